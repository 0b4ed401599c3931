import type { BlockWords } from "../words/tokenize.ts";
import { Around, mayStandAround } from "./tell-quickly.ts";
import { FOLLOWS_A_NAME } from "./words-around.ts";

/**
 * True where a name stands before a noun and tells which one is meant ("the Trump administration",
 * "a Putin-friendly paper"): the person is named, though it is not the person who acts.
 */
export function isAttributive(words: BlockWords, to: number): boolean {
  const { scan } = words;
  if (to >= scan.count || !scan.isLower(to) || scan.isPossessive(to - 1)) return false;
  const gap = words.gapAt(to);
  if (gap === "hyphen") return true;
  if (gap !== "space" || !mayStandAround(words, to, Around.noun)) return false;
  return FOLLOWS_A_NAME.has(words.at(to)?.folded ?? "");
}
