import { unitAt } from "../words/unit-at.ts";
import { powerOfTwo } from "../words/word-book.ts";
import { HASH_STEP, spread } from "../words/word-hash.ts";

/**
 * Words by what is left of them when one letter behind the first is dropped (the deletion neighbourhood
 * of SymSpell): two words that share a rest begin with the same letter and are about one edit apart. Only hashes are kept; a chance meeting of two
 * of them costs a comparison that fails later, and saves the letters of every rest.
 */
export interface NearWords {
  /**
   * An open-addressing table, in which a rest may stand several times: the number of a word in the low
   * bits, and above them as much of the rest's hash as there is room for; 0 is an empty slot.
   */
  readonly slots: Uint32Array;
  /** How many low bits hold the number of a word. */
  readonly numberBits: number;
}

/** Slots per rest: half-empty tables keep the search for an unknown rest short. */
const SLOTS_PER_REST = 1.5;

/** Indexes numbered words. */
export function packNearWords(
  words: Iterable<readonly [number: number, folded: string]>,
): NearWords {
  const rests: number[] = [];
  const numbers: number[] = [];
  for (const [number, folded] of words) {
    for (const rest of new Set(restHashes(folded).subarray(1, folded.length + 1))) {
      rests.push(spread(rest));
      numbers.push(number);
    }
  }
  const slots = new Uint32Array(powerOfTwo(rests.length * SLOTS_PER_REST + 1));
  const most = numbers.reduce((largest, number) => Math.max(largest, number), 1);
  const numberBits = 32 - Math.clz32(most);
  rests.forEach((rest, at) => {
    let slot = rest & (slots.length - 1);
    while (slots[slot] !== 0) slot = (slot + 1) & (slots.length - 1);
    slots[slot] = ((rest >>> numberBits) << numberBits) | (numbers[at] ?? 0);
  });
  return { slots, numberBits };
}

/** Numbers of the words that share a rest with a folded word, itself among them, without repeats. */
export function nearWords({ slots, numberBits }: NearWords, folded: string): number[] {
  const near: number[] = [];
  const hashes = restHashes(folded);
  const last = slots.length - 1;
  // All first entries are fetched before any is looked at, so that the waits for memory overlap.
  for (let place = 1; place <= folded.length; place++) {
    const rest = spread(hashes[place] ?? 0);
    hashes[place] = rest;
    firsts[place] = slots[rest & last] ?? 0;
  }
  for (let place = 1; place <= folded.length; place++) {
    const rest = (hashes[place] ?? 0) >>> 0;
    let slot = rest & last;
    for (let entry = firsts[place] ?? 0; entry !== 0; entry = slots[slot] ?? 0) {
      if (entry >>> numberBits === rest >>> numberBits) {
        const word = entry & ((1 << numberBits) - 1);
        if (!near.includes(word)) near.push(word);
      }
      slot = (slot + 1) & last;
    }
  }
  return near;
}

/** Working memory, used again for each word: a page has many, and none is longer than a few letters. */
let behind = new Int32Array(64);
let shifts = new Int32Array(64);
let hashes = new Int32Array(64);
let firsts = new Uint32Array(64);

/**
 * Hashes of what is left of a word without each of its letters, and of the word itself at its end; the
 * rest without the first letter is not looked for. The array is longer, and the next call takes it over.
 */
function restHashes(folded: string): Int32Array {
  const { length } = folded;
  if (length >= hashes.length) {
    behind = new Int32Array(length * 2);
    shifts = new Int32Array(length * 2);
    hashes = new Int32Array(length * 2);
    firsts = new Uint32Array(length * 2);
  }
  behind[length] = 0;
  let shift = 1;
  for (let at = length - 1; at >= 0; at--) {
    shifts[at] = shift;
    behind[at] = (Math.imul(unitAt(folded, at), shift) + (behind[at + 1] ?? 0)) | 0;
    shift = Math.imul(shift, HASH_STEP);
  }
  hashes[length] = behind[0] ?? 0;
  let before = 0;
  for (let at = 0; at < length; at++) {
    hashes[at] = (Math.imul(before, shifts[at] ?? 0) + (behind[at + 1] ?? 0)) | 0;
    before = (Math.imul(before, HASH_STEP) + unitAt(folded, at)) | 0;
  }
  return hashes;
}
