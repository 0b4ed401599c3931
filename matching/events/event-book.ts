import type { Wording } from "../../data/event-wording.ts";
import type { Entity, Event, Person } from "../../data/schema.ts";
import type { EventProfile } from "../recognition.ts";
import { foldedName, isTown, listedPlace } from "./place-lookup.ts";

/** What finding an event by its description asks of its record. */
export interface DescribedEvent {
  readonly id: string;
  readonly wordings: readonly Wording[];
  readonly start?: string;
  /** ".." for one that goes on. */
  readonly end?: string;
  readonly places: readonly string[];
  /** Folded names of the towns among them; where one is known, another town is another event. */
  readonly towns: readonly string[];
  readonly participants: readonly string[];
}

/**
 * All events that have wordings, and who stands for which country. Plain data; what it takes to look
 * for them is derived when it is first used.
 */
export interface EventBook {
  readonly events: readonly DescribedEvent[];
  readonly leaders: readonly { readonly place: string; readonly id: string }[];
}

const OFFICE =
  /^(?:\d+\p{L}{2} )?(?:acting )?(?:president|president-elect|prime minister|(?:supreme )?leader|chancellor|king|queen|secretary general) of (?:the )?(.+)$/iu;
const BETWEEN_PLACES = /[,;()]|\band\b|\bnear\b/;
const CAPITALISED = /^\p{Lu}\S*(?:\s+\p{Lu}\S*)*/u;

/** An event that has no wordings but a name is left to the names. */
export function bookEvents(entities: readonly Entity[]): EventBook {
  const events = entities.filter((entity) => entity.kind === "event" && entity.wordings?.length);
  const people = entities.filter((entity) => entity.kind === "person");
  if (events.length === 0) return { events: [], leaders: [] };
  return {
    events: events.flatMap((event) => (event.kind === "event" ? describedEvent(event) : [])),
    leaders: people.flatMap(leaderships),
  };
}

function describedEvent(event: Event): DescribedEvent {
  const { id, wordings = [], startDate, endDate, location = "", participants } = event;
  return {
    id,
    wordings,
    ...(startDate && { start: startDate }),
    ...(endDate && { end: endDate }),
    places: placesIn(location),
    towns: townsIn(location),
    participants,
  };
}

/** What resolve has to know about an event; undefined for one that has no wordings. */
export function eventProfileOf({
  wordings = [],
  startDate: start,
  endDate: end,
}: Event): EventProfile | undefined {
  if (wordings.length === 0) return undefined;
  const types = [...new Set(wordings.flatMap(({ type }) => type ?? []))];
  return { types, ...(start && { start }), ...(end && { end }) };
}

/** "Helsinki, Finland" is in Finland; a town that the list of places lacks is a place of its own. */
export function placesIn(location: string): string[] {
  return [...new Set(namesIn(location).map((name) => listedPlace(name) ?? name))];
}

/** Folded names of the towns of a location. */
export function townsIn(location: string): string[] {
  return namesIn(location).filter(isTown).map(foldedName);
}

function namesIn(location: string): string[] {
  return location.split(BETWEEN_PLACES).flatMap((part) => CAPITALISED.exec(part.trim())?.[0] ?? []);
}

/** The countries that somebody leads or led: "Putin's war" is Russia's. */
function leaderships({ id, roles }: Person): EventBook["leaders"][number][] {
  const places = roles.flatMap(({ title }) => listedPlace(OFFICE.exec(title)?.[1] ?? "") ?? []);
  return [...new Set(places)].map((place) => ({ place, id }));
}
