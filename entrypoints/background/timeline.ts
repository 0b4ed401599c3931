import { daySpan } from "../../data/dates.ts";
import { daysOf } from "../../data/event-days.ts";
import type { Entity, Event } from "../../data/schema.ts";

/** People that two events must share to belong together; with one, a president's life is one event. */
const SHARED_PARTICIPANTS = 2;

/**
 * Says which dated events belong together with an entity, in the order of time: those that a person
 * took part in; an event itself, those that its facts name or that name it, and those that the same
 * people took part in.
 */
export function createTimelines(entities: readonly Entity[]): (entity: Entity) => string[] {
  const dated = entities
    .filter((entity) => entity.kind === "event")
    .flatMap((event) => {
      const days = daysOf(event);
      return days === undefined ? [] : { event, start: startOf(days), named: namedBy(event) };
    })
    .toSorted((a, b) => a.start.localeCompare(b.start));

  return (entity) => {
    const named = namedBy(entity);
    const belongs =
      entity.kind === "person"
        ? (event: Event) => event.participants.includes(entity.id)
        : (event: Event) => event.id === entity.id || shared(event, entity) >= SHARED_PARTICIPANTS;
    const isLinked = (event: Event, names: ReadonlySet<string>) =>
      entity.kind === "event" && (named.has(event.id) || names.has(entity.id));
    return dated
      .filter(({ event, named: names }) => belongs(event) || isLinked(event, names))
      .map(({ event }) => event.id);
  };
}

function namedBy({ facts }: Entity): ReadonlySet<string> {
  return new Set(facts.flatMap(({ about }) => about));
}

function shared(a: Event, b: Event): number {
  return new Set(a.participants.filter((id) => b.participants.includes(id))).size;
}

function startOf(days: string): string {
  const { first, last } = daySpan(days);
  return first ?? last ?? "";
}
