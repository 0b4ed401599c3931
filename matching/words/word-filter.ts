/**
 * What the words of one hash may be, as bits: see WordFilter. What is a name by itself also has the bit
 * of what a name starts with.
 */
export const MayBe = { nameStart: 1, insideName: 2, cue: 4, name: 8 } as const;

/**
 * Low bits of a word's hash → what words with such a hash may be in lower case. Most words of a page
 * are nothing that matters, and a table that stays in a processor's fastest memory tells so at once.
 */
export type WordFilter = Uint8Array;

/** A power of two. */
const ENTRIES = 2 ** 14;

export function emptyFilter(): WordFilter {
  return new Uint8Array(ENTRIES);
}

export function addToFilter(filter: WordFilter, hash: number, bit: number): void {
  const place = hash & (ENTRIES - 1);
  filter[place] = (filter[place] ?? 0) | bit;
}

export function bitsIn(filter: WordFilter, hash: number): number {
  return filter[hash & (ENTRIES - 1)] ?? 0;
}
