import { powerOfTwo } from "../words/word-book.ts";
import { HASH_STEP, spread } from "../words/word-hash.ts";

/**
 * Words by what is left of them when one letter is dropped (the deletion neighbourhood of SymSpell):
 * two words that share a rest are about one edit apart. Only hashes are kept; a chance meeting of two
 * of them costs a comparison that fails later, and saves the letters of every rest.
 */
export interface NearWords {
  /** Bucket of a rest's hash → its first entry; one more closes the last bucket. */
  readonly buckets: Uint32Array;
  /** Two numbers an entry: the hash of a rest, and the number of the word whose rest it is. */
  readonly entries: Int32Array;
}

const FIELDS = 2;
/** Fuller buckets save memory, and are read through one by one. */
const RESTS_PER_BUCKET = 2;

/** Indexes numbered words. */
export function packNearWords(
  words: Iterable<readonly [number: number, folded: string]>,
): NearWords {
  const rests: number[] = [];
  const numbers: number[] = [];
  for (const [number, folded] of words) {
    for (const rest of new Set(restHashes(folded).subarray(0, folded.length + 1))) {
      rests.push(rest);
      numbers.push(number);
    }
  }
  const buckets = new Uint32Array(powerOfTwo(rests.length / RESTS_PER_BUCKET) + 1);
  const bucketOf = (rest: number) => spread(rest) & (buckets.length - 2);
  for (const rest of rests) {
    const next = bucketOf(rest) + 1;
    buckets[next] = (buckets[next] ?? 0) + 1;
  }
  for (let at = 1; at < buckets.length; at++)
    buckets[at] = (buckets[at] ?? 0) + (buckets[at - 1] ?? 0);
  const filled = buckets.slice();
  const entries = new Int32Array(rests.length * FIELDS);
  rests.forEach((rest, at) => {
    const bucket = bucketOf(rest);
    const place = filled[bucket] ?? 0;
    filled[bucket] = place + 1;
    entries[place * FIELDS] = rest;
    entries[place * FIELDS + 1] = numbers[at] ?? 0;
  });
  return { buckets, entries };
}

/** Numbers of the words that share a rest with a folded word, itself among them, without repeats. */
export function nearWords({ buckets, entries }: NearWords, folded: string): number[] {
  const near: number[] = [];
  const hashes = restHashes(folded);
  for (let place = 0; place <= folded.length; place++) {
    const rest = hashes[place] ?? 0;
    const bucket = spread(rest) & (buckets.length - 2);
    const end = (buckets[bucket + 1] ?? 0) * FIELDS;
    for (let at = (buckets[bucket] ?? 0) * FIELDS; at < end; at += FIELDS) {
      if (entries[at] !== rest) continue;
      const word = entries[at + 1] ?? 0;
      if (!near.includes(word)) near.push(word);
    }
  }
  return near;
}

/** Working memory, used again for each word: a page has many, and none is longer than a few letters. */
let behind = new Int32Array(64);
let shifts = new Int32Array(64);
let hashes = new Int32Array(64);

/**
 * Hashes of what is left of a word without each of its letters, and of the word itself at its end. The
 * array is longer than that, and the next call takes it over.
 */
function restHashes(folded: string): Int32Array {
  const { length } = folded;
  if (length >= hashes.length) {
    behind = new Int32Array(length * 2);
    shifts = new Int32Array(length * 2);
    hashes = new Int32Array(length * 2);
  }
  behind[length] = 0;
  let shift = 1;
  for (let at = length - 1; at >= 0; at--) {
    shifts[at] = shift;
    behind[at] = (Math.imul(folded.charCodeAt(at), shift) + (behind[at + 1] ?? 0)) | 0;
    shift = Math.imul(shift, HASH_STEP);
  }
  hashes[length] = behind[0] ?? 0;
  let before = 0;
  for (let at = 0; at < length; at++) {
    hashes[at] = (Math.imul(before, shifts[at] ?? 0) + (behind[at + 1] ?? 0)) | 0;
    before = (Math.imul(before, HASH_STEP) + folded.charCodeAt(at)) | 0;
  }
  return hashes;
}
