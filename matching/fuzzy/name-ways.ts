import {
  type AliasIndex,
  endOfPostings,
  firstNode,
  firstPosting,
  goesOn,
  nodeAfter,
  stepOf,
} from "../aliases/alias-index.ts";
import { entityAt, isPerson, termOf } from "../aliases/posting.ts";
import { tuning } from "../tuning.ts";

/** A word of the base, and how many letters the one on the page differs from it by. */
export interface NearWord {
  readonly word: number;
  readonly edits: number;
}

/** A full name that a misspelt span may stand for. */
export interface FuzzyName {
  /** Number of the entity. */
  readonly entity: number;
  readonly words: readonly NearWord[];
}

/** All ways of one run together: no step has more than are tried. */
const MOST_WAYS = tuning.fuzzyCombinations * tuning.fuzzyWords.most;
const NO_WAY = -1;

/**
 * The ways through the trie by words near those of a run, step by step. They lie in arrays that are used
 * again for the next run, because nearly all of them lead to nobody.
 */
export class NameWays {
  private readonly nodes = new Int32Array(MOST_WAYS);
  /** Way → the one that it goes on from, and the edits of both together. */
  private readonly befores = new Int32Array(MOST_WAYS);
  private readonly edits = new Uint8Array(MOST_WAYS);
  private readonly words: NearWord[] = [];
  /** The ways of the last step: from `first` (inclusive) to `end` (exclusive). */
  private first = 0;
  private end = 0;

  constructor(private readonly aliases: AliasIndex) {}

  /** False where no way leads on, as with all of the following. */
  start(near: readonly NearWord[]): boolean {
    this.first = 0;
    this.end = 0;
    if (near.length > tuning.fuzzyCombinations) return false;
    for (const next of near) this.add(firstNode(this.aliases, next.word), next, next.edits, NO_WAY);
    return this.end > 0;
  }

  goOn(near: readonly NearWord[]): boolean {
    const { aliases, first, end } = this;
    this.first = end;
    if ((end - first) * near.length > tuning.fuzzyCombinations) return false;
    for (let way = first; way < end; way++) {
      const node = this.nodes[way] ?? 0;
      if (!goesOn(aliases, node)) continue;
      const before = this.edits[way] ?? 0;
      for (const next of near) {
        const edits = before + next.edits;
        if (edits > tuning.fuzzyEdits) continue;
        this.add(nodeAfter(aliases, node, stepOf(next.word, false)), next, edits, way);
      }
    }
    return this.end > end;
  }

  private add(node: number, word: NearWord, edits: number, before: number): void {
    if (node === 0) return;
    const way = this.end++;
    this.nodes[way] = node;
    this.befores[way] = before;
    this.edits[way] = edits;
    this.words[way] = word;
  }

  /** The people's full names that the ways have come to, no more than Fuse ranks. */
  names(): FuzzyName[] {
    const { aliases } = this;
    const names: FuzzyName[] = [];
    for (let way = this.first; way < this.end; way++) {
      const node = this.nodes[way] ?? 0;
      const end = endOfPostings(aliases, node);
      for (let posting = firstPosting(aliases, node); posting < end; posting++) {
        const term = termOf(aliases, posting);
        // Names come before all else but look-alikes (see rankOfTerm).
        if (term !== "name" && term !== "never") break;
        if (term === "never" || !isPerson(aliases, posting)) continue;
        names.push({ entity: entityAt(aliases, posting), words: this.wordsOf(way) });
        if (names.length >= tuning.fuzzyShortlist) return names;
      }
    }
    return names;
  }

  private wordsOf(last: number): readonly NearWord[] {
    const words: NearWord[] = [];
    for (let way = last; way !== NO_WAY; way = this.befores[way] ?? NO_WAY) {
      const word = this.words[way];
      if (word) words.unshift(word);
    }
    return words;
  }
}
