import type { CardContent, EntityLabel } from "../../contract/messages.ts";
import type { Entity, Event, Fact, Person, Source } from "../../data/schema.ts";
import { createCardMaker } from "../../entrypoints/background/card-contents.ts";

/** Invented people, events and papers; `changes` replace whole fields. */
export function person(changes: Partial<Person> = {}): Person {
  return {
    id: "ada-lund",
    kind: "person",
    name: "Ada Lund",
    givenNames: ["Ada"],
    familyName: "Lund",
    aliases: [],
    never: [],
    description: "Norwegian geologist and rector.",
    roles: [],
    facts: [],
    checked: "2026-01-15",
    ...changes,
  };
}

export function event(changes: Partial<Event> = {}): Event {
  return {
    id: "harbour-fire",
    kind: "event",
    name: "Harbour fire",
    aliases: [],
    never: [],
    description: "Fire in the old harbour.",
    startDate: "2020-03-01",
    location: "Bergen, Norway",
    participants: [],
    facts: [],
    checked: "2026-01-15",
    ...changes,
  };
}

export function fact(id: string, changes: Partial<Fact> = {}): Fact {
  return {
    id,
    text: `Text of ${id}.`,
    status: "confirmed",
    about: [],
    sources: [{ source: "gazette" }],
    ...changes,
  };
}

export const GAZETTE: Source = {
  id: "gazette",
  label: "Gazette, 2 Mar 2020",
  publisher: "Gazette",
  title: "Fire in the harbour",
  authors: ["Ole Dahl"],
  datePublished: "2020-03-02",
  url: "https://gazette.example/fire",
  seen: "page",
};

export const HERALD: Source = { id: "herald", label: "Herald, 5 Mar 2020", seen: "mention" };

export function labelOf({ id, kind, name }: Entity): EntityLabel {
  return { id, kind, name };
}

/** The card of the first of these records, made as the background makes it. */
export function contentOf(first: Entity, ...others: Entity[]): CardContent {
  const base = { entities: [first, ...others], sources: [GAZETTE, HERALD] };
  const [content] = createCardMaker(base).cardContents([first.id]);
  if (!content) throw new Error(`The sample base has no ${first.id}.`);
  return content;
}
