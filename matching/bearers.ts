import { type AliasIndex, nodeAfter, stepOf } from "./alias-index.ts";
import { nextRank, type Term, termOf } from "./posting.ts";
import { numberOfWord } from "./word-book.ts";

/** The postings of a node: from `first` (inclusive) to `end` (exclusive). */
export function postingsOf({ postingStarts }: AliasIndex, node: number) {
  return { first: postingStarts[node] ?? 0, end: postingStarts[node + 1] ?? 0 };
}

/** The node of a name of folded words, or 0. */
export function nodeOf(index: AliasIndex, words: readonly string[]): number {
  let node = 0;
  for (const [at, word] of words.entries()) {
    const number = numberOfWord(index.words, word);
    if (number === 0) return 0;
    node =
      at === 0 ? (index.firstNodes[number] ?? 0) : nodeAfter(index, node, stepOf(number, false));
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
  const { first, end } = postingsOf(index, nodeOf(index, [word]));
  let others = false;
  for (let posting = first; posting < end; posting++) {
    if (termOf(index, posting) !== term) continue;
    if (index.entities[posting] === entity) return "it";
    others = true;
  }
  return others ? "others" : "nobody";
}

/** True where a node is (also) what is asked for of somebody's name. */
export function hasTerm(index: AliasIndex, node: number, term: Term): boolean {
  const { first, end } = postingsOf(index, node);
  for (let posting = first; posting < end; posting = nextRank(index, posting, end)) {
    if (termOf(index, posting) === term) return true;
  }
  return false;
}

/** True where more than one entity bears a surname. */
export function isSharedSurname(index: AliasIndex, word: string): boolean {
  const { first, end } = postingsOf(index, nodeOf(index, [word]));
  let bearer: number | undefined;
  for (let posting = first; posting < end; posting++) {
    if (termOf(index, posting) !== "surname") continue;
    bearer ??= index.entities[posting];
    if (index.entities[posting] !== bearer) return true;
  }
  return false;
}
