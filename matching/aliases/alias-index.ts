import type { WordBook } from "../words/word-book.ts";
import { spread } from "../words/word-hash.ts";

/**
 * A trie of folded words in typed arrays: a path from the root spells a name, and where it ends
 * stand its postings, one for each entity of that name. Plain data of the same form for five hundred
 * aliases and for three hundred thousand; it can be stored and sent, and needs no work after loading.
 */
export interface AliasIndex {
  readonly words: WordBook;
  /** Word → the node that a name beginning with it leads to; 0 where none begins so. */
  readonly firstNodes: Int32Array;
  /** Word → what it may be where the page writes it in lower case (see LowerStart). */
  readonly startsLower: Uint8Array;
  /** Node → 1 where names go on behind it, 0 where all of them end. */
  readonly goesOn: Uint8Array;
  /** Low bits of a word's hash → 0 where no name begins in lower case with such a word. */
  readonly lowerFilter: Uint8Array;
  /** An open-addressing table of (node, step, next node); node 0 is an empty slot. */
  readonly edges: Int32Array;
  /** Node → its first posting; one more entry closes the last node. */
  readonly postingStarts: Uint32Array;
  /** Posting → number of the entity. */
  readonly entities: Uint32Array;
  /** Posting → what of the name it is, and traits (see `posting.ts`). */
  readonly terms: Uint8Array;
  /** Posting → the capitals that the page has to write, by number; few sets of them differ. */
  readonly capitalSets: Uint16Array;
  /** The capitals of a set, two bits a word. */
  readonly capitals: Uint32Array;
  /** Postings with terms of their own (context, dates), in order, and these terms as JSON. */
  readonly termed: Uint32Array;
  readonly ownTerms: readonly string[];
  /** Entity → the first letters of a person's given names, one bit a letter from "a". */
  readonly initials: Uint32Array;
}

/** What a word in lower case may be, as bits: the beginning of a name, or one by itself. */
export const LowerStart = { beginsName: 1, isName: 2, likeProminentSurname: 4 } as const;

const FIELDS = 3;
/** Edges per slot of the table: denser saves memory, and every search takes longer. */
const FULLNESS = 0.75;
/** Entries of `lowerFilter`; a power of two that fits into a processor's fastest memory. */
const FILTER_ENTRIES = 2 ** 12;

/** Tells most lower-case words of a page apart from those that a name may begin with, at once. */
export function mayStartLower({ lowerFilter }: AliasIndex, hash: number): boolean {
  return lowerFilter[hash & (FILTER_ENTRIES - 1)] !== 0;
}

/** The filter for the hashes of the words that names may begin with in lower case. */
export function lowerFilterOf(hashes: Iterable<number>): Uint8Array {
  const filter = new Uint8Array(FILTER_ENTRIES);
  for (const hash of hashes) filter[hash & (FILTER_ENTRIES - 1)] = 1;
  return filter;
}

/** The step over a word; a comma before it is part of it, so "Obama, Japan" is not "Obama Japan". */
export function stepOf(word: number, behindComma: boolean): number {
  return word * 2 + (behindComma ? 1 : 0);
}

/** The node that a step leads to, or 0. */
export function nodeAfter({ edges }: AliasIndex, node: number, step: number): number {
  let slot = firstSlot(node, step, edges.length);
  for (let from = edges[slot]; from !== 0; from = edges[slot]) {
    if (from === node && edges[slot + 1] === step) return edges[slot + 2] ?? 0;
    slot = slot + FIELDS === edges.length ? 0 : slot + FIELDS;
  }
  return 0;
}

/** An empty table for a number of edges. */
export function emptyEdges(count: number): Int32Array {
  return new Int32Array((Math.ceil(count / FULLNESS) + 1) * FIELDS);
}

export function addEdge(edges: Int32Array, node: number, step: number, next: number): void {
  let slot = firstSlot(node, step, edges.length);
  while (edges[slot] !== 0) slot = slot + FIELDS === edges.length ? 0 : slot + FIELDS;
  edges[slot] = node;
  edges[slot + 1] = step;
  edges[slot + 2] = next;
}

/** Where the search for an edge begins in a table of so many numbers. */
function firstSlot(node: number, step: number, length: number): number {
  const share = spread(Math.imul(node, 0x9e3779b1) ^ step) / 2 ** 32;
  return Math.floor(share * (length / FIELDS)) * FIELDS;
}
