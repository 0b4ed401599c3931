import type { Alias, Entity, Person } from "../data/schema.ts";
import { fold } from "./fold.ts";
import type { Part } from "./recognition.ts";
import { type Shape, type Token, tokenize } from "./tokenize.ts";
import { tuning } from "./tuning.ts";
import { variantsOf } from "./variants.ts";

/** One sequence of words to look for, and what it means where it is found. */
export interface Pattern {
  readonly id: string;
  /** What of the entity's name it is; "never" is a look-alike that blocks the entity. */
  readonly part: Part | "never";
  readonly tokens: readonly Token[];
  readonly anyCase: boolean;
  readonly isPerson: boolean;
  /** First letters of a person's given names; empty for an event. */
  readonly initials: ReadonlySet<string>;
  readonly context?: readonly string[];
  readonly from?: string;
  readonly to?: string;
}

const LATIN = /\p{Script=Latin}/u;

/** Everything to look for in a text to find this entity. */
export function patternsOf(entity: Entity): Pattern[] {
  const isPerson = entity.kind === "person";
  const initials = new Set(isPerson ? entity.givenNames.map((name) => fold(name).charAt(0)) : []);
  const make = (text: string, part: Pattern["part"], alias?: Alias): Pattern => ({
    id: entity.id,
    part,
    tokens: tokenize(text).slice(0, tuning.wordsPerAlias),
    anyCase: alias?.caseSensitive === false,
    isPerson,
    initials,
    ...(alias?.context && { context: alias.context }),
    ...(alias?.from && { from: alias.from }),
    ...(alias?.to && { to: alias.to }),
  });
  const patterns = [
    ...entity.aliases.flatMap((alias) =>
      variantsOf(alias).map((text) => make(text, partOfAlias(alias, isPerson), alias)),
    ),
    ...entity.never.map((text) => make(text, "never")),
    ...variantsOf({ text: entity.name }).map((text) => make(text, "name")),
    ...(isPerson ? partsOfName(entity).map(({ text, part }) => make(text, part)) : []),
  ];
  return patterns.filter((pattern) => pattern.tokens.length > 0);
}

/**
 * A single Latin word never names a person by itself, whatever its record says: surnames and
 * given names are shared. Scripts that inflect or spell names apart keep what the record says.
 */
function partOfAlias(alias: Alias, isPerson: boolean): Part {
  const words = alias.text.trim().split(/\s+/);
  if (isPerson && words.length === 1 && LATIN.test(alias.text) && !alias.context && !alias.from) {
    return "surname";
  }
  return alias.use === "alone" ? "name" : "phrase";
}

/** The surnames and given names that follow from a person's full names. */
function partsOfName(person: Person): { text: string; part: Part }[] {
  const fullNames = [
    person.name,
    ...person.aliases.filter(({ use }) => use === "alone").map(({ text }) => text),
  ].filter((text) => LATIN.test(text));
  const parts = new Map<string, { text: string; part: Part }>();
  for (const name of fullNames) {
    const words = name
      .trim()
      .split(/\s+/)
      .filter((word) => !/^(jr|sr)\.?$/i.test(word));
    const [first, last] = [words[0], words.at(-1)];
    if (!first || !last || words.length < 2) continue;
    const familyFirst = fold(first) === fold(person.familyName);
    const surname = familyFirst ? first : last;
    parts.set(`surname ${fold(surname)}`, { text: surname, part: "surname" });
    // An initial ("A. R. Shaw") stands for a given name and is none.
    if (!familyFirst && fold(first).length > 1 && !first.endsWith("."))
      parts.set(`given ${fold(first)}`, { text: first, part: "given" });
  }
  return [...parts.values()];
}

/** True where a word of the page is capitalised as the word of an alias demands. */
export function fitsShape(alias: Shape, page: Shape, letters: number): boolean {
  if (page === "uncased" || page === "caps" || alias === page) return true;
  if (alias === "caps") return false;
  // "Kim Jong-un" and "Kim Jong Un" are both written; a syllable asks for no capital.
  return alias !== "capital" || letters < 3;
}
