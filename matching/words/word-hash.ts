import { unitAt } from "./unit-at.ts";

/** Odd, so that no letter of a word is lost modulo 2^32 (the prime of FNV-1a). */
export const HASH_STEP = 0x01000193;

/**
 * The polynomial hash of a folded word, as a signed 32-bit integer. Polynomial, so that the hash of
 * a word without one of its letters follows from those of its beginnings and endings.
 */
export function hashOfWord(folded: string): number {
  let hash = 0;
  for (let at = 0; at < folded.length; at++) {
    hash = (Math.imul(hash, HASH_STEP) + unitAt(folded, at)) | 0;
  }
  return hash;
}

/** Spreads a hash over all of its bits (the finaliser of MurmurHash3), for use as a table slot. */
export function spread(hash: number): number {
  let bits = hash ^ (hash >>> 16);
  bits = Math.imul(bits, 0x85ebca6b);
  bits ^= bits >>> 13;
  bits = Math.imul(bits, 0xc2b2ae35);
  return (bits ^ (bits >>> 16)) >>> 0;
}
