import { foldOf } from "./letters.ts";
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
   * An open-addressing table of pairs: the hash of a word and its number; number 0 is an empty slot.
   * Side by side, so that the search for a word touches as little memory as possible.
   */
  readonly slots: Int32Array;
}

/** Slots per word: half-empty tables keep the search for an unknown word short. */
const SLOTS_PER_WORD = 2;
const FIELDS = 2;

/** Numbers distinct words in the order given, from 1. */
export function bindWords(words: Iterable<string>): WordBook {
  const list = [...words];
  const starts = new Uint32Array(list.length + 2);
  const slots = new Int32Array(powerOfTwo(list.length * SLOTS_PER_WORD + 1) * FIELDS);
  let length = 0;
  list.forEach((word, at) => {
    const id = at + 1;
    starts[id] = length;
    length += word.length;
    const hash = hashOfWord(word);
    let slot = firstSlot(hash, slots);
    while (slots[slot + 1] !== 0) slot = nextSlot(slot, slots);
    slots[slot] = hash;
    slots[slot + 1] = id;
  });
  starts[list.length + 1] = length;
  return { letters: list.join(""), starts, slots };
}

function firstSlot(hash: number, slots: Int32Array): number {
  return (spread(hash) * FIELDS) & (slots.length - 1);
}

function nextSlot(slot: number, slots: Int32Array): number {
  return (slot + FIELDS) & (slots.length - 1);
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
  let slot = firstSlot(hash, slots);
  for (let id = slots[slot + 1] ?? 0; id !== 0; id = slots[slot + 1] ?? 0) {
    if (slots[slot] === hash && foldsTo(book, id, text, start, end)) return id;
    slot = nextSlot(slot, slots);
  }
  return 0;
}

function foldsTo(
  { letters, starts }: WordBook,
  id: number,
  text: string,
  start: number,
  end: number,
): boolean {
  const wordEnd = starts[id + 1] ?? 0;
  let place = starts[id] ?? 0;
  for (let at = start; at < end; at++) {
    const folded = foldOf(text.charCodeAt(at));
    for (let letter = 0; letter < folded.length; letter++) {
      if (place === wordEnd || letters.charCodeAt(place) !== folded.charCodeAt(letter))
        return false;
      place++;
    }
  }
  return place === wordEnd;
}

/** The number of a folded word, or 0. */
export function numberOfWord(book: WordBook, folded: string): number {
  return numberOf(book, hashOfWord(folded), folded, 0, folded.length);
}

/** The word of a number. */
export function wordOf({ letters, starts }: WordBook, id: number): string {
  return letters.slice(starts[id] ?? 0, starts[id + 1] ?? 0);
}

/** The smallest power of two that is no less than a number. */
export function powerOfTwo(least: number): number {
  return 2 ** Math.ceil(Math.log2(Math.max(2, least)));
}
