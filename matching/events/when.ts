import { type DaySpan, daySpan, overlaps } from "../../data/dates.ts";
import type { EventProfile } from "../recognition.ts";
import { eventTuning } from "../tuning.ts";
import type { Clues, When } from "./event-clues.ts";

const MILLISECONDS_PER_DAY = 86_400_000;
const DAYS_PER_WEEK = 7;
const MONTHS_PER_YEAR = 12;
/** Months ahead in which "in January" may still mean the next one. */
const MONTHS_AHEAD = 6;

/**
 * The days that a time may mean in an article of these days, or undefined where it cannot be told: a
 * relative time without a date is never guessed.
 */
export function daysMeant(when: When, article: DaySpan | undefined): DaySpan[] | undefined {
  if (when.unit === "year") return [daySpan(String(when.year))];
  if (when.unit === "month" && when.year !== undefined) {
    return [daySpan(monthText(when.year, when.month))];
  }
  if (article === undefined || article.first === null || article.last === null) return undefined;
  const { first, last } = article;
  switch (when.unit) {
    case "month":
      return monthsNear(when.month, last);
    case "recent":
      return [daySpan(`${shifted(first, -eventTuning.recentDays)}/${last}`)];
    case "weekday":
      return weekdaysNear(when.day, first, last);
    default:
      return relativeDays(when, first, last);
  }
}

/** True where each time may mean a day of the event, or the day on which it began or ended. */
export function fitsTimes(
  times: readonly When[],
  event: EventProfile,
  at: Clues["at"],
  article: DaySpan | undefined,
): boolean {
  const days = daysOfEvent(event, at);
  if (!days) return false;
  return times.every((when) => daysMeant(when, article)?.some((meant) => overlaps(meant, days)));
}

/** The days of an event, or its first or last alone; undefined where it has none (yet). */
export function daysOfEvent({ start, end }: EventProfile, at: Clues["at"]): DaySpan | undefined {
  if (at === "end") return end && end !== ".." ? daySpan(end) : undefined;
  if (at === "start") return start ? daySpan(start) : undefined;
  return daySpan(`${start ?? ".."}/${end ?? start ?? ".."}`);
}

/** The last such month up to the article, and the next one if it is near. */
function monthsNear(month: number, last: string): DaySpan[] {
  const [year = 0, articleMonth = 0] = last.split("-").map(Number);
  const past = month <= articleMonth ? year : year - 1;
  const ahead = (month - articleMonth + MONTHS_PER_YEAR) % MONTHS_PER_YEAR;
  const next = ahead > 0 && ahead <= MONTHS_AHEAD ? [daySpan(monthText(past + 1, month))] : [];
  return [daySpan(monthText(past, month)), ...next];
}

/** The nearest such days on both sides of the article. */
function weekdaysNear(weekday: number, first: string, last: string): DaySpan[] {
  const back = (dayOfWeek(last) - weekday + DAYS_PER_WEEK) % DAYS_PER_WEEK;
  const ahead = (weekday - dayOfWeek(first) + DAYS_PER_WEEK) % DAYS_PER_WEEK;
  return [daySpan(shifted(last, -back)), daySpan(shifted(first, ahead))];
}

function relativeDays(
  { span, back }: Extract<When, { unit: "relative" }>,
  first: string,
  last: string,
): DaySpan[] | undefined {
  if (span === "day") return [daySpan(`${shifted(first, -back)}/${shifted(last, -back)}`)];
  if (span === "week") {
    const monday = (day: string) => shifted(day, -((dayOfWeek(day) + 6) % DAYS_PER_WEEK));
    if (monday(first) !== monday(last)) return undefined;
    const start = shifted(monday(first), -back * DAYS_PER_WEEK);
    return [daySpan(`${start}/${shifted(start, DAYS_PER_WEEK - 1)}`)];
  }
  const [year = 0, month = 0] = first.split("-").map(Number);
  if (span === "year")
    return first.slice(0, 4) === last.slice(0, 4) ? [daySpan(String(year - back))] : undefined;
  if (first.slice(0, 7) !== last.slice(0, 7)) return undefined;
  const months = year * MONTHS_PER_YEAR + (month - 1) - back;
  return [daySpan(monthText(Math.floor(months / MONTHS_PER_YEAR), (months % MONTHS_PER_YEAR) + 1))];
}

/** Days from one day to a later one. */
export function daysBetween(earlier: string, later: string): number {
  return (Date.parse(later) - Date.parse(earlier)) / MILLISECONDS_PER_DAY;
}

function monthText(year: number, month: number): string {
  return `${String(year).padStart(4, "0")}-${String(month).padStart(2, "0")}`;
}

function shifted(day: string, days: number): string {
  return new Date(Date.parse(day) + days * MILLISECONDS_PER_DAY).toISOString().slice(0, 10);
}

/** From Sunday, 0. */
function dayOfWeek(day: string): number {
  return new Date(Date.parse(day)).getUTCDay();
}
