import type { EventType } from "../../data/event-wording.ts";
import { DIPLOMACY_WORDS } from "./event-types-diplomacy.ts";
import { FORCE_WORDS } from "./event-types-force.ts";
import { OFFICE_WORDS } from "./event-types-office.ts";

/**
 * The words of each type of event, "|" between them; plurals and inflections follow by rule, and
 * " ... " stands for a few words in between ("kicked the Russians out").
 */
export interface TypeWords {
  readonly nouns: string;
  readonly verbs?: string;
  /** Nouns so common that they count only with a time or the event's place. */
  readonly timed?: string;
  /** Prepositions by which a thing makes another of them: "the race for the cup". */
  readonly notFor?: string;
  /** Nouns that count only where the phrase says whose they are. */
  readonly owned?: string;
  /** Nouns that count only with an ordinal: "first term". */
  readonly counted?: string;
  /** Nouns that, behind "the", may refer back to such an event. */
  readonly bare?: string;
  /** Words before the noun, and words behind it, that make something else of it. */
  readonly notAfter?: string;
  readonly notBefore?: string;
  /** The day that a time given with it must fit, where that is not any day of the event. */
  readonly at?: "start" | "end";
  /** Events of the type follow each other; without a time the latest is meant, ... */
  readonly recurs?: true;
  /** ... unless it was so many days before the article that another may have followed. */
  readonly recursWithin?: number;
  /** Even where one goes on, a new one is another: "new talks", but not "new sanctions". */
  readonly apart?: true;
  /** Participants do it together; two of them must be in sight. */
  readonly mutual?: true;
  /** "Russian sanctions" may be those of Russia and those on it. */
  readonly eitherWay?: true;
  /** What it is of, or whose it is, must stand in the phrase: "end" and "terms" are said of anything. */
  readonly close?: true;
  /** "The war" in a sentence about a country at war may be another, unless the page spoke of this one. */
  readonly vague?: true;
  /** Another country beside what stands with it makes another event of it: meddling in whose election? */
  readonly exclusive?: true;
}

export const TYPE_WORDS: Readonly<Record<EventType, TypeWords>> = {
  ...OFFICE_WORDS,
  ...FORCE_WORDS,
  ...DIPLOMACY_WORDS,
};

/** The words of a list. */
export function listed(list = ""): string[] {
  return list.split("|").flatMap((word) => word.trim().replace(/\s+/g, " ") || []);
}
