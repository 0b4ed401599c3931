import { isFold } from "./fold.ts";
import { hashOfWord, spread } from "./word-hash.ts";

/**
 * A numbered list of folded words, found by hash. Plain data, so that it can be stored and sent;
 * nothing has to be rebuilt after loading. Words are numbered from 1.
 */
export interface WordBook {
  /** All words, one after the other. */
  readonly letters: string;
  /** Word number → where it begins in `letters`; one more entry closes the last word. */
  readonly starts: Uint32Array;
  /**
   * An open-addressing table: the number of a word in the low bits, and above them as much of its hash
   * as there is room for; 0 is an empty slot. A single number a slot, so that a search touches as little
   * memory as possible.
   */
  readonly slots: Uint32Array;
}

/** Slots per word: half-empty tables keep the search for an unknown word short. */
const SLOTS_PER_WORD = 2;

/** Numbers distinct words in the order given, from 1. Words that are looked for together best lie together. */
export function bindWords(words: Iterable<string>): WordBook {
  const list = [...words];
  const starts = new Uint32Array(list.length + 2);
  const slots = new Uint32Array(powerOfTwo(list.length * SLOTS_PER_WORD + 1));
  const book = { letters: list.join(""), starts, slots };
  const numberBits = numberBitsOf(book);
  let length = 0;
  list.forEach((word, at) => {
    const number = at + 1;
    starts[number] = length;
    length += word.length;
    const hash = spread(hashOfWord(word));
    let slot = hash & (slots.length - 1);
    while (slots[slot] !== 0) slot = (slot + 1) & (slots.length - 1);
    slots[slot] = (hash & ~numberBits) | number;
  });
  starts[list.length + 1] = length;
  return book;
}

/** The bits of a slot that hold the number of a word. */
function numberBitsOf({ starts }: WordBook): number {
  return (1 << (32 - Math.clz32(starts.length))) - 1;
}

/** The number of the word that a text folds to from `start` to `end`, or 0; `hash` is that of the fold. */
export function numberOf(
  book: WordBook,
  hash: number,
  text: string,
  start: number,
  end: number,
): number {
  const { slots } = book;
  const spreadOut = spread(hash);
  const numberBits = numberBitsOf(book);
  let slot = spreadOut & (slots.length - 1);
  for (let entry = slots[slot] ?? 0; entry !== 0; entry = slots[slot] ?? 0) {
    if (((entry ^ spreadOut) & ~numberBits) === 0) {
      const number = entry & numberBits;
      if (isWord(book, number, text, start, end)) return number;
    }
    slot = (slot + 1) & (slots.length - 1);
  }
  return 0;
}

/** True where a text folds to the word of a number from `start` to `end`. */
export function isWord(
  { letters, starts }: WordBook,
  number: number,
  text: string,
  start: number,
  end: number,
): boolean {
  return isFold(letters, text, start, end, starts[number] ?? 0, starts[number + 1] ?? 0);
}

/** The number of a folded word, or 0. */
export function numberOfWord(book: WordBook, folded: string): number {
  return numberOf(book, hashOfWord(folded), folded, 0, folded.length);
}

/** The word of a number. */
export function wordOf({ letters, starts }: WordBook, id: number): string {
  return letters.slice(starts[id] ?? 0, starts[id + 1] ?? 0);
}

/** How many letters the word of a number has. */
export function lettersOf({ starts }: WordBook, id: number): number {
  return (starts[id + 1] ?? 0) - (starts[id] ?? 0);
}

/** The smallest power of two that is no less than a number. */
export function powerOfTwo(least: number): number {
  return 2 ** Math.ceil(Math.log2(Math.max(2, least)));
}
