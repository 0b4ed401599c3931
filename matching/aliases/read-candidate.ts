import type { WordSpan } from "../fuzzy/name-spans.ts";
import { isAttributive } from "../names/attributive.ts";
import { titleBefore } from "../names/title-before.ts";
import { initialBefore, type SpanInBlock, wordsAgainst } from "../names/words-against.ts";
import type { Against, Candidate, Part, Reading, SharedName } from "../recognition.ts";
import type { AliasIndex } from "./alias-index.ts";
import type { NamedEntities } from "./named-entities.ts";
import { entityAt, isPerson, ownTermsOf, termOf } from "./posting.ts";
import type { Found } from "./read-hits.ts";
import type { BlockSurvey } from "./survey-block.ts";

/** Of two readings of one span for one entity, the one that asks for less counts. */
const EASIEST_FIRST: readonly Part[] = ["name", "surname", "given", "phrase"];

const ANY_INITIAL = -1;

/** What it takes to make readings of postings. */
interface Known {
  readonly aliases: AliasIndex;
  readonly entities: NamedEntities;
}

/** Never added to: a list begins with its first entry, and nearly all have no other. */
const NO_READINGS: Reading[] = [];
const NO_NAMES: SharedName[] = [];

/** The candidate that a span found by its writing makes, or undefined for a mere look-alike. */
export function readCandidate(
  found: Found,
  span: SpanInBlock,
  survey: BlockSurvey,
  known: Known,
): Candidate | undefined {
  const readings = readingsOf(found, span, survey, known);
  const shared = sharedNames(found, span);
  if (readings.length === 0 && shared.length === 0) return undefined;
  const distinct = onePerEntity(readings);
  const isPartial = distinct.every(({ part }) => part === "surname" || part === "given");
  return candidateAt(span, distinct, isPartial ? "partial" : "exact", shared);
}

function readingsOf(
  { postings, asWord }: Found,
  span: SpanInBlock,
  survey: BlockSurvey,
  known: Known,
): readonly Reading[] {
  let readings: Reading[] = NO_READINGS;
  for (const posting of postings) {
    if (termOf(known.aliases, posting) === "never") continue;
    const plain = readingOf(posting, span, survey, known);
    const reading = asWord ? { ...plain, against: "common-word" as const } : plain;
    if (readings.length === 0) readings = [reading];
    else readings.push(reading);
  }
  return readings;
}

/** A candidate of given readings, with what stands around it. */
export function candidateAt(
  { tokens, from, to, block }: SpanInBlock,
  readings: readonly Reading[],
  how: Candidate["how"],
  shared: readonly SharedName[] = NO_NAMES,
): Candidate {
  const title = titleBefore(tokens, from, block.lang)?.title;
  const [start, end] = [tokens.scan.startOf(from), tokens.scan.endOf(to - 1)];
  const isAttribute = isAttributive(tokens, to);
  if (!title && !isAttribute) {
    if (shared.length === 0) return { start, end, how, readings };
    return { start, end, how, readings, shared };
  }
  return {
    start,
    end,
    how,
    readings,
    ...(shared.length > 0 && { shared }),
    ...(title && { title }),
    ...(isAttribute && { attributive: true as const }),
  };
}

function readingOf(
  posting: number,
  span: SpanInBlock,
  survey: BlockSurvey,
  { aliases, entities }: Known,
): Reading {
  const term = termOf(aliases, posting);
  const part = term === "never" ? "phrase" : term;
  const entity = entityAt(aliases, posting);
  const lookAlike = survey.lookAlike(entity, span);
  const fromWords =
    isPerson(aliases, posting) && part !== "phrase"
      ? wordsAgainst(span, part, aliases.initials[entity] ?? 0)
      : undefined;
  const against = lookAlike ? againstFor(lookAlike, span, part, fromWords) : fromWords;
  const id = entities.nameOf(entity);
  const own = ownTermsOf(aliases, posting);
  if (own) return { id, part, ...own, ...(against && { against }) };
  if (part === "given") return { id, part, given: foldedText(span), ...(against && { against }) };
  return against ? { id, part, against } : { id, part };
}

/** "Bill Clinton" bears the surname, "Donald Tusk" the given name; "Obama City" is nobody's. */
function againstFor(
  lookAlike: WordSpan,
  { from, to }: SpanInBlock,
  part: Part,
  fromWords: Against | undefined,
): Against {
  const bearsSurname = part === "surname" && lookAlike.from < from && lookAlike.to === to;
  const bearsGivenName = part === "given" && lookAlike.from === from && to < lookAlike.to;
  return bearsSurname || bearsGivenName ? "other-person" : (fromWords ?? "look-alike");
}

/** The parts of names that more people bear than a candidate lists. */
function sharedNames({ unlisted }: Found, span: SpanInBlock): readonly SharedName[] {
  if (unlisted.length === 0) return NO_NAMES;
  let names: SharedName[] = NO_NAMES;
  for (const part of unlisted) {
    if (part !== "surname" && part !== "given") continue;
    const shared = sharedName(part, span);
    if (names.length === 0) names = [shared];
    else names.push(shared);
  }
  return names;
}

function sharedName(part: SharedName["part"], span: SpanInBlock): SharedName {
  const initial = initialBefore(span);
  const against = wordsAgainst(span, part, ANY_INITIAL);
  const name = foldedText(span);
  if (!initial && !against) return { part, name };
  return { part, name, ...(initial && { initial }), ...(against && { against }) };
}

function foldedText({ tokens, from, to }: SpanInBlock): string {
  let text = tokens.at(from)?.folded ?? "";
  for (let at = from + 1; at < to; at++) text += ` ${tokens.at(at)?.folded}`;
  return text;
}

function onePerEntity(readings: readonly Reading[]): readonly Reading[] {
  if (areOfDifferentEntities(readings)) return readings;
  const ease = ({ part }: Reading) => EASIEST_FIRST.indexOf(part);
  const easiest = new Map<string, Reading>();
  for (const reading of readings) {
    // An alias of several terms of office is one reading a term: which one counts, the date tells.
    const key = `${reading.id} ${reading.from ?? ""}/${reading.to ?? ""}`;
    const other = easiest.get(key);
    if (!other || ease(reading) < ease(other)) easiest.set(key, reading);
  }
  return [...easiest].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, reading]) => reading);
}

/** Nearly always so, and then there is nothing to choose: postings stand in the order of the ids. */
function areOfDifferentEntities(readings: readonly Reading[]): boolean {
  for (let at = 1; at < readings.length; at++) {
    if ((readings[at - 1]?.id ?? "") >= (readings[at]?.id ?? "")) return false;
  }
  return true;
}
