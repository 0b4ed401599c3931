import { daySpan } from "../../data/dates.ts";
import { eventTuning } from "../tuning.ts";
import type { DescribedEvent } from "./event-book.ts";
import type { PlaceAt } from "./place-lookup.ts";
import { daysBetween } from "./when.ts";

/** True for what goes on rather than happens: of a war or of sanctions there may be a "new" one. */
export function isLasting({ start, end }: Pick<DescribedEvent, "start" | "end">): boolean {
  if (end === "..") return true;
  if (!start || !end) return false;
  const { first, last } = daySpan(`${start}/${end}`);
  if (first === null || last === null) return true;
  return daysBetween(first, last) > eventTuning.lastingDays;
}

/** True where a place is that of the event: its country, or its town; another town of it is not. */
export function isAt({ place, town }: PlaceAt, { places, towns }: DescribedEvent): boolean {
  if (town !== undefined && towns.length > 0) return towns.includes(town);
  return places.includes(place);
}
