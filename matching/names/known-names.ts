import { bindWords, numberOfWord, type WordBook } from "../words/word-book.ts";
import known from "./known-names.json";

/** The lists of `npm run names`. Each is bound when it is first asked for; most pages never ask. */
const books = new Map<keyof typeof known, WordBook>();

/** True for a folded word that people are known to be called by, as a family name or a given name. */
export function isKnownName(folded: string): boolean {
  return isListed("names", folded);
}

/** True for a folded word that is the surname of some few people, and of nobody that is well known. */
export function isRareSurname(folded: string): boolean {
  return isListed("rare", folded);
}

/** True for a folded word that is a given name by the US census. */
export function isCensusGivenName(folded: string): boolean {
  return isListed("given", folded);
}

function isListed(list: keyof typeof known, folded: string): boolean {
  let book = books.get(list);
  if (!book) {
    book = bindWords(known[list].trim().split(" "));
    books.set(list, book);
  }
  return numberOfWord(book, folded) > 0;
}
