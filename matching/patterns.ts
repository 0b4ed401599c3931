import type { Alias, Entity, Person } from "../data/schema.ts";
import { fold, foldSpeltOut } from "./fold.ts";
import { otherForms } from "./nicknames.ts";
import type { Term } from "./posting.ts";
import { type Token, tokenize } from "./tokenize.ts";
import { tuning } from "./tuning.ts";
import { variantsOf } from "./variants.ts";

/** One sequence of words to look for, and what it means where it is found. */
export interface Pattern {
  readonly id: string;
  readonly part: Term;
  readonly text: string;
  readonly tokens: readonly Token[];
  readonly anyCase: boolean;
  readonly isPerson: boolean;
  readonly isProminent: boolean;
  /** Follows from a rule; where others bear the name as it is written, they are meant. */
  readonly isDerived: boolean;
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
  const isProminent = isPerson && entity.prominent === true;
  const initials = new Set(isPerson ? entity.givenNames.map((name) => fold(name).charAt(0)) : []);
  const make = (text: string, part: Pattern["part"], alias?: Alias): Pattern => ({
    id: entity.id,
    part,
    text,
    tokens: tokenize(text).slice(0, tuning.wordsPerAlias),
    anyCase: alias?.caseSensitive === false,
    isPerson,
    isProminent,
    isDerived: false,
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
  return patterns
    .filter(isWritten)
    .flatMap((pattern) => [pattern, ...withOtherForms(pattern), ...withSpeltOutLetters(pattern)]);
}

/** A name that folds to nothing, as a lone accent does, would be found everywhere. */
function isWritten({ tokens }: Pattern): boolean {
  return tokens.length > 0 && tokens.every(({ folded }) => folded !== "");
}

/** "Michael Waltz" for "Mike Waltz": the formal name, or the short one of a formal name. */
function withOtherForms(pattern: Pattern): Pattern[] {
  const [given, ...others] = pattern.tokens;
  if (pattern.part !== "name" || !pattern.isPerson || !given || others.length === 0) return [];
  return otherForms(given.folded).map((form) => ({
    ...pattern,
    isDerived: true,
    tokens: [{ ...given, folded: form }, ...others],
  }));
}

/** "Moeller" for "Möller". The other way round the page's word tells, see WordNumbers. */
function withSpeltOutLetters(pattern: Pattern): Pattern[] {
  const tokens = pattern.tokens.map((token) => {
    const { start, end } = token;
    return { ...token, folded: foldSpeltOut(pattern.text.slice(start, end)) ?? token.folded };
  });
  const differs = tokens.some(({ folded }, at) => folded !== pattern.tokens[at]?.folded);
  return differs ? [{ ...pattern, tokens }] : [];
}

/**
 * A single Latin word never names a person by itself, whatever its record says: surnames and
 * given names are shared. Scripts that inflect or spell names apart keep what the record says.
 */
function partOfAlias(alias: Alias, isPerson: boolean): Exclude<Term, "never"> {
  const words = alias.text.trim().split(/\s+/);
  if (isPerson && words.length === 1 && LATIN.test(alias.text) && !alias.context && !alias.from) {
    return "surname";
  }
  return alias.use === "alone" ? "name" : "phrase";
}

/** The surnames and given names that follow from a person's full names. */
function partsOfName(person: Person): { text: string; part: Term }[] {
  const fullNames = [
    person.name,
    ...person.aliases.filter(({ use }) => use === "alone").map(({ text }) => text),
  ].filter((text) => LATIN.test(text));
  const parts = new Map<string, { text: string; part: Term }>();
  for (const name of fullNames) {
    const words = name
      .trim()
      .split(/\s+/)
      .filter((word) => !/^(jr|sr)\.?$/i.test(word));
    const [first, last] = [words[0], words.at(-1)];
    if (!first || !last || words.length < 2) continue;
    const familyFirst = fold(first) === fold(person.familyName);
    const surname = familyFirst ? first : last;
    for (const text of [surname, person.familyName]) {
      parts.set(`surname ${fold(text)}`, { text, part: "surname" });
    }
    // An initial ("A. R. Shaw") stands for a given name and is none.
    if (!familyFirst && fold(first).length > 1 && !first.endsWith("."))
      parts.set(`given ${fold(first)}`, { text: first, part: "given" });
  }
  return [...parts.values()];
}
