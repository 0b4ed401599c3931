import type { BlockWords } from "../words/tokenize.ts";
import { addToFilter, bitsIn, emptyFilter } from "../words/word-filter.ts";
import { hashOfWord } from "../words/word-hash.ts";
import {
  FOLLOWS_A_NAME,
  NATURAL,
  PLACE_BEFORE,
  PLACE_OR_ORGANISATION,
  STATES,
  SUBSTANCES,
  SUFFIXES,
  TITLES,
} from "./words-around.ts";

/** Lists of words around names, as bits. */
export const Around = {
  suffix: 1,
  placeBehind: 2,
  titleEnd: 4,
  placeBefore: 8,
  state: 16,
  noun: 32,
  nature: 64,
};

const LISTS: readonly (readonly [bit: number, words: Iterable<string>])[] = [
  [Around.suffix, SUFFIXES],
  [Around.placeBehind, PLACE_OR_ORGANISATION],
  [Around.titleEnd, [...TITLES.keys()].map((title) => title.split(" ").at(-1) ?? "")],
  [Around.placeBefore, PLACE_BEFORE],
  [Around.state, STATES],
  [Around.noun, FOLLOWS_A_NAME],
  [Around.nature, [...NATURAL, ...SUBSTANCES]],
];

const around = emptyFilter();
for (const [bit, words] of LISTS) {
  for (const word of words) addToFilter(around, hashOfWord(word), bit);
}

/** False where a word of a block is certainly on no such list; nearly all are told so without their letters. */
export function mayStandAround({ scan }: BlockWords, at: number, bit: number): boolean {
  return at >= 0 && at < scan.count && (bitsIn(around, scan.hashOf(at)) & bit) !== 0;
}
