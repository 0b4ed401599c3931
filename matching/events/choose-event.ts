import { type DaySpan, daySpan, isLater, overlaps } from "../../data/dates.ts";
import type { EventProfile, Reading } from "../recognition.ts";
import { eventTuning } from "../tuning.ts";
import type { Clues, EventPhrase } from "./event-clues.ts";
import { isMet, type PageSoFar, type PhraseAt } from "./event-needs.ts";
import { daysBetween, daysOfEvent, fitsTimes } from "./when.ts";

/** An event that a phrase may mean. */
export interface Choice {
  readonly id: string;
  readonly event: EventProfile;
  readonly clues: Clues;
}

/** The one event that a phrase means, or undefined where none fits, or more than one. */
export function chooseEvent(
  readings: readonly Reading[],
  at: PhraseAt,
  soFar: PageSoFar,
): Choice | undefined {
  const { articleDays, profiles } = soFar.page;
  const choices = readings.flatMap((reading) => {
    const { id, clues, against } = reading;
    const event = profiles.get(id)?.event;
    if (!clues || !event || against || !isTimely(reading, event, clues, articleDays)) return [];
    return clues.needs.every((need) => isMet(need, at, soFar)) ? [{ id, event, clues }] : [];
  });
  if (choices.length === 0) return undefined;
  const coming = aboutToCome(readings, at.phrase, soFar);
  if (coming) return choices.find(({ id }) => coming.has(id));
  return onlyOne(choices, at.phrase, articleDays);
}

/**
 * The event must have begun when the article was written, unless the phrase gives a time that fits; a
 * wording's own dates stand for that.
 */
function isTimely(
  { from, to }: Reading,
  event: EventProfile,
  { times, at }: Clues,
  article: DaySpan | undefined,
): boolean {
  if (from || to) {
    if (!article || !overlaps(daySpan(`${from ?? ".."}/${to ?? ".."}`), article)) return false;
  }
  if (times.length > 0) return fitsTimes(times, event, at, article);
  const days = daysOfEvent(event, at);
  if (!days) return false;
  return from !== undefined || !article || !isLater(days, article);
}

/**
 * "Before he takes office", shortly before somebody does: the last time is not meant, and the next one
 * only where its wording may be used so early. Undefined where nothing is about to come.
 */
function aboutToCome(
  readings: readonly Reading[],
  { isAhead }: EventPhrase,
  { page: { articleDays, profiles } }: PageSoFar,
): ReadonlySet<string> | undefined {
  const last = articleDays?.last;
  if (!isAhead || !last) return undefined;
  const coming = readings.filter(({ id, clues }) => {
    const event = profiles.get(id)?.event;
    const day = event && clues?.latest ? daysOfEvent(event, clues.at)?.first : undefined;
    return day && day > last && daysBetween(last, day) <= eventTuning.aheadDays;
  });
  return coming.length > 0 ? new Set(coming.map(({ id }) => id)) : undefined;
}

/** Of several events the one of which most is given; where they only follow each other, the latest. */
function onlyOne(
  choices: readonly Choice[],
  { sentence: { times } }: EventPhrase,
  article: DaySpan | undefined,
): Choice | undefined {
  const most = Math.max(...choices.map(({ clues }) => clues.parts));
  const best = choices.filter(({ clues }) => clues.parts === most);
  const all = [...new Map(best.map((choice) => [choice.id, choice])).values()];
  if (!all.every(({ clues }) => clues.latest)) return all.length === 1 ? all[0] : undefined;
  const years = times.filter(({ unit }) => unit === "year");
  const ofYear = all.filter(({ event, clues }) =>
    years.some((year) => fitsTimes([year], event, clues.at, article)),
  );
  return ofYear.length === 1 ? ofYear[0] : latestOf(all, article);
}

/** The latest before the article; without a date only one that has no rival. */
function latestOf(choices: readonly Choice[], article: DaySpan | undefined): Choice | undefined {
  const only = choices.length === 1 ? choices[0] : undefined;
  const last = article?.last;
  if (!last) return only;
  const begun = choices
    .map((choice) => ({ choice, day: daysOfEvent(choice.event, choice.clues.at)?.first ?? "" }))
    .filter(({ day }) => day !== "" && day <= last)
    .sort((a, b) => (a.day < b.day ? 1 : -1));
  const [latest] = begun;
  // A wording may be used before its event: "his return to power".
  if (!latest) return only;
  const isLongAgo = daysBetween(latest.day, last) > (latest.choice.clues.within ?? Infinity);
  return isLongAgo ? undefined : latest.choice;
}
