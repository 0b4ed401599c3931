import { type DaySpan, daySpan, isLater } from "../data/dates.ts";
import type { Fact } from "../data/schema.ts";
import { type Setting, weighFacts } from "./weigh-facts.ts";

export interface OrderedFacts {
  /** What could be known on the article's day; all facts where the article has no date. */
  readonly known: readonly Fact[];
  /** What happened or became public only after the article, in the order of time. */
  readonly later: readonly Fact[];
}

/**
 * The order of a card: what concerns others on the page first; then what is near to the article's
 * day and weighs more (see weigh-facts.ts). Facts of equal weight stay as they stood.
 */
export function orderFacts(facts: readonly Fact[], setting: Setting): OrderedFacts {
  const { article } = setting;
  const isLaterFact = (fact: Fact) => article !== undefined && factIsLater(fact, article);
  const weighed = weighFacts(
    facts.filter((fact) => !isLaterFact(fact)),
    setting,
  );
  const [concerning, others] = [
    weighed.filter(({ concernsPage }) => concernsPage),
    weighed.filter(({ concernsPage }) => !concernsPage),
  ];
  return {
    known: [...concerning, ...others].map(({ fact }) => fact),
    later: facts.filter(isLaterFact).toSorted(oldestFirst),
  };
}

/** The order of a record page: newest first, undated last. */
export function orderByDate(facts: readonly Fact[]): readonly Fact[] {
  return facts.toSorted((a, b) => startOf(b).localeCompare(startOf(a)));
}

/**
 * The day on which a fact became public, where that alone makes it later than the article: what it
 * tells of happened before, and a reader would take the date for a mistake.
 */
export function publicOnlySince({ date, knownFrom }: Fact, article?: DaySpan): string | undefined {
  if (!article || knownFrom === undefined || !isLater(daySpan(knownFrom), article))
    return undefined;
  return date !== undefined && isLater(daySpan(date), article) ? undefined : knownFrom;
}

/** True where a fact happened or became public only after the article's last day. */
function factIsLater(fact: Fact, article: DaySpan): boolean {
  return [fact.date, fact.knownFrom].some(
    (date) => date !== undefined && isLater(daySpan(date), article),
  );
}

/** Facts are dated by the day they begin, which is what their date line begins with. */
function startOf(fact: Fact): string {
  if (fact.date === undefined) return "";
  const { first, last } = daySpan(fact.date);
  return first ?? last ?? "";
}

/** By when they happened or, where that is later, became public. */
const oldestFirst = (a: Fact, b: Fact) => publicFrom(a).localeCompare(publicFrom(b));

const publicFrom = (fact: Fact) => [startOf(fact), fact.knownFrom ?? ""].sort().at(-1) ?? "";
