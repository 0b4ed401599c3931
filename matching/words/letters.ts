/**
 * What a UTF-16 unit is in a word and what it folds to. Every answer is worked out once and kept in
 * a table, because the scan of a page asks for each of its characters.
 */

/** What a unit does in a word. */
export const Role = { none: 1, letter: 2, unspaced: 3, invisible: 4, apostrophe: 5 } as const;
export type Role = (typeof Role)[keyof typeof Role];

/** How a unit is cased. "uncased" are letters of a script without capitals, and marks. */
export const Case = { uncased: 1, lower: 2, upper: 3, number: 4 } as const;
export type Case = (typeof Case)[keyof typeof Case];

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
  ς: "σ",
};

/** How German and Nordic texts write a letter where they lack it; the fold drops the dots. */
const SPELT_OUT: Readonly<Record<string, string>> = {
  ä: "ae",
  ö: "oe",
  ü: "ue",
  ø: "oe",
  å: "aa",
  // The dots alone, in decomposed text.
  "\u0308": "e",
};

/** Soft hyphen, zero-width characters, word joiner, direction marks, byte-order mark. */
const INVISIBLE = /[\u00AD\u200B-\u200F\u202A-\u202E\u2060-\u2064\u2066-\u2069\uFEFF]/;
/** Everything that is typed or typeset as an apostrophe inside a word. */
const APOSTROPHE = /['\u2018\u2019\u201B\u02BC\u02B9\u00B4`\uFF07]/;
/** Scripts that write words without spaces: each character is a word of its own. */
const UNSPACED = /[\p{Script=Han}\p{Script=Hangul}\p{Script=Hiragana}\p{Script=Katakana}]/u;
const WORD = /[\p{L}\p{M}\p{N}]/u;
const DROPPED = new RegExp(`\\p{M}|\\.|${INVISIBLE.source}|${APOSTROPHE.source}`, "gu");
const UNITS = 0x10000;

const roles = new Uint8Array(UNITS);
const cases = new Uint8Array(UNITS);
const folds: (string | undefined)[] = new Array(UNITS);

export function roleOf(unit: number): Role {
  const known = roles[unit] as Role | 0;
  if (known !== 0) return known;
  const role = readRole(String.fromCharCode(unit));
  roles[unit] = role;
  return role;
}

function readRole(character: string): Role {
  if (INVISIBLE.test(character)) return Role.invisible;
  if (APOSTROPHE.test(character)) return Role.apostrophe;
  if (UNSPACED.test(character)) return Role.unspaced;
  return WORD.test(character) ? Role.letter : Role.none;
}

export function caseOf(unit: number): Case {
  const known = cases[unit] as Case | 0;
  if (known !== 0) return known;
  const found = readCase(String.fromCharCode(unit));
  cases[unit] = found;
  return found;
}

function readCase(character: string): Case {
  if (/\p{N}/u.test(character)) return Case.number;
  const lower = character.toLowerCase();
  if (lower === character.toUpperCase()) return Case.uncased;
  return character === lower ? Case.lower : Case.upper;
}

/**
 * The folded form of a unit: lower case, without diacritics, ligatures and full width resolved.
 * Empty for what a fold drops: marks, apostrophes, stops and what cannot be seen.
 */
export function foldOf(unit: number): string {
  const known = folds[unit];
  if (known !== undefined) return known;
  const character = String.fromCharCode(unit);
  const folded = character
    .normalize("NFKD")
    .toLowerCase()
    .replace(DROPPED, "")
    .replace(/[ßæœøłđðþħıς]/g, (letter) => UNDECOMPOSED[letter] ?? letter);
  folds[unit] = folded;
  return folded;
}

/** The letters that stand for a unit where it is spelt out ("ö" as "oe"); undefined for most. */
export function speltOut(unit: number): string | undefined {
  return unit < 0x80 ? undefined : SPELT_OUT[String.fromCharCode(unit).toLowerCase()];
}
