const MONTHS = [
  "January",
  "February",
  "March",
  "April",
  "May",
  "June",
  "July",
  "August",
  "September",
  "October",
  "November",
  "December",
];
const SHORT_MONTH_LETTERS = 3;
const OPEN = "..";

/** "short" writes 7 Nov 2024, "long" writes 7 November 2024. */
export type DateLength = "short" | "long";

/**
 * A date or interval of the fact base (see data/dates.ts) in words, only as exact as it is written:
 * "2024-11" is "Nov 2024". Open intervals read "since …" and "until …".
 */
export function formatDate(edtf: string, length: DateLength = "short"): string {
  const [start = "", end] = edtf.split("/");
  if (start === OPEN && end === OPEN) return "undated";
  if (end === undefined || start === end) return formatPoint(start, length);
  if (start === OPEN) return `until ${formatPoint(end, length)}`;
  if (end === OPEN) return `since ${formatPoint(start, length)}`;
  return formatRange(start, end, length);
}

/** The month of a date, for "as of" lines where the day would say nothing more. */
export function formatMonth(edtf: string): string {
  return formatDate(edtf.slice(0, "YYYY-MM".length));
}

/** The date with the word that a sentence needs before it: "on 7 Nov 2024", "in Nov 2024". */
export function formatWhen(edtf: string): string {
  const isDays = edtf.split("/").every((date) => date.length === "YYYY-MM-DD".length);
  return `${isDays ? "on" : "in"} ${formatDate(edtf)}`;
}

function formatPoint(date: string, length: DateLength): string {
  return wordsOf(date, length).join(" ");
}

function formatRange(start: string, end: string, length: DateLength): string {
  const from = wordsOf(start, length);
  const to = wordsOf(end, length);
  if (from.length === 1 && to.length === 1) return `${start}–${end}`;
  if (from.length !== to.length || from.at(-1) !== to.at(-1)) {
    return `${from.join(" ")} – ${to.join(" ")}`;
  }
  const sameMonth = from.length === 3 && from[1] === to[1];
  return sameMonth
    ? `${from[0]}–${to.join(" ")}`
    : `${from.slice(0, -1).join(" ")} – ${to.join(" ")}`;
}

/** Day, month and year as far as the date has them, in British order. */
function wordsOf(date: string, length: DateLength): string[] {
  const [year = "", month, day] = date.split("-");
  if (!month) return [year];
  const name = MONTHS[Number(month) - 1] ?? "";
  const words = [length === "long" ? name : name.slice(0, SHORT_MONTH_LETTERS), year];
  return day ? [String(Number(day)), ...words] : words;
}
