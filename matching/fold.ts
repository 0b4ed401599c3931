/** Letters that Unicode does not decompose; both spellings meet in the folded form. */
const UNDECOMPOSED: Readonly<Record<string, string>> = {
  ß: "ss",
  æ: "ae",
  œ: "oe",
  ø: "o",
  ł: "l",
  đ: "d",
  ð: "d",
  þ: "th",
  ħ: "h",
  ı: "i",
};

/** Soft hyphen, zero-width characters, word joiner, direction marks, byte-order mark. */
export const INVISIBLE = /[\u00AD\u200B-\u200F\u202A-\u202E\u2060-\u2064\u2066-\u2069\uFEFF]/;
/** Everything that is typed or typeset as an apostrophe inside a word. */
export const APOSTROPHE = /['\u2018\u2019\u201B\u02BC\u02B9\u00B4`\uFF07]/;

const NOTHING_TO_FOLD = /^[a-z0-9]+$/;
const DROPPED = new RegExp(`\\p{M}|\\.|${INVISIBLE.source}|${APOSTROPHE.source}`, "gu");

/**
 * The form in which a word of the page and a word of an alias are compared: lower case, without
 * diacritics, apostrophes, invisible characters and the stops of acronyms ("U.S." is "US"), with
 * full-width and ligature forms resolved.
 */
export function fold(word: string): string {
  if (NOTHING_TO_FOLD.test(word)) return word;
  return word
    .normalize("NFKD")
    .toLowerCase()
    .replace(DROPPED, "")
    .replace(/[ßæœøłđðþħı]/g, (letter) => UNDECOMPOSED[letter] ?? letter);
}
