import { numberOfWord } from "../words/word-book.ts";
import {
  type AliasIndex,
  endOfPostings,
  firstNode,
  firstPosting,
  nodeAfter,
  stepOf,
} from "./alias-index.ts";
import { entityAt, isProminent, nextRank, type Term, termOf } from "./posting.ts";

/** The postings of a node: from `first` (inclusive) to `end` (exclusive). */
export function postingsOf(index: AliasIndex, node: number) {
  return { first: firstPosting(index, node), end: endOfPostings(index, node) };
}

/** The node of a name of folded words, or 0. */
export function nodeOf(index: AliasIndex, words: readonly string[]): number {
  let node = 0;
  for (const [at, word] of words.entries()) {
    const number = numberOfWord(index.words, word);
    if (number === 0) return 0;
    node = at === 0 ? firstNode(index, number) : nodeAfter(index, node, stepOf(number, false));
    if (node === 0) return 0;
  }
  return node;
}

/** Whether a word is the surname (or given name) of an entity, of others only, or of nobody. */
export function bearersOf(
  index: AliasIndex,
  word: string,
  term: Term,
  entity: number,
): "it" | "others" | "nobody" {
  let others = false;
  for (const { first, end } of ranksOf(index, nodeOf(index, [word]))) {
    // The prominent of all parts of names stand together, so that single postings must be asked.
    for (let posting = firstOf(index, first, end, entity); posting < end; posting++) {
      if (entityAt(index, posting) !== entity) break;
      if (termOf(index, posting) === term) return "it";
    }
    others ||= hasTermIn(index, first, end, term);
  }
  return others ? "others" : "nobody";
}

/** True where a node is (also) what is asked for of somebody's name. */
export function hasTerm(index: AliasIndex, node: number, term: Term): boolean {
  return ranksOf(index, node).some(({ first, end }) => hasTermIn(index, first, end, term));
}

/** All postings of a rank have one term, unless they are of prominent people, who are few. */
function hasTermIn(index: AliasIndex, first: number, end: number, term: Term): boolean {
  if (!isProminent(index, first)) return termOf(index, first) === term;
  for (let posting = first; posting < end; posting++) {
    if (termOf(index, posting) === term) return true;
  }
  return false;
}

/** True where more than one entity bears a surname. */
export function isSharedSurname(index: AliasIndex, word: string): boolean {
  const bearers = new Set<number>();
  for (const { first, end } of ranksOf(index, nodeOf(index, [word]))) {
    for (const posting of [first, end - 1]) {
      if (termOf(index, posting) === "surname") bearers.add(entityAt(index, posting));
    }
  }
  return bearers.size > 1;
}

/** The postings of a node, rank by rank; within a rank they stand in the order of the entities. */
function ranksOf(index: AliasIndex, node: number): { first: number; end: number }[] {
  const ranks: { first: number; end: number }[] = [];
  const { first, end } = postingsOf(index, node);
  for (let posting = first; posting < end; ) {
    const next = nextRank(index, posting, end);
    ranks.push({ first: posting, end: next });
    posting = next;
  }
  return ranks;
}

/** The first posting of a rank whose entity is no less than one. */
function firstOf(index: AliasIndex, first: number, end: number, entity: number): number {
  let [low, high] = [first, end];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (entityAt(index, middle) < entity) low = middle + 1;
    else high = middle;
  }
  return low;
}
