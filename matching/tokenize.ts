import { APOSTROPHE, fold, INVISIBLE } from "./fold.ts";

/** How a word is capitalised. "uncased" is a script without capitals; it counts as any case. */
export type Shape = "lower" | "capital" | "caps" | "number" | "uncased";

/**
 * What stands between a word and the one before it. A name may run over every gap but a barrier;
 * over a comma only where its alias has one there.
 */
export type Gap = "barrier" | "space" | "hyphen" | "dot" | "comma" | "joined";

/** A word of a block. Offsets are UTF-16 units of the source text, so no fold ever shifts them. */
export interface Token {
  readonly start: number;
  /** Behind the word itself; a possessive ending is not part of it. */
  readonly end: number;
  readonly folded: string;
  readonly shape: Shape;
  readonly gap: Gap;
  readonly possessive: boolean;
  /** Part of an address, a handle or a hashtag: never a mention. */
  readonly masked: boolean;
}

/** Abbreviations whose full stop does not end a sentence. */
const ABBREVIATIONS = new Set(
  "mr mrs ms dr st sen rep gov gen sec amb lt col sgt capt prof rev hon pres jr sr no vs".split(
    " ",
  ),
);

const ADDRESS =
  /[^\s@<>]+@[^\s@<>]+\.\p{L}{2,}|https?:\/\/\S+|www\.\S+|(?<![\p{L}\p{N}])[@#][\p{L}\p{N}_]+/giu;
const WORD_CHARACTER = /[\p{L}\p{M}\p{N}]/u;
/** Scripts that write words without spaces: each character is a token of its own. */
const UNSPACED = /[\p{Script=Han}\p{Script=Hangul}\p{Script=Hiragana}\p{Script=Katakana}]/u;
const SPACE_ONLY = /^\s*$/u;
const HYPHEN_ONLY = /^[-\u2010\u2011\u2013\u2212\u00AD]$/u;

/** The words of a block, in order. */
export function tokenize(text: string): Token[] {
  const addresses = addressesIn(text);
  const tokens: Token[] = [];
  let address = 0;
  let position = 0;
  while (position < text.length) {
    if (!isWordAt(text, position)) {
      position++;
      continue;
    }
    const start = position;
    const wordEnd = endOfWord(text, start);
    position = wordEnd;
    const raw = text.slice(start, wordEnd);
    const possessive = possessiveEnding(raw);
    const end = wordEnd - possessive;
    const word = possessive > 0 ? text.slice(start, end) : raw;
    while (address < addresses.length && (addresses[address]?.[1] ?? 0) <= start) address++;
    tokens.push({
      start,
      end,
      folded: fold(word),
      shape: shapeOf(word),
      gap: gapBetween(tokens.at(-1), text, start),
      possessive: possessive > 0,
      masked: start >= (addresses[address]?.[0] ?? Infinity),
    });
  }
  return tokens;
}

/** Start and end of every address, handle and hashtag. */
function addressesIn(text: string): [number, number][] {
  // Most blocks hold none, and a look for one character costs far less than the expression.
  if (!/[@#]|:\/\/|www\./.test(text)) return [];
  return [...text.matchAll(ADDRESS)].map((m) => [m.index, m.index + m[0].length]);
}

function isWordAt(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  if (code < 0x80) return isAsciiWord(code);
  return WORD_CHARACTER.test(text.charAt(at));
}

function isAsciiWord(code: number): boolean {
  return (code >= 97 && code <= 122) || (code >= 65 && code <= 90) || (code >= 48 && code <= 57);
}

function endOfWord(text: string, start: number): number {
  if (UNSPACED.test(text.charAt(start))) return start + 1;
  let end = start + 1;
  while (end < text.length) {
    if (isWordAt(text, end) && !isUnspacedAt(text, end)) end++;
    else if (joinsWord(text, start, end)) end += 2;
    else if (INVISIBLE.test(text.charAt(end)) && isWordAt(text, end + 1)) end++;
    else break;
  }
  return end;
}

function isUnspacedAt(text: string, at: number): boolean {
  return text.charCodeAt(at) >= 0x1100 && UNSPACED.test(text.charAt(at));
}

/** An apostrophe inside a word ("O'Neill"), or the full stop inside an acronym ("U.S."). */
function joinsWord(text: string, start: number, at: number): boolean {
  if (!isWordAt(text, at + 1)) return false;
  const character = text.charAt(at);
  if (APOSTROPHE.test(character)) return true;
  if (character !== ".") return false;
  const letterBefore = at - start === 1 || text.charAt(at - 2) === ".";
  return letterBefore && !isWordAt(text, at + 2) && /\p{Lu}/u.test(text.charAt(at + 1));
}

/** Length of "'s" at the end of a word, or 0. */
function possessiveEnding(raw: string): number {
  if (raw.length < 3 || !APOSTROPHE.test(raw.charAt(raw.length - 2))) return 0;
  return fold(raw.slice(-1)) === "s" ? 2 : 0;
}

function shapeOf(word: string): Shape {
  const first = word.charAt(0);
  if (first >= "a" && first <= "z") return "lower";
  if (/\p{N}/u.test(first)) return "number";
  const lower = first.toLowerCase();
  if (lower === first.toUpperCase()) return "uncased";
  if (first === lower) return "lower";
  return word.length > 1 && word === word.toUpperCase() ? "caps" : "capital";
}

function gapBetween(previous: Token | undefined, text: string, start: number): Gap {
  if (!previous) return "barrier";
  const from = previous.end + (previous.possessive ? 2 : 0);
  const between = text.slice(from, start);
  if (between === "") return "joined";
  if (between === " ") return "space";
  const visible = between.replace(new RegExp(INVISIBLE.source, "g"), "");
  if (SPACE_ONLY.test(visible)) return "space";
  if (HYPHEN_ONLY.test(visible)) return "hyphen";
  if (/^,\s*$/u.test(visible)) return "comma";
  const mayAbbreviate = previous.folded.length === 1 || ABBREVIATIONS.has(previous.folded);
  const abbreviates = mayAbbreviate || isAcronymInside(previous, text, start);
  return /^\.\s*$/u.test(visible) && abbreviates ? "dot" : "barrier";
}

/** The stop of "U.S." may end a sentence too; only a word without a capital shows that it does not. */
function isAcronymInside(previous: Token, text: string, nextStart: number): boolean {
  const isAcronym = text.slice(previous.start, previous.end).includes(".");
  return isAcronym && shapeOf(text.charAt(nextStart)) === "lower";
}
