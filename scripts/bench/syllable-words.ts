import { type Random, seeded } from "./random.ts";

const ONSETS =
  "b br c ch d dr f fl g gr h j k kh kr l m n p pr r s sh st t tr v w z zh th sk vl".split(" ");
const VOWELS = "a e i o u a e o ai ei ia au".split(" ");
const CODAS = [..."n l r s m k t nd rn ll".split(" "), "", "", "", "", "", "", "", "", "", ""];

/** Shorter ones are words of English more often than not ("the", "no", "ban"). */
const LETTERS_LEAST = 4;

/** Distinct pronounceable words that mean nothing, in lower case; the same for the same seed. */
export function syllableWords(count: number, endings: readonly string[], seed: number): string[] {
  const random = seeded(seed);
  const words = new Set<string>();
  while (words.size < count) {
    const word = syllableWord(random, endings);
    if (word.length >= LETTERS_LEAST) words.add(word);
  }
  return [...words];
}

function syllableWord(random: Random, endings: readonly string[]): string {
  const syllables = 1 + (random.chance(0.6) ? 1 : 0) + (random.chance(0.1) ? 1 : 0);
  let word = "";
  for (let made = 0; made < syllables; made++) {
    word += random.pick(ONSETS) + random.pick(VOWELS) + random.pick(CODAS);
  }
  return word + random.pick(endings);
}

export function capitalised(word: string): string {
  return word.charAt(0).toUpperCase() + word.slice(1);
}
