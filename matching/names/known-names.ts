import { bindWords, numberOfWord, type WordBook } from "../words/word-book.ts";
import known from "./known-names.json";

let book: WordBook | undefined;

/**
 * True for a folded word that people are known to be called by, as a family name or a given name. The
 * book of the 38,000 names is bound when it is first asked for; most pages never ask.
 */
export function isKnownName(folded: string): boolean {
  book ??= bindWords(known.names.trim().split(" "));
  return numberOfWord(book, folded) > 0;
}
