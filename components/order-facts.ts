import { type DaySpan, daySpan, isLater } from "../data/dates.ts";
import type { Fact } from "../data/schema.ts";

/** What the order depends on besides the facts. */
export interface Setting {
  /** The entity whose facts are shown. */
  readonly id: string;
  /** Ids of what else the page names. */
  readonly alsoOnPage: ReadonlySet<string>;
  /** EDTF date or interval of the article. */
  readonly articleDate?: string | undefined;
}

export interface OrderedFacts {
  /** What could be known on the article's day; all facts where the article has no date. */
  readonly known: readonly Fact[];
  /** What happened or became public only after the article, in the order of time. */
  readonly later: readonly Fact[];
}

/**
 * The order of a card: dated before undated; what concerns others on the page first; the entity's
 * own facts before those that other records hold about it; newest first.
 */
export function orderFacts(facts: readonly Fact[], setting: Setting): OrderedFacts {
  const article = setting.articleDate === undefined ? null : daySpan(setting.articleDate);
  const isLaterFact = (fact: Fact) => article !== null && factIsLater(fact, article);
  return {
    known: sortBy(
      facts.filter((fact) => !isLaterFact(fact)),
      (fact) => [
        fact.date === undefined ? 1 : 0,
        concernsPage(fact, setting) ? 0 : 1,
        ownerId(fact) === setting.id ? 0 : 1,
      ],
      newestFirst,
    ),
    later: sortBy(facts.filter(isLaterFact), () => [], oldestFirst),
  };
}

/** The order of a record page: newest first, undated last. */
export function orderByDate(facts: readonly Fact[]): readonly Fact[] {
  return sortBy(facts, (fact) => [fact.date === undefined ? 1 : 0], newestFirst);
}

/** The record that holds a fact: the part of its id before "#". */
export function ownerId(fact: Fact): string {
  return fact.id.slice(0, fact.id.indexOf("#"));
}

/** True where a fact happened or became public only after the article's last day. */
function factIsLater(fact: Fact, article: DaySpan): boolean {
  return [fact.date, fact.knownFrom].some(
    (date) => date !== undefined && isLater(daySpan(date), article),
  );
}

function concernsPage(fact: Fact, { id, alsoOnPage }: Setting): boolean {
  return [ownerId(fact), ...fact.about].some((other) => other !== id && alsoOnPage.has(other));
}

/** Facts are dated by the day they begin, which is what their date line begins with. */
function startOf(fact: Fact): string {
  if (fact.date === undefined) return "";
  const { first, last } = daySpan(fact.date);
  return first ?? last ?? "";
}

const newestFirst = (a: Fact, b: Fact) => startOf(b).localeCompare(startOf(a));
const oldestFirst = (a: Fact, b: Fact) => startOf(a).localeCompare(startOf(b));

function sortBy(
  facts: readonly Fact[],
  rank: (fact: Fact) => readonly number[],
  then: (a: Fact, b: Fact) => number,
): readonly Fact[] {
  return facts.toSorted((a, b) => {
    const [ranksOfA, ranksOfB] = [rank(a), rank(b)];
    const differing = ranksOfA.findIndex((value, i) => value !== ranksOfB[i]);
    if (differing === -1) return then(a, b);
    return (ranksOfA[differing] ?? 0) - (ranksOfB[differing] ?? 0);
  });
}
