import { plainLetter } from "./ascii.ts";
import { foldOf, speltOut } from "./letters.ts";
import { unitAt } from "./unit-at.ts";

const NOTHING_TO_FOLD = /^[a-z0-9]+$/;
const PLAIN = /^[A-Za-z0-9]+$/;

/**
 * The form in which a word of the page and a word of an alias are compared: lower case, without
 * diacritics, apostrophes, invisible characters and the stops of acronyms ("U.S." is "US"), with
 * full-width and ligature forms resolved.
 */
export function fold(word: string): string {
  if (NOTHING_TO_FOLD.test(word)) return word;
  if (PLAIN.test(word)) return word.toLowerCase();
  let folded = "";
  for (let at = 0; at < word.length; at++) folded += foldOf(unitAt(word, at));
  return folded;
}

/** The fold of a word whose umlauts are spelt out ("Möller" is "moeller"); undefined without any. */
export function foldSpeltOut(word: string): string | undefined {
  let folded = "";
  let found = false;
  for (let at = 0; at < word.length; at++) {
    const unit = unitAt(word, at);
    const letters = speltOut(unit);
    if (letters) found = true;
    folded += letters ?? foldOf(unit);
  }
  return found ? folded : undefined;
}

/** True where a text folds, from `start` to `end`, to a folded word (or to a stretch of a longer text). */
export function isFold(
  letters: string,
  text: string,
  start: number,
  end: number,
  from = 0,
  to: number = letters.length,
): boolean {
  let place = from;
  for (let at = start; at < end; at++) {
    const unit = unitAt(text, at);
    const letter = plainLetter(unit);
    if (letter > 0) {
      if (place === to || unitAt(letters, place) !== letter) return false;
      place++;
      continue;
    }
    const folded = foldOf(unit);
    if (place + folded.length > to || !letters.startsWith(folded, place)) return false;
    place += folded.length;
  }
  return place === to;
}
