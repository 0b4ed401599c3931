import type { Words } from "../words/tokenize.ts";
import { FOLLOWS_A_NAME } from "./words-around.ts";

/**
 * True where a name stands before a noun and tells which one is meant ("the Trump administration",
 * "a Putin-friendly paper"): the person is named, though it is not the person who acts.
 */
export function isAttributive(words: Words, to: number): boolean {
  const [last, next] = [words.at(to - 1), words.at(to)];
  if (!last || last.possessive || next?.shape !== "lower") return false;
  if (next.gap === "hyphen") return true;
  return next.gap === "space" && FOLLOWS_A_NAME.has(next.folded);
}
