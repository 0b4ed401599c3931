import type { Entity, Person } from "../../data/schema.ts";
import { generateEvent } from "./generate-events.ts";
import { generatePerson } from "./generate-people.ts";
import { type Random, seeded } from "./random.ts";

const SEED = 1;
/** Share of records that are events; with their longer lists they have more of the aliases. */
const EVENT_SHARE = 0.04;
/** Facts and events name one of the people made last, so that the record of each has few links. */
const PEOPLE_NEAR = 50;

/**
 * Records with exactly this many names and aliases. A smaller base is the beginning of a larger one,
 * so that what is found of it in a text stays found.
 */
export function generateRecords(aliases: number): Entity[] {
  const random = seeded(SEED);
  const records: Entity[] = [];
  const people: Person[] = [];
  let left = aliases;
  while (left > 0) {
    const record = nextRecord(records.length + 1, people, random);
    const kept = { ...record, aliases: record.aliases.slice(0, left - 1) };
    left -= 1 + kept.aliases.length;
    records.push(kept);
    if (kept.kind === "person") people.push(kept);
  }
  return records;
}

function nextRecord(number: number, people: readonly Person[], random: Random): Entity {
  const near = people.slice(-PEOPLE_NEAR);
  if (near.length > 1 && random.chance(EVENT_SHARE)) {
    const participants = new Set([random.pick(near).id, random.pick(near).id]);
    return generateEvent(number, [...participants], random);
  }
  return generatePerson(number, near, random);
}

/** Every name and alias of the records. */
export function aliasTexts(records: readonly Entity[]): string[] {
  return records.flatMap(({ name, aliases }) => [name, ...aliases.map(({ text }) => text)]);
}

export function peopleAmong(records: readonly Entity[]): Person[] {
  return records.filter((record) => record.kind === "person");
}
