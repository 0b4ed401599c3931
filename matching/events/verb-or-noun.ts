import type { Words } from "../words/tokenize.ts";
import {
  AUXILIARIES,
  BEFORE_OBJECT,
  BEFORE_TIME,
  DEFINITE,
  INDEFINITE,
  MINE,
  NONE_SUCH,
  numberIn,
  PASSIVE,
  POSSESSIVES,
  UNDECIDED,
} from "./event-lexis.ts";

const BEFORE_VERB = new Set("he she they it we i you who to".split(" "));
const PARTICIPLE = /(?:ed|en|wn|ing|t)$/;
const BEFORE_NOUN = new Set(
  [
    DEFINITE,
    INDEFINITE,
    MINE,
    POSSESSIVES,
    UNDECIDED,
    NONE_SUCH,
    BEFORE_OBJECT,
    BEFORE_TIME,
  ].flatMap((list) => [...list]),
);
const NOT_AUXILIARY = new Set("that which first then again".split(" "));

/** Whether the word before it makes a verb or a noun of a word; undefined where it tells nothing. */
export function looksLikeVerb(words: Words, at: number): boolean | undefined {
  const [before, token] = [words.at(at - 1), words.at(at)];
  if (!before || !token || token.gap !== "space") return undefined;
  if (before.possessive) return false;
  const word = before.folded;
  // "to talk" is a verb, "back to talks" a noun.
  if (word === "to") return !token.folded.endsWith("s") && !token.folded.endsWith("ing");
  if (BEFORE_VERB.has(word)) return true;
  if (PASSIVE.has(word)) return PARTICIPLE.test(token.folded) ? true : undefined;
  if (AUXILIARIES.has(word) && !NOT_AUXILIARY.has(word)) return true;
  if (BEFORE_NOUN.has(word) && !token.folded.endsWith("ing")) return false;
  return numberIn(word) === undefined ? undefined : false;
}
