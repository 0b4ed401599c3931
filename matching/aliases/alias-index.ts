import { powerOfTwo, type WordBook } from "../words/word-book.ts";
import type { WordFilter } from "../words/word-filter.ts";
import { spread } from "../words/word-hash.ts";

/**
 * A trie of folded words in typed arrays: a path from the root spells a name, and where it ends
 * stand its postings, one for each entity of that name. Plain data of the same form for five hundred
 * aliases and for three hundred thousand; it can be stored and sent, and needs no work after loading.
 */
export interface AliasIndex {
  /** The words of all names; those that most names have come first and lie together. */
  readonly words: WordBook;
  /** Word → what it may be where the page writes it in lower case (see LowerStart). */
  readonly startsLower: Uint8Array;
  /** What words in lower case may be: beginnings of names, or inside them. */
  readonly filter: WordFilter;
  /**
   * Three numbers a node: the node before, the step from there, and its first posting (doubled; odd
   * where names go on behind it). The node of a name's first word has the number of the word. All
   * others are the slots of an open-addressing table behind them, so that finding a node brings what
   * it holds along; node 0 before marks an empty slot. One more node closes the last.
   */
  readonly nodes: Int32Array;
  /**
   * Bits, of which each step of the trie sets one: most steps that are tried lead nowhere, and this
   * tells so from much less memory than the table of all nodes.
   */
  readonly steps: Uint32Array;
  /**
   * Two numbers a posting: the entity, and its terms with the number of the capitals that the page
   * has to write above them (see `posting.ts`); few sets of capitals differ.
   */
  readonly postings: Uint32Array;
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
const [STEP, HOLDS] = [1, 2];
/** Edges per slot of the table: denser saves memory, and every search takes longer. */
const FULLNESS = 0.6;
/** Bits per step: with half of them one in five steps that lead nowhere is looked for in vain. */
const BITS_PER_STEP = 8;

/** The step over a word; a comma before it is part of it, so "Obama, Japan" is not "Obama Japan". */
export function stepOf(word: number, behindComma: boolean): number {
  return word * 2 + (behindComma ? 1 : 0);
}

/** The node of the names that begin with a word, or 0. */
export function firstNode(index: AliasIndex, word: number): number {
  return goesOn(index, word) || firstPosting(index, word) < endOfPostings(index, word) ? word : 0;
}

/** The node that a step leads to, or 0. */
export function nodeAfter(index: AliasIndex, node: number, step: number): number {
  const { nodes, startsLower, steps } = index;
  const hash = hashOfStep(node, step);
  if (((steps[wordOfBit(steps, hash)] ?? 0) & (1 << (hash & 31))) === 0) return 0;
  const firstSlot = startsLower.length;
  const closing = nodes.length / FIELDS - 1;
  let next = slotFor(hash, firstSlot, closing);
  for (let before = nodes[next * FIELDS]; before !== 0; before = nodes[next * FIELDS]) {
    if (before === node && nodes[next * FIELDS + STEP] === step) return next;
    next = next + 1 === closing ? firstSlot : next + 1;
  }
  return 0;
}

/** The first posting of a node. Names that somebody else writes in full have none. */
export function firstPosting({ nodes }: AliasIndex, node: number): number {
  return (nodes[node * FIELDS + HOLDS] ?? 0) >> 1;
}

/** Behind the last posting of a node. */
export function endOfPostings({ nodes }: AliasIndex, node: number): number {
  return (nodes[(node + 1) * FIELDS + HOLDS] ?? 0) >> 1;
}

/** True where names go on behind a node, false where all of them end. */
export function goesOn({ nodes }: AliasIndex, node: number): boolean {
  return ((nodes[node * FIELDS + HOLDS] ?? 0) & 1) !== 0;
}

/** Room for the nodes of so many words, and of so many further steps. */
export function emptyNodes(words: number, steps: number): Int32Array {
  return new Int32Array((words + 1 + Math.ceil(steps / FULLNESS) + 1 + 1) * FIELDS);
}

/** The bits for so many steps, none of them set. */
export function emptySteps(steps: number): Uint32Array {
  return new Uint32Array(powerOfTwo((steps * BITS_PER_STEP) / 32));
}

/** Enters a step; answers the node that it leads to. */
export function addStep(
  { nodes, steps }: { readonly nodes: Int32Array; readonly steps: Uint32Array },
  words: number,
  node: number,
  step: number,
): number {
  const hash = hashOfStep(node, step);
  const bit = wordOfBit(steps, hash);
  steps[bit] = (steps[bit] ?? 0) | (1 << (hash & 31));
  const closing = nodes.length / FIELDS - 1;
  let next = slotFor(hash, words + 1, closing);
  while (nodes[next * FIELDS] !== 0) next = next + 1 === closing ? words + 1 : next + 1;
  nodes[next * FIELDS] = node;
  nodes[next * FIELDS + STEP] = step;
  nodes[node * FIELDS + HOLDS] = 1;
  return next;
}

/** Notes how many postings each node has. */
export function holdPostings(nodes: Int32Array, counts: ReadonlyMap<number, number>): void {
  let posting = 0;
  for (let node = 0; node * FIELDS < nodes.length; node++) {
    const place = node * FIELDS + HOLDS;
    nodes[place] = posting * 2 + (nodes[place] ?? 0);
    posting += counts.get(node) ?? 0;
  }
}

function hashOfStep(node: number, step: number): number {
  return spread(Math.imul(node, 0x9e3779b1) ^ step);
}

/** Which of the numbers that hold the bits of steps holds that of a hash. */
function wordOfBit(steps: Uint32Array, hash: number): number {
  return (hash >>> 5) & (steps.length - 1);
}

/** Where the search for a step begins, among the slots from one (inclusive) to another (exclusive). */
function slotFor(hash: number, first: number, end: number): number {
  return first + Math.floor((hash / 2 ** 32) * (end - first));
}
