import type { Token, Words } from "../words/tokenize.ts";
import type { When } from "./event-clues.ts";

/** A time that words `from` (inclusive) to `to` (exclusive) of a block give. */
export interface TimeAt {
  readonly from: number;
  readonly to: number;
  readonly when: When;
}

const MONTHS = [
  ...["january", "february", "march", "april", "may", "june"],
  ...["july", "august", "september", "october", "november", "december"],
];
const SHORT_MONTHS = "jan feb mar apr may jun jul aug sep oct nov dec".split(" ");
const WEEKDAYS = "sunday monday tuesday wednesday thursday friday saturday".split(" ");
const SPANS = ["year", "month", "week", "day"] as const;
/** How many spans back from the article's: "last week" one, "this week" none. */
const BACK: ReadonlyMap<string, number> = new Map([
  ["last", 1],
  ["previous", 1],
  ["past", 1],
  ["this", 0],
  ["current", 0],
  ["next", -1],
  ["coming", -1],
]);
const RECENT = new Set(["recent", "latest"]);
/** "recent years" are no time of one event. */
const SPANS_AND_PLURALS = new Set(SPANS.flatMap((span) => [span, `${span}s`]));
const YEAR = /^(?:19|20)\d\d$/;

/** The words that begin a time, numbers aside. */
export const TIME_WORDS: readonly string[] = [
  ...["yesterday", "sept"],
  ...[...MONTHS, ...SHORT_MONTHS, ...WEEKDAYS, ...RECENT, ...BACK.keys()],
];

/** The time that begins at a word, if one does. */
export function timeAt(words: Words, from: number): TimeAt | undefined {
  const token = words.at(from);
  if (!token || token.masked) return undefined;
  return yearAt(token, from) ?? relativeAt(words, token, from) ?? monthAt(words, token, from);
}

function yearAt({ folded }: Token, from: number): TimeAt | undefined {
  if (!YEAR.test(folded)) return undefined;
  return { from, to: from + 1, when: { unit: "year", year: Number(folded) } };
}

function relativeAt(words: Words, { folded }: Token, from: number): TimeAt | undefined {
  if (folded === "yesterday") return at(from, 1, { unit: "relative", span: "day", back: 1 });
  const next = words.at(from + 1);
  if (RECENT.has(folded)) {
    return SPANS_AND_PLURALS.has(next?.folded ?? "") ? undefined : at(from, 1, { unit: "recent" });
  }
  const back = BACK.get(folded);
  if (back === undefined || next?.gap !== "space") return weekdayAt(folded, from);
  const span = SPANS.find((name) => name === next.folded);
  if (span) return at(from, 2, { unit: "relative", span, back });
  const month = monthIn(next);
  if (month) return at(from, 2, { unit: "month", month });
  const weekday = WEEKDAYS.indexOf(next.folded);
  return weekday < 0 ? undefined : at(from, 2, { unit: "weekday", day: weekday });
}

function weekdayAt(folded: string, from: number): TimeAt | undefined {
  const day = WEEKDAYS.indexOf(folded);
  return day < 0 ? undefined : at(from, 1, { unit: "weekday", day });
}

/** "July 2018", "July 16, 2018", "16 July", "in January". */
function monthAt(words: Words, token: Token, from: number): TimeAt | undefined {
  const month = monthIn(token);
  if (!month) return undefined;
  let to = from + 1;
  if (isDay(words.at(to))) to++;
  const year = words.at(to)?.folded ?? "";
  if (!YEAR.test(year)) return at(from, to - from, { unit: "month", month });
  return at(from, to + 1 - from, { unit: "month", month, year: Number(year) });
}

/** "may" and "march" are words too; months are written with a capital. */
function monthIn({ folded, shape }: Token): number | undefined {
  if (shape !== "capital" && shape !== "caps") return undefined;
  const short = folded === "sept" ? "sep" : folded;
  const number = MONTHS.indexOf(folded) + 1 || SHORT_MONTHS.indexOf(short) + 1;
  return number || undefined;
}

function isDay(token: Token | undefined): boolean {
  return token !== undefined && /^(?:[1-9]|[12]\d|3[01])(?:st|nd|rd|th)?$/.test(token.folded);
}

function at(from: number, length: number, when: When): TimeAt {
  return { from, to: from + length, when };
}
