import type { Entity, Event, Person } from "../../data/schema.ts";
import { buildIndex } from "../../matching/matching-index.ts";
import { mentionsOn } from "./mentions-of.ts";

/** Two invented presidents and what happened between their countries. */
const person = (id: string, name: string, changes: Partial<Person>): Person => {
  const [given = "", family = ""] = name.split(" ");
  return {
    ...{ id, kind: "person", name, givenNames: [given], familyName: family, aliases: [] },
    ...{ never: [], description: "Politician.", roles: [], facts: [], checked: "2026-01-15" },
    ...changes,
  };
};

export const event = (id: string, name: string, changes: Partial<Event>): Event => ({
  ...{ id, kind: "event", name, aliases: [], never: [], description: "Happening." },
  ...{ participants: [], facts: [], checked: "2026-01-15" },
  ...changes,
});

const BOTH = ["ada-lund", "per-vik"];

export const WORLD: readonly Entity[] = [
  person("ada-lund", "Ada Lund", {
    gender: "female",
    roles: [
      { title: "President of Norway", from: "2016-01-10", to: "2020-01-10", source: "s" },
      { title: "President of Norway", from: "2024-01-10", source: "s" },
    ],
  }),
  person("per-vik", "Per Vik", {
    gender: "male",
    roles: [{ title: "Prime Minister of Denmark", from: "2010", source: "s" }],
  }),
  person("eva-holm", "Eva Holm", { gender: "female" }),
  event("bergen-summit", "Bergen summit of 2016", {
    wordings: [{ type: "meeting" }],
    startDate: "2016-05-03",
    location: "Bergen, Norway",
    participants: BOTH,
  }),
  event("aarhus-summit", "Aarhus summit of 2018", {
    wordings: [{ type: "meeting" }, { type: "meeting", ordinal: 2 }],
    startDate: "2018-09-10",
    location: "Aarhus, Denmark",
    participants: BOTH,
  }),
  event("election-2015", "2015 Norwegian presidential election", {
    wordings: [{ type: "election", whose: ["ada-lund"] }],
    startDate: "2015-11-03",
    location: "Norway",
    participants: ["ada-lund", "eva-holm"],
  }),
  event("election-2023", "2023 Norwegian presidential election", {
    wordings: [{ type: "election", whose: ["ada-lund"] }],
    startDate: "2023-11-07",
    location: "Norway",
    participants: ["ada-lund"],
  }),
  event("first-presidency", "First presidency of Ada Lund", {
    wordings: [
      { type: "presidency", whose: ["ada-lund"], ordinal: 1 },
      { type: "taking office", whose: ["ada-lund"], ordinal: 1 },
      { type: "leaving office", whose: ["ada-lund"] },
    ],
    startDate: "2016-01-10",
    endDate: "2020-01-10",
    participants: ["ada-lund"],
  }),
  event("second-presidency", "Second presidency of Ada Lund", {
    wordings: [
      { type: "presidency", whose: ["ada-lund"], ordinal: 2 },
      { type: "taking office", whose: ["ada-lund"], ordinal: 2, from: "2023-11-08" },
    ],
    startDate: "2024-01-10",
    endDate: "..",
    participants: ["ada-lund"],
  }),
  event("iceland-war", "Danish-Icelandic war", {
    wordings: [
      { type: "war", on: ["Iceland"], also: ["Denmark"] },
      { type: "war", by: ["Denmark"], also: ["Iceland"] },
      { type: "invasion", on: ["Iceland"], also: ["Denmark"] },
    ],
    startDate: "2019-02-01",
    endDate: "..",
    location: "Iceland",
    participants: ["per-vik"],
  }),
  event("sanctions", "Nordic sanctions on Denmark", {
    wordings: [{ type: "sanctions", on: ["Denmark"], also: ["Norway", "Sweden"] }],
    startDate: "2019-03",
    endDate: "..",
  }),
  event("expulsion", "Norwegian expulsion of twelve Danish envoys", {
    wordings: [
      { type: "expulsion", with: ["diplomat"], also: ["Norway"], numbers: [12] },
      { type: "expulsion", on: ["Denmark"], also: ["Norway"], numbers: [12] },
    ],
    startDate: "2019-04-02",
    participants: ["ada-lund"],
  }),
  event("air-raid", "Danish raid on Reykjavik", {
    wordings: [
      { type: "strikes", by: ["Denmark"], on: ["Iceland"], from: "2021-06", to: "2021-12" },
    ],
    startDate: "2021-06-05",
  }),
  event("named-only", "Harvest Festival", {}),
];

export const world = buildIndex(WORLD);

/** The events of the last block, in short: "summit = bergen-summit", "?" behind an uncertain one. */
export function eventsIn(blocks: readonly string[], date?: string, index = world): string[] {
  const people = new Set(["ada-lund", "per-vik", "eva-holm"]);
  return mentionsOn(blocks, date, index)
    .filter(({ block, ids }) => block === blocks.length - 1 && !people.has(ids[0] ?? ""))
    .map(({ surface, ids, certain }) => `${surface} = ${ids.join("|")}${certain ? "" : "?"}`);
}
