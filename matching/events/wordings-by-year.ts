import { daySpan } from "../../data/dates.ts";
import { eventTuning } from "../tuning.ts";
import type { ReadyWording } from "./event-lexicon.ts";
import type { TimeAt } from "./event-time.ts";

/** The wordings of one type: all of them, or, where they are too many to try each, those of a year. */
export type WordingsOf = (sentence: {
  readonly times: readonly TimeAt[];
}) => readonly ReadyWording[];

/** Bounds the work on a base of many events of a type: a phrase without a year would fit them all. */
export function wordingsByYear(wordings: readonly ReadyWording[]): WordingsOf {
  if (wordings.length <= eventTuning.wordingsPerType) return () => wordings;
  const ofYear = new Map<number, ReadyWording[]>();
  for (const ready of wordings) {
    for (const year of yearsOf(ready)) {
      const others = ofYear.get(year);
      if (others) others.push(ready);
      else ofYear.set(year, [ready]);
    }
  }
  return ({ times }) =>
    times.flatMap(({ when }) => ("year" in when && ofYear.get(when.year ?? 0)) || []);
}

function* yearsOf({ event: { start, end } }: ReadyWording): Iterable<number> {
  if (!start) return;
  const { first, last } = daySpan(`${start}/${end === ".." ? start : (end ?? start)}`);
  for (let year = yearIn(first); year <= yearIn(last); year++) yield year;
}

function yearIn(day: string | null): number {
  return Number(day?.slice(0, 4) ?? 0);
}
