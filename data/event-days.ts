import type { Event } from "./schema.ts";

/** The event's days as an EDTF date or interval; undefined where none is known. */
export function daysOf({ startDate, endDate }: Event): string | undefined {
  if (startDate === undefined) return endDate && endDate !== ".." ? `../${endDate}` : undefined;
  return endDate === undefined ? startDate : `${startDate}/${endDate}`;
}
