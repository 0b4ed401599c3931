import type { Alias, Event } from "../../data/schema.ts";
import { slug } from "./generate-people.ts";
import { places } from "./name-parts.ts";
import type { Random } from "./random.ts";

const TYPES =
  "election summit invasion referendum ceasefire uprising earthquake trial inauguration boycott";
const KINDS = TYPES.split(" ");
const BEFORE_PLACE = ["Battle of", "Siege of", "Treaty of", "Fall of", "Bombing of"];

/** An event that never was, with the ways in which news writes of such ones. */
export function generateEvent(
  number: number,
  participants: readonly string[],
  random: Random,
): Event {
  const place = random.pick(places);
  const year = 1950 + random.below(76);
  const { name, aliases } = random.chance(0.4)
    ? battle(place, year, random)
    : occasion(place, year, random);
  return {
    id: `${slug(name)}-${number}`,
    kind: "event",
    name,
    aliases,
    never: [],
    description: `Made-up event ${number}.`,
    startDate: `${year}`,
    location: place,
    participants: [...participants],
    facts: [],
    checked: "2026-01-01",
  };
}

function battle(place: string, year: number, random: Random) {
  const what = random.pick(BEFORE_PLACE);
  const aliases: Alias[] = [{ text: `${place} ${what.replace(" of", "")}`, use: "alone" }];
  if (random.chance(0.5)) aliases.push({ text: `${what} ${place} in ${year}`, use: "alone" });
  return { name: `${what} ${place}`, aliases };
}

function occasion(place: string, year: number, random: Random) {
  const what = random.pick(KINDS);
  const aliases: Alias[] = [
    { text: `the ${year} ${what} in ${place}`, use: "alone", caseSensitive: false },
    { text: `${place}’s ${what} of ${year}`, use: "alone", caseSensitive: false },
  ];
  if (random.chance(0.3)) aliases.push({ text: `the ${place} ${what}`, use: "with-context" });
  return { name: `${year} ${place} ${what}`, aliases };
}
