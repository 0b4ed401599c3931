import { isDate } from "../../data/dates.ts";
import { EARLIEST_YEAR } from "./tuning.ts";

/** Numeric dates with slashes are left out: 4/5/2024 is one day in London and another in Boston. */
const YEAR_FIRST = /^(\d{4})[-/.]?(\d{2})[-/.]?(\d{2})(?!\d)/;
const DAY_FIRST_WITH_DOTS = /^(\d{1,2})\.(\d{1,2})\.(\d{4})(?!\d)/;
const DAY_THEN_MONTH = /\b(\d{1,2})(?:st|nd|rd|th)?\s+([a-z]{3,9})\.?,?\s+(\d{4})\b/i;
const MONTH_THEN_DAY = /\b([a-z]{3,9})\.?\s+(\d{1,2})(?:st|nd|rd|th)?,?\s+(\d{4})\b/i;
const MONTHS =
  "january february march april may june july august september october november december";

/**
 * The day that a page's metadata names, as YYYY-MM-DD; undefined for what names no day for certain.
 * The day is the one written, whatever the time zone: it is the day that the newsroom dates it.
 */
export function parseArticleDate(written: string): string | undefined {
  const text = written.trim();
  const [, year, month, day] = YEAR_FIRST.exec(text) ?? dotted(text) ?? spelled(text) ?? [];
  if (!year || !month || !day) return undefined;
  const date = `${year}-${month.padStart(2, "0")}-${day.padStart(2, "0")}`;
  return isDate(date) && Number(year) >= EARLIEST_YEAR ? date : undefined;
}

type YearMonthDay = readonly [string, ...(string | undefined)[]];

function dotted(text: string): YearMonthDay | undefined {
  const [all, day, month, year] = DAY_FIRST_WITH_DOTS.exec(text) ?? [];
  return all ? [all, year, month, day] : undefined;
}

function spelled(text: string): YearMonthDay | undefined {
  const [all, day, month, year] = DAY_THEN_MONTH.exec(text) ?? swapped(MONTH_THEN_DAY.exec(text));
  return all && month ? [all, year, monthNumber(month), day] : undefined;
}

const swapped = (match: RegExpExecArray | null): readonly (string | undefined)[] =>
  match ? [match[0], match[2], match[1], match[3]] : [];

function monthNumber(name: string): string | undefined {
  const index = MONTHS.split(" ").findIndex((month) => month.startsWith(name.toLowerCase()));
  return index < 0 ? undefined : String(index + 1);
}
