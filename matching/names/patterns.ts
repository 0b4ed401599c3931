import type { Alias, Entity, Person } from "../../data/schema.ts";
import type { Term } from "../aliases/posting.ts";
import { tuning } from "../tuning.ts";
import { fold, foldSpeltOut } from "../words/fold.ts";
import { type Token, tokenize } from "../words/tokenize.ts";
import { derivedNames } from "./derived-names.ts";
import { isGivenName } from "./given-names.ts";
import { variantsOf } from "./variants.ts";
import { NOT_GIVEN_NAMES } from "./words-around.ts";

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
const SUFFIX = /^(?:jr\.?|sr\.?|I|V|[IVX]{2,})$/i;

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
    ...(isPerson ? shorterNames(entity).map((text) => derived(make(text, "name"))) : []),
    ...(isPerson ? partsOfName(entity).map(({ text, part }) => make(text, part)) : []),
  ];
  return patterns
    .filter(isWritten)
    .flatMap((pattern) => [pattern, ...derivedFrom(pattern), ...withSpeltOutLetters(pattern)]);
}

const derived = (pattern: Pattern): Pattern => ({ ...pattern, isDerived: true });

/**
 * "Charles VI" for "Charles VI, Holy Roman Emperor" and "Charles VI of Naples"; "Ángel Sánchez" for "Ángel
 * Sánchez Martín".
 */
function shorterNames(person: Person): string[] {
  const { name } = person;
  const [, regnal] = /^(\p{Lu}\p{Ll}+ (?:I|V|X|[IVX]{2,}))(?:,| of ) ?\p{Lu}/u.exec(name) ?? [];
  const fathers = fathersSurname(person);
  return [...(regnal ? [regnal] : []), ...(fathers ? [`${name.split(/\s+/)[0]} ${fathers}`] : [])];
}

/** Other ways to write a person's full name that follow from rules. */
function derivedFrom(pattern: Pattern): Pattern[] {
  if (pattern.part !== "name" || !pattern.isPerson || pattern.tokens.length < 2) return [];
  return derivedNames(pattern.tokens).map((tokens) => ({ ...pattern, tokens, isDerived: true }));
}

/** A name that folds to nothing, as a lone accent does, would be found everywhere. */
function isWritten({ tokens, isPerson, part, text }: Pattern): boolean {
  // A person's name without a capital is a word ("judge"), whatever a pack says.
  const isName = isPerson && part !== "phrase" && part !== "never";
  if (isName && !/[^\p{Ll}\p{P}\s]/u.test(text)) return false;
  return tokens.length > 0 && tokens.every(({ folded }) => folded !== "");
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
  const { familyName, givenNames } = person;
  const surnames = new Map<string, string>();
  const given = new Map<string, string>();
  const note = (names: Map<string, string>, text: string) => names.set(fold(text), text);
  if (isCased(familyName)) {
    note(surnames, familyName);
    note(surnames, familyName.split(/\s+/).at(-1) ?? familyName);
  }
  const fathers = fathersSurname(person);
  if (fathers) note(surnames, fathers);
  const lastWords = lastTwoWords(person);
  if (lastWords) note(surnames, lastWords);
  if (givenNames[0] && isGiven(givenNames[0])) note(given, givenNames[0]);
  for (const { text } of person.aliases.filter(({ use }) => use === "alone")) {
    const words = text.split(/\s+/).filter((word) => !SUFFIX.test(word));
    const [first, last] = [words[0], words.at(-1)];
    if (!first || !last || words.length < 2 || !isCased(text)) continue;
    const familyFirst = fold(first) === fold(familyName);
    note(surnames, familyFirst ? first : last);
    if (!familyFirst && isGiven(first)) note(given, first);
  }
  return [
    ...[...surnames.values()].map((text) => ({ text, part: "surname" as const })),
    ...[...given.values()].map((text) => ({ text, part: "given" as const })),
  ];
}

/** "Sánchez" of "Ángel Sánchez Martín": who has two surnames in Spanish is called by the first. */
function fathersSurname({ name, familyName }: Person): string | undefined {
  const [given, first, second, ...more] = name.split(/\s+/);
  if (!given || !first || second !== familyName || more.length > 0) return undefined;
  const isSpanish = /[áéíóúñÁÉÍÓÚÑ]/.test(name.normalize("NFC"));
  return isSpanish && isGiven(first) && !isGivenName(fold(first)) ? first : undefined;
}

/** "Suu Kyi" of "Aung San Suu Kyi": a long name is cut in the middle, too. */
function lastTwoWords({ name, familyName }: Person): string | undefined {
  const words = name.split(/\s+/);
  const familyFirst = fold(words[0] ?? "") === fold(familyName);
  const last = words.slice(-2);
  const areNames = last.every((word) => isGiven(word) && !SUFFIX.test(word));
  return words.length > 2 && !familyFirst && areNames ? last.join(" ") : undefined;
}

/** Scripts without capitals write names so that their parts cannot be told from other words. */
function isCased(text: string): boolean {
  return /\p{Lu}/u.test(text);
}

/** An initial ("A. R. Shaw") stands for a given name and is none; nor is the "The" of a band. */
function isGiven(word: string): boolean {
  const folded = fold(word);
  const isWord = NOT_GIVEN_NAMES.has(folded) || word.endsWith(".");
  return folded.length > 1 && isCased(word) && !isWord;
}
