import { daySpan, overlaps } from "../../data/dates.ts";
import type { Wording } from "../../data/event-wording.ts";
import { type Problem, recordFile } from "../../data/problems.ts";
import type { Entity, Event } from "../../data/schema.ts";
import { placesIn, townsIn } from "../../matching/events/event-book.ts";
import { TYPE_WORDS } from "../../matching/events/event-types.ts";
import type { Finding } from "./desk.ts";

/** Wordings with nothing by which a phrase could tell the event from others of its type. */
export function emptyWordings(entity: Entity): Finding[] {
  if (entity.kind === "person") return [];
  return (entity.wordings ?? []).flatMap((wording, w) =>
    tellsApart(wording, entity)
      ? []
      : [{ field: `wordings.${w}`, reason: "asks for nothing that only this event has" }],
  );
}

/** By what it asks for; by whose it is; else, where it has a type, by the event's place and day. */
function tellsApart(wording: Wording, { participants, startDate, location }: Event): boolean {
  const { type, by, on, with: company, whose, ordinal, numbers, context } = wording;
  if (by || on || company || whose || ordinal || numbers || context) return true;
  if (!type) return false;
  return TYPE_WORDS[type].recurs ? participants.length > 0 : !!(startDate || location);
}

interface Claim {
  readonly event: Event;
  readonly wording: Wording;
  readonly field: string;
}

/** Wordings of two events that any phrase fits or misses together: neither would ever be found. */
export function contestedWordings(entities: readonly Entity[]): Problem[] {
  const claims = entities.flatMap((event): Claim[] =>
    event.kind === "person"
      ? []
      : (event.wordings ?? []).map((wording, w) => ({ event, wording, field: `wordings.${w}` })),
  );
  return claims.flatMap((claim, at) => {
    const rival = claims.slice(0, at).find((other) => isSame(claim, other));
    if (!rival) return [];
    const reason = `fits whatever fits ${rival.event.id}, and no place or day tells them apart`;
    return [{ file: recordFile(claim.event), field: claim.field, reason }];
  });
}

function isSame(a: Claim, b: Claim): boolean {
  return (
    a.event.id !== b.event.id &&
    askedBy(a) === askedBy(b) &&
    overlaps(articleDays(a.wording), articleDays(b.wording)) &&
    overlaps(eventDays(a.event), eventDays(b.event)) &&
    !isToldByPlace(a, b)
  );
}

/** What a phrase must give, apart from the event's own places and days. */
function askedBy({ event, wording }: Claim): string {
  const { type, words, by, on, with: company, whose, ordinal, numbers } = wording;
  const owners = by || on || company ? whose : (whose ?? event.participants);
  return JSON.stringify([type, words, by, on, company, owners, ordinal, numbers]);
}

/** Without parts of its own a wording is told by the town of its event, or by its country. */
function isToldByPlace(a: Claim, b: Claim): boolean {
  const hasParts = ({ wording: { by, on, with: company } }: Claim) => by || on || company;
  if (hasParts(a) || hasParts(b)) return false;
  return [townsIn, placesIn].some((namesIn) => {
    const [names, others] = [a, b].map(({ event }) => namesIn(event.location ?? ""));
    return names?.length && others?.length && !names.some((name) => others.includes(name));
  });
}

function articleDays({ from = "..", to = ".." }: Wording) {
  return daySpan(`${from}/${to}`);
}

function eventDays({ startDate = "..", endDate = startDate }: Event) {
  return daySpan(`${startDate}/${endDate}`);
}
