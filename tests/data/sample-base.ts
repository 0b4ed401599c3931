import type { RecordFile } from "../../data/check-base.ts";

type Json = Record<string, unknown>;

/** A source that the sample records name. */
export const SOURCE = { id: "gazette", label: "Gazette, 2 Mar 2020", seen: "page" };

/** A small valid person; `changes` replace whole fields. */
export function person(changes: Json = {}): Json {
  return {
    id: "ada-lund",
    kind: "person",
    name: "Ada Lund",
    givenNames: ["Ada"],
    familyName: "Lund",
    aliases: [],
    never: [],
    description: "Norwegian geologist.",
    roles: [{ title: "Rector", from: "2019", source: "gazette" }],
    facts: [fact()],
    checked: "2026-01-01",
    ...changes,
  };
}

/** A small valid event; `changes` replace whole fields. */
export function event(changes: Json = {}): Json {
  return {
    id: "harbour-fire",
    kind: "event",
    name: "Harbour fire",
    aliases: [],
    never: [],
    description: "Fire in the harbour.",
    startDate: "2020-03-01",
    participants: ["ada-lund"],
    facts: [],
    checked: "2026-01-01",
    ...changes,
  };
}

/** A small valid fact of `person()`; `changes` replace whole fields. */
export function fact(changes: Json = {}): Json {
  return {
    id: "ada-lund#1",
    text: "Ada Lund became rector in 2019.",
    date: "2019",
    status: "confirmed",
    about: [],
    sources: [{ source: "gazette" }],
    ...changes,
  };
}

/** The record as the file that belongs to it, or as `file` where a test misplaces it. */
export function filed(record: Json, file?: string): RecordFile {
  const folder = record.kind === "event" ? "events" : "people";
  return { file: file ?? `${folder}/${String(record.id)}.json`, content: record };
}

export function sourcesFile(content: unknown = [SOURCE]): RecordFile {
  return { file: "sources.json", content };
}
