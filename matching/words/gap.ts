import { fold } from "./fold.ts";
import { Role, roleOf } from "./letters.ts";
import type { Gap } from "./tokenize.ts";
import { unitAt } from "./unit-at.ts";
import type { WordScan } from "./word-scan.ts";

/** Abbreviations whose full stop does not end a sentence. */
const ABBREVIATIONS = new Set(
  "mr mrs ms dr st sen rep gov gen sec amb lt col sgt capt prof rev hon pres jr sr no vs".split(
    " ",
  ),
);
/** Letters of the longest abbreviation, its stop aside. */
const LONGEST_ABBREVIATION = 4;
const HYPHENS = /^[-\u2010\u2011\u2013\u2212\u00AD]$/u;
const [SPACE, COMMA, STOP] = [0x20, 0x2c, 0x2e];

/** What stands between a word and the one before it. */
export function gapBetween(scan: WordScan, number: number): Gap {
  if (number === 0) return "barrier";
  const { text } = scan;
  const start = scan.startOf(number);
  const from = scan.endOf(number - 1) + (scan.isPossessive(number - 1) ? 2 : 0);
  if (from === start) return "joined";
  if (start - from === 1 && unitAt(text, from) === SPACE) return "space";
  const visible = isPointAndBlank(text, from, start)
    ? text.charAt(from)
    : visibleText(text, from, start);
  if (visible === "") return "space";
  if (HYPHENS.test(visible)) return "hyphen";
  if (visible === ",") return "comma";
  if (start - from === 1 && roleOf(unitAt(text, from)) === Role.apostrophe) return "joined";
  return visible === "." && abbreviates(scan, number) ? "dot" : "barrier";
}

/**
 * True where nothing but the last stop of an acronym stands before a word: "J.B. Priestley" is one
 * name, though the same stop may end a sentence, as in "left the U.S. Trump".
 */
export function followsAcronym(scan: WordScan, number: number): boolean {
  const before = number - 1;
  if (!scan.hasStop(before)) return false;
  return visibleText(scan.text, scan.endOf(before), scan.startOf(number)) === ".";
}

/** A comma or a stop with a blank behind it is what stands between most words that no blank parts. */
function isPointAndBlank(text: string, from: number, to: number): boolean {
  if (to - from !== 2 || unitAt(text, from + 1) !== SPACE) return false;
  const unit = unitAt(text, from);
  return unit === STOP || unit === COMMA;
}

/**
 * What is seen between two words, blanks aside. More than one character is a barrier whatever it
 * is, and so is a hyphen or stop with a blank on its near side.
 */
function visibleText(text: string, from: number, to: number): string {
  let visible = "";
  let blankBefore = false;
  for (let at = from; at < to && visible.length < 2; at++) {
    const character = text.charAt(at);
    if (roleOf(unitAt(text, at)) === Role.invisible) continue;
    const isBlank = character.trim() === "";
    if (!isBlank && blankBefore) return "barrier";
    if (!isBlank) visible += character;
    else if (visible === "") blankBefore = true;
    else if (HYPHENS.test(visible)) return "barrier";
  }
  return visible;
}

function abbreviates(scan: WordScan, number: number): boolean {
  const before = number - 1;
  if (scan.lengthOf(before) <= LONGEST_ABBREVIATION) {
    const folded = fold(scan.text.slice(scan.startOf(before), scan.endOf(before)));
    if (folded.length === 1 || ABBREVIATIONS.has(folded)) return true;
  }
  // The stop of "U.S." may end a sentence too; only a word without a capital shows that it does not.
  return scan.hasStop(before) && scan.isLower(number);
}
