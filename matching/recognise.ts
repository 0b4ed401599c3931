import { findExact, type Hit } from "./alias-index.ts";
import { shapeOfBlock } from "./block-shape.ts";
import { findFuzzy } from "./fuzzy.ts";
import type { MatchingIndex } from "./matching-index.ts";
import { nameSpans } from "./name-spans.ts";
import type { Block, Candidate, Part, Profile, Reading, Recognition } from "./recognition.ts";
import { titleBefore } from "./title-before.ts";
import { type Token, tokenize } from "./tokenize.ts";
import { tuning } from "./tuning.ts";
import { type SpanInBlock, wordsAgainst } from "./words-against.ts";

const NO_INITIALS: ReadonlySet<string> = new Set();
/** Of two readings of one span for one entity, the one that asks for less counts. */
const EASIEST_FIRST: readonly Part[] = ["name", "surname", "given", "phrase"];

/**
 * Every span of the blocks that may name an entity, in the order of the text. Spans may overlap;
 * resolve, which sees the whole page, decides. A pure function of text and index.
 */
export function recognise(blocks: readonly Block[], index: MatchingIndex): Recognition {
  const candidates = blocks.map((block) => recogniseBlock(block, index));
  const ids = new Set(candidates.flat().flatMap(({ readings }) => readings.map(({ id }) => id)));
  const profiles = [...ids]
    .sort()
    .map((id) => index.profiles.get(id))
    .filter((profile): profile is Profile => profile !== undefined);
  return { candidates, profiles };
}

function recogniseBlock(block: Block, index: MatchingIndex): Candidate[] {
  const tokens = tokenize(block.text);
  const found = findExact(tokens, index.aliases);
  const lookAlikes = found.filter(({ pattern }) => pattern.part === "never");
  const hits = found.filter(({ pattern }) => pattern.part !== "never");
  const names = hits.filter(({ pattern }) => pattern.part === "name");
  const coveredBy = (covering: readonly Hit[]) => (at: number) =>
    covering.some((hit) => hit.from <= at && at < hit.to);
  const isNamed = coveredBy(hits.filter(({ pattern }) => pattern.part !== "given"));
  const blockShape = shapeOfBlock(tokens);
  const spanOf = (from: number, to: number): SpanInBlock => ({
    tokens,
    from,
    to,
    blockShape,
    isNamed,
  });

  const exact = groupBySpan(hits.filter((hit) => !isInsideName(hit, names))).map((group) => {
    const [first] = group;
    const span = spanOf(first.from, first.to);
    const readings = group.map((hit) => readingOf(hit, span, lookAlikes));
    return candidateOf(span, readings);
  });
  const fuzzy = nameSpans(tokens, coveredBy([...names, ...lookAlikes])).flatMap(({ from, to }) => {
    const id = findFuzzy(
      tokens.slice(from, to).map(({ folded }) => folded),
      index.fuzzy,
    );
    if (!id) return [];
    const span = spanOf(from, to);
    const against = wordsAgainst(span, "name", NO_INITIALS);
    const reading: Reading = { id, part: "name", ...(against && { against }) };
    return [{ ...candidateOf(span, [reading]), how: "fuzzy" as const }];
  });
  return [...exact, ...fuzzy].sort((a, b) => a.start - b.start || b.end - a.end);
}

function readingOf(hit: Hit, span: SpanInBlock, lookAlikes: readonly Hit[]): Reading {
  const { id, part, isPerson, initials, context, from, to } = hit.pattern;
  const kind = part === "never" ? "phrase" : part;
  const lookAlike = lookAlikes.find(
    (other) => other.pattern.id === id && other.from < hit.to && hit.from < other.to,
  );
  const fromWords = isPerson && kind !== "phrase" ? wordsAgainst(span, kind, initials) : undefined;
  const against = lookAlike && isSomebody(lookAlike, hit) ? "other-person" : fromWords;
  return {
    id,
    part: kind,
    ...(context && { context }),
    ...(from && { from }),
    ...(to && { to }),
    ...(lookAlike && { against: "look-alike" }),
    ...(against && { against }),
  };
}

/** "Bill Clinton" bears the surname, "Donald Tusk" the given name; "Obama City" is nobody's. */
function isSomebody(lookAlike: Hit, { from, to, pattern }: Hit): boolean {
  if (pattern.part === "surname") return lookAlike.from < from && lookAlike.to === to;
  return pattern.part === "given" && lookAlike.from === from && to < lookAlike.to;
}

function candidateOf(span: SpanInBlock, readings: readonly Reading[]): Candidate {
  const { tokens, from, to } = span;
  const title = titleBefore(tokens, from)?.title;
  const distinct = onePerEntity(readings);
  const isPartial = distinct.every(({ part }) => part === "surname" || part === "given");
  return {
    start: (tokens[from] as Token).start,
    end: (tokens[to - 1] as Token).end,
    how: isPartial ? "partial" : "exact",
    readings: distinct.slice(0, tuning.readingsPerCandidate),
    ...(distinct.length > tuning.readingsPerCandidate && { many: true }),
    ...(title && { title }),
  };
}

function onePerEntity(readings: readonly Reading[]): Reading[] {
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

/** A surname or given name inside a longer full name is part of that name and nothing more. */
function isInsideName(hit: Hit, names: readonly Hit[]): boolean {
  return names.some(
    (name) => name.from <= hit.from && hit.to <= name.to && name.to - name.from > hit.to - hit.from,
  );
}

function groupBySpan(hits: readonly Hit[]): [Hit, ...Hit[]][] {
  const groups = new Map<string, [Hit, ...Hit[]]>();
  for (const hit of hits) {
    const key = `${hit.from}:${hit.to}`;
    const group = groups.get(key);
    if (group) group.push(hit);
    else groups.set(key, [hit]);
  }
  return [...groups.values()];
}
