import type { Event, Person } from "../../data/schema.ts";
import { pickForeignName, pickGivenName, pickSurname } from "./name-parts.ts";
import type { Random } from "./random.ts";
import { withTypo } from "./typo.ts";

/** What a name in a generated text is. Strangers are people whom the story names and no one knows. */
export type NamedAs = "name" | "surname" | "typo" | "namesake" | "event" | "stranger";

/** A name to write into a story, and of which record it is. */
export interface Naming {
  readonly surface: string;
  readonly as: NamedAs;
  readonly id?: string;
}

/**
 * Whether strangers are called as people of a large base are, so that it knows the names of nearly
 * all of them, or have names that no base has.
 */
export type Strangers = "common-names" | "foreign-names";

/** Whom and what one story is about. */
export interface Cast {
  person(): Naming;
  event(): Naming;
}

const KNOWN_IN_STORY = 3;
const STRANGERS_IN_STORY = 3;
/** Namings of people in turn, so that every story has the same shares. */
const TURNS = "known stranger known known stranger known stranger known known namesake".split(" ");
/** Every so many namings of known people one is misspelt. */
const TYPO_EVERY = 40;
/** After the first time, every so many namings of one person gives the full name again. */
const FULL_EVERY = 4;

/** Casts a story from the people and events of a base. */
export function castFrom(
  people: readonly Person[],
  events: readonly Event[],
  strangersAre: Strangers,
  random: Random,
): Cast {
  const known = Array.from({ length: KNOWN_IN_STORY }, () => random.pick(people));
  const strangers = Array.from({ length: STRANGERS_IN_STORY }, () =>
    stranger(strangersAre, random),
  );
  const times = new Map<string, number>();
  let turn = random.below(TURNS.length);
  let typo = random.below(TYPO_EVERY);

  const isFull = (key: string) => {
    const before = times.get(key) ?? 0;
    times.set(key, before + 1);
    return before % FULL_EVERY === 0;
  };
  const knownPerson = (): Naming => {
    const { id, name, familyName } = random.pick(known);
    typo++;
    if (typo % TYPO_EVERY === 0) return { surface: withTypo(name, random), as: "typo", id };
    return isFull(id)
      ? { surface: name, as: "name", id }
      : { surface: familyName, as: "surname", id };
  };
  const anyStranger = (): Naming => {
    const { given, surname } = random.pick(strangers);
    const surface = isFull(`${given} ${surname}`) ? `${given} ${surname}` : surname;
    return { surface, as: "stranger" };
  };
  return {
    person: () => {
      const kind = TURNS[turn++ % TURNS.length];
      if (kind === "stranger") return anyStranger();
      if (kind === "known") return knownPerson();
      const { familyName } = random.pick(known);
      return { surface: `${pickGivenName("female", random)} ${familyName}`, as: "namesake" };
    },
    event: () => {
      const { id, name } = random.pick(events);
      return { surface: name, as: "event", id };
    },
  };
}

function stranger(are: Strangers, random: Random): { given: string; surname: string } {
  if (are === "foreign-names") {
    return { given: pickForeignName(random), surname: pickForeignName(random) };
  }
  const gender = random.chance(0.5) ? "female" : "male";
  return { given: pickGivenName(gender, random), surname: pickSurname(random) };
}
