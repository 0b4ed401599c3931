/**
 * Dates as the fact base writes them: `2024`, `2024-11`, `2024-11-06`, and EDTF intervals
 * `2017-01-20/2021-01-20`, `2022-02-24/..`, `../2016`. Every date stands for a span of days.
 */

/** First and last day, each `YYYY-MM-DD`; an open side is null. Both days belong to the span. */
export interface DaySpan {
  readonly first: string | null;
  readonly last: string | null;
}

const DATE = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?$/;
const OPEN = "..";
const MILLISECONDS_PER_DAY = 86_400_000;

/** True for `YYYY`, `YYYY-MM` and `YYYY-MM-DD` that exist in the calendar. */
export function isDate(text: string): boolean {
  const [, , month, day] = DATE.exec(text) ?? [];
  if (!DATE.test(text)) return false;
  if (month && (Number(month) < 1 || Number(month) > 12)) return false;
  return !day || (Number(day) >= 1 && Number(day) <= lastDayOfMonth(text.slice(0, 7)));
}

/** True for `a/b` whose ends are dates or `..` and whose start does not come after its end. */
export function isInterval(text: string): boolean {
  const ends = text.split("/");
  if (ends.length !== 2 || !ends.every((end) => end === OPEN || isDate(end))) return false;
  const { first, last } = daySpan(text);
  return first === null || last === null || first <= last;
}

/** The days that a valid date or interval covers. */
export function daySpan(text: string): DaySpan {
  const [start = "", end = start] = text.split("/");
  return {
    first: start === OPEN ? null : firstDay(start),
    last: end === OPEN ? null : lastDay(end),
  };
}

/** True where two spans share at least one day. */
export function overlaps(a: DaySpan, b: DaySpan): boolean {
  const startsInTime = a.first === null || b.last === null || a.first <= b.last;
  const endsInTime = a.last === null || b.first === null || a.last >= b.first;
  return startsInTime && endsInTime;
}

/** True where a span begins only after the other has ended; overlap is not later. */
export function isLater(span: DaySpan, than: DaySpan): boolean {
  return span.first !== null && than.last !== null && span.first > than.last;
}

/** Days from the end of the earlier span to the start of the later one; 0 where they share a day. */
export function daysApart(a: DaySpan, b: DaySpan): number {
  if (overlaps(a, b)) return 0;
  const [earlier, later] = isLater(a, b) ? [b, a] : [a, b];
  return dayNumber(later.first) - dayNumber(earlier.last);
}

/** Spans that share no day have an end that faces the other; 0 stands for one that has none. */
function dayNumber(day: string | null): number {
  return day === null ? 0 : Date.parse(day) / MILLISECONDS_PER_DAY;
}

function firstDay(date: string): string {
  if (date.length === 4) return `${date}-01-01`;
  return date.length === 7 ? `${date}-01` : date;
}

function lastDay(date: string): string {
  if (date.length === 4) return `${date}-12-31`;
  return date.length === 7 ? `${date}-${lastDayOfMonth(date)}` : date;
}

function lastDayOfMonth(yearAndMonth: string): number {
  const [year = 0, month = 0] = yearAndMonth.split("-").map(Number);
  return new Date(Date.UTC(year, month, 0)).getUTCDate();
}
