import type { Steps } from "../steps.ts";
import { searchTuning } from "../tuning.ts";

/**
 * Words by the pairs of letters in them, the first letter beside the beginning. A slip of typing
 * spoils two or three pairs and leaves the others, so the words that share most are the likely ones.
 */
export interface GramIndex {
  readonly numbers: ReadonlyMap<number, number>;
  /** Pair → its first word; one more closes the last. */
  readonly starts: Uint32Array;
  readonly words: Uint32Array;
  readonly count: number;
}

const UNIT_BITS = 16;

export function* packGrams(words: readonly string[]): Steps<GramIndex> {
  const numbers = new Map<number, number>();
  const pairs: number[] = [];
  const bearers: number[] = [];
  for (const [bearer, word] of words.entries()) {
    if (bearer % searchTuning.stepItems === 0) yield;
    for (const gram of gramsOf(word)) {
      const number = numbers.get(gram) ?? numbers.size;
      if (number === numbers.size) numbers.set(gram, number);
      pairs.push(number);
      bearers.push(bearer);
    }
  }
  const starts = new Uint32Array(numbers.size + 1);
  for (const pair of pairs) starts[pair + 1] = (starts[pair + 1] ?? 0) + 1;
  for (let at = 1; at < starts.length; at++) {
    starts[at] = (starts[at] ?? 0) + (starts[at - 1] ?? 0);
  }
  yield;
  const filled = starts.slice();
  const packed = new Uint32Array(pairs.length);
  for (const [at, pair] of pairs.entries()) {
    if (at % searchTuning.stepItems === 0) yield;
    const place = filled[pair] ?? 0;
    filled[pair] = place + 1;
    packed[place] = bearers[at] ?? 0;
  }
  return { numbers, starts, words: packed, count: words.length };
}

/**
 * Numbers of the words that share at least so many pairs with a word, those that share most first; at
 * most `most` of them. The work is bounded by how many words have a pair of the word.
 */
export function sharingGrams(
  { numbers, starts, words, count }: GramIndex,
  word: string,
  least: number,
  most: number,
): number[] {
  const shared = new Uint8Array(count);
  const levels: number[][] = [];
  for (const gram of gramsOf(word)) {
    const number = numbers.get(gram);
    if (number === undefined) continue;
    for (let at = starts[number] ?? 0; at < (starts[number + 1] ?? 0); at++) {
      const other = words[at] ?? 0;
      const level = (shared[other] ?? 0) + 1;
      shared[other] = level;
      levels[level] ??= [];
      levels[level].push(other);
    }
  }
  const likely: number[] = [];
  for (let level = levels.length - 1; level >= least; level--) {
    for (const other of levels[level] ?? []) {
      // A word stands in the level of each pair that it shares; the highest is its own.
      if (shared[other] !== level) continue;
      if (likely.length === most) return likely;
      likely.push(other);
    }
  }
  return likely;
}

function gramsOf(word: string): Set<number> {
  const grams = new Set<number>();
  let before = 0;
  for (let at = 0; at < word.length; at++) {
    const unit = word.charCodeAt(at);
    grams.add(before * 2 ** UNIT_BITS + unit);
    before = unit;
  }
  return grams;
}
