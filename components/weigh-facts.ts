import { type DaySpan, daySpan, daysApart, isLater } from "../data/dates.ts";
import type { Fact, Speaker } from "../data/schema.ts";
import { contradiction, type Labels } from "./describe-status.ts";

/** What the weight of a fact depends on besides the fact. */
export interface Setting {
  /** The entity whose card it is. */
  readonly id: string;
  /** How often the page names each entity, by id. */
  readonly onPage: ReadonlyMap<string, number>;
  /** Everybody and everything that the facts name. */
  readonly labels: Labels;
  /** Days of the article; where it has none, the newest fact is the nearest. */
  readonly article?: DaySpan | undefined;
}

/** The parts of a fact's weight. They are added, so each number is worth what it says. */
const weights = {
  /** For each of at most `othersMax` others on the page; the most named of them in full. */
  other: 0.8,
  /** Others beyond these add nothing, or a fact that lists many names would always win. */
  othersMax: 3,
  /** What an event adds besides: the page tells this very story, not only of the same people. */
  event: 0.4,
  /** For a fact of the article's day; half of it `nearnessHalfLife` days away. */
  nearness: 1.5,
  /** Days. Less, and last month counts as long ago; more, and last year counts as news. */
  nearnessHalfLife: 180,
  /** A reader who meets a claim has to hear of the denial. */
  contradicted: 0.8,
  status: { confirmed: 0.6, reported: 0.5, alleged: 0.4, opinion: 0.2 },
  /** Said in the entity's own record, not only in somebody else's. */
  own: 0.8,
  /** Taken off for each better fact of the same story: more than an event on the page adds, so that four
   * facts tell more than one story even where the page is all about that one. */
  toldBefore: 1.6,
} as const;

/** A fact, how much it weighs on this page, and whether it concerns anybody else there. */
export interface WeighedFact {
  readonly fact: Fact;
  readonly concernsPage: boolean;
  readonly weight: number;
}

/** Weighs facts for one card; better first. Each is looked at once, so hundreds take a moment. */
export function weighFacts(facts: readonly Fact[], setting: Setting): readonly WeighedFact[] {
  const newest = setting.article ?? newestDay(facts);
  const counts = [...setting.onPage].map(([id, count]) => (id === setting.id ? 0 : count));
  const most = counts.reduce((a, b) => Math.max(a, b), 1);
  const weighed = facts.map((fact): WeighedFact => {
    const others = othersOnPage(fact, setting);
    const weight =
      relevance(others, most, setting) + nearness(fact, newest) + standing(fact, newest, setting);
    return { fact, concernsPage: others.length > 0, weight };
  });
  return lessWhatIsToldBefore(weighed.toSorted(byWeight), setting).toSorted(byWeight);
}

/** The record that holds a fact: the part of its id before "#". */
export function ownerId(fact: Fact): string {
  return fact.id.slice(0, fact.id.indexOf("#"));
}

const byWeight = (a: WeighedFact, b: WeighedFact) => b.weight - a.weight;

function othersOnPage(fact: Fact, { id, onPage }: Setting): readonly string[] {
  const concerned = new Set([ownerId(fact), ...fact.about, ...speakersOf(fact)]);
  return [...concerned].filter((other) => other !== id && onPage.has(other));
}

function speakersOf({ by, answers = [] }: Fact): readonly string[] {
  const idOf = (speaker: Speaker | undefined) => (speaker && "id" in speaker ? [speaker.id] : []);
  return [...idOf(by), ...answers.flatMap((answer) => idOf(answer.by))];
}

/** Half a share for being named at all, the other half by how often. */
function relevance(others: readonly string[], most: number, setting: Setting): number {
  const shares = others.map((other) => {
    const count = setting.onPage.get(other) ?? 0;
    const share = 0.5 + (0.5 * Math.log2(1 + count)) / Math.log2(1 + most);
    return weights.other * share + (isEvent(other, setting) ? weights.event : 0);
  });
  const best = shares.sort((a, b) => b - a).slice(0, weights.othersMax);
  return best.reduce((sum, share) => sum + share, 0);
}

/** By the nearest of the days on which the fact began, ended, became public or was answered. */
function nearness({ date, knownFrom, answers = [] }: Fact, article: DaySpan): number {
  const told = [date, knownFrom, ...answers.map((answer) => answer.date)];
  const spans = told.flatMap((day) =>
    day === undefined || isLaterThan(article, day) ? [] : daySpan(day),
  );
  const days = spans.flatMap((span) => endsOf(span).map((end) => daysApart(end, article)));
  if (days.length === 0) return 0;
  return weights.nearness / (1 + Math.min(...days) / weights.nearnessHalfLife);
}

/** A span of years is as near as its nearest end: what has gone on for long is no news. */
function endsOf({ first, last }: DaySpan): readonly DaySpan[] {
  return [first, last].flatMap((day) => (day === null ? [] : { first: day, last: day }));
}

function standing(fact: Fact, article: DaySpan, { id }: Setting): number {
  const answers = fact.answers?.filter(({ date }) => !isLaterThan(article, date));
  const isContradicted = contradiction({ answers }) !== undefined;
  return (
    weights.status[fact.status] +
    (isContradicted ? weights.contradicted : 0) +
    (ownerId(fact) === id ? weights.own : 0)
  );
}

const isLaterThan = (article: DaySpan, date: string | undefined) =>
  date !== undefined && isLater(daySpan(date), article);

/** Facts of one event tell one story, as do the facts that another's record tells of no event. */
function lessWhatIsToldBefore(
  facts: readonly WeighedFact[],
  setting: Setting,
): readonly WeighedFact[] {
  const told = new Map<string, number>();
  return facts.map(({ fact, concernsPage, weight }) => {
    const stories = storiesOf(fact, setting);
    const before = Math.max(0, ...stories.map((story) => told.get(story) ?? 0));
    for (const story of stories) told.set(story, (told.get(story) ?? 0) + 1);
    return { fact, concernsPage, weight: weight - weights.toldBefore * before };
  });
}

function storiesOf(fact: Fact, setting: Setting): readonly string[] {
  const owner = ownerId(fact);
  const named = new Set([owner, ...fact.about]);
  const events = [...named].filter((other) => other !== setting.id && isEvent(other, setting));
  return events.length === 0 && owner !== setting.id ? [owner] : events;
}

const isEvent = (id: string, { labels }: Setting) => labels[id]?.kind === "event";

function newestDay(facts: readonly Fact[]): DaySpan {
  const days = facts.flatMap(({ date }) => (date === undefined ? [] : (daySpan(date).last ?? [])));
  const newest = days.toSorted().at(-1) ?? null;
  return { first: newest, last: newest };
}
