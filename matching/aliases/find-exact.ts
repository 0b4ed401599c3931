import { PATRONYMIC } from "../names/derived-names.ts";
import { tuning } from "../tuning.ts";
import { followsAcronym } from "../words/gap.ts";
import type { BlockWords, Gap } from "../words/tokenize.ts";
import type { WordNumbers } from "../words/word-numbers.ts";
import {
  type AliasIndex,
  endOfPostings,
  firstPosting,
  goesOn,
  LowerStart,
  nodeAfter,
  stepOf,
} from "./alias-index.ts";
import {
  asksPossessive,
  capitalsOf,
  capitalsShown,
  entityAt,
  initialBit,
  isPerson,
  termOf,
} from "./posting.ts";

/** A node of the trie that the words `from` (inclusive) to `to` (exclusive) of a block lead to. */
export interface Hit {
  readonly from: number;
  readonly to: number;
  readonly node: number;
  /** Words in between that the base does not write: initials and patronymics. */
  readonly skipped: readonly number[];
  /** A prominent surname in lower case: it tells that the page uses it as a common word. */
  readonly asWord: boolean;
}

const NONE: readonly number[] = [];
/** Never added to: a list begins with its first hit. */
const NO_HITS: Hit[] = [];

/** Finds the names of the index in one block after the other. */
export class ExactPass {
  private hits: Hit[] = NO_HITS;

  constructor(
    private readonly index: AliasIndex,
    private readonly words: BlockWords,
    private readonly numbers: WordNumbers,
  ) {}

  /** Every node with postings that a run of words leads to, shorter and longer runs alike. */
  hitsInBlock(): readonly Hit[] {
    const { numbers } = this;
    const { scan } = this.words;
    this.hits = NO_HITS;
    for (let place = 0; place < scan.startCount; place++) {
      const from = scan.nameStartAt(place);
      // Most words that begin a name in lower case are the "the" of some event, and stand everywhere.
      if (!scan.mayBeginName(from)) continue;
      this.startWith(numbers.at(from), from);
      for (const other of numbers.othersAt(from)) this.startWith(other, from);
    }
    return this.hits;
  }

  /** The node of a name's first word has the number of the word. */
  private startWith(node: number, from: number): void {
    const { words, index } = this;
    if (node === 0 || words.isMasked(from)) return;
    const start = words.scan.isLower(from) ? (index.startsLower[node] ?? 0) : LowerStart.isName;
    if (start & LowerStart.isName) this.stand(node, from, from + 1, NONE);
    else if (start & LowerStart.beginsName) this.goOn(node, from, from + 1, NONE);
    if (start & LowerStart.likeProminentSurname) {
      this.add({ from, to: from + 1, node, skipped: NONE, asWord: true });
    }
  }

  private stand(node: number, from: number, to: number, skipped: readonly number[]): void {
    const hasPostings = endOfPostings(this.index, node) > firstPosting(this.index, node);
    if (hasPostings) this.add({ from, to, node, skipped, asWord: false });
    this.goOn(node, from, to, skipped);
  }

  private add(hit: Hit): void {
    if (this.hits.length === 0) this.hits = [hit];
    else this.hits.push(hit);
  }

  private goOn(node: number, from: number, to: number, skipped: readonly number[]): void {
    const { words, numbers } = this;
    if (to >= words.count || !words.scan.mayBeInsideName(to) || !goesOn(this.index, node)) return;
    if (to - from >= tuning.wordsPerAlias) return;
    const gap = words.gapAt(to);
    if (gap === "barrier" && !followsAcronym(words.scan, to)) return;
    if (words.isMasked(to)) return;
    let next = this.nodeBehind(node, numbers.at(to), gap);
    if (next > 0) this.stand(next, from, to + 1, skipped);
    for (const other of numbers.othersAt(to)) {
      const otherNode = this.nodeBehind(node, other, gap);
      if (otherNode > 0) this.stand(otherNode, from, to + 1, skipped);
      next ||= otherNode;
    }
    if (next === 0 && isMiddleName(words, to)) this.goOn(node, from, to + 1, [...skipped, to]);
  }

  private nodeBehind(node: number, word: number, gap: Gap): number {
    return word === 0 ? 0 : nodeAfter(this.index, node, stepOf(word, gap === "comma"));
  }
}

/** A capitalised word that may stand inside a full name that the base writes without it. */
function isMiddleName(words: BlockWords, at: number): boolean {
  // What follows must be the family name, or the beginning of it.
  const { scan } = words;
  if (scan.isLower(at) || at + 1 >= words.count || scan.isLower(at + 1)) return false;
  const token = words.at(at);
  if (!token || token.possessive || (token.gap !== "space" && token.gap !== "dot")) return false;
  return token.shape === "capital" || token.shape === "caps";
}

/** True where a posting lets itself be written as the page writes the words of a hit. */
export function fits(hit: Hit, posting: number, words: BlockWords, index: AliasIndex): boolean {
  if (asksPossessive(index, posting) && !words.scan.isPossessive(hit.to - 1)) return false;
  let place = 0;
  for (let at = hit.from; at < hit.to; at++) {
    if (hit.skipped.length > 0 && hit.skipped.includes(at)) {
      if (!mayHaveMiddleName(index, posting, words.at(at)?.folded ?? "")) return false;
      continue;
    }
    const asked = capitalsOf(index, posting, place++);
    if (asked > 0 && capitalsShown(words.scan.shapeOf(at)) < asked) return false;
  }
  return true;
}

/**
 * An initial or a patronymic that the base does not know of is let pass only where the base knows of
 * no middle name; another middle name only where its first letter is known.
 */
function mayHaveMiddleName(index: AliasIndex, posting: number, middle: string): boolean {
  if (termOf(index, posting) !== "name" || !isPerson(index, posting)) return false;
  const initials = index.initials[entityAt(index, posting)] ?? 0;
  const knowsOne = (initials & (initials - 1)) === 0;
  if (!knowsOne) return (initials & initialBit(middle)) !== 0;
  return middle.length === 1 || PATRONYMIC.test(middle);
}
