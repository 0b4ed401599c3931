import type { CardContent, EntityLabel, PageSubject } from "../contract/messages.ts";
import { type DaySpan, daySpan, isLater } from "../data/dates.ts";
import type { Fact } from "../data/schema.ts";
import { ownerId } from "./weigh-facts.ts";

/** Whom a card leads on to, each group the most related first. */
export interface RelatedLabels {
  /** Named on the page, too. */
  readonly onPage: readonly EntityLabel[];
  /** Named only by facts that could be known on the article's day. */
  readonly elsewhere: readonly EntityLabel[];
}

interface CardView {
  readonly known: readonly Fact[];
  readonly article: DaySpan | undefined;
  /** Named by the card already. */
  readonly participants: readonly string[];
}

/**
 * Everybody and everything else on the page or in the facts: who shares more facts with the entity
 * comes first, then who is named more often. Events of the timeline stand there and not here.
 */
export function relatedLabels(
  { entity, labels, timeline }: CardContent,
  subjects: readonly PageSubject[],
  { known, article, participants }: CardView,
): RelatedLabels {
  const shared = new Map<string, number>();
  for (const fact of known) {
    for (const id of new Set([ownerId(fact), ...fact.about])) {
      shared.set(id, (shared.get(id) ?? 0) + 1);
    }
  }
  const counts = new Map(subjects.map(({ id, count }) => [id, count]));
  const listed = new Set([entity.id, ...participants]);
  const inTimeline = new Set(timeline);
  const byRelation = (a: EntityLabel, b: EntityLabel) =>
    (shared.get(b.id) ?? 0) - (shared.get(a.id) ?? 0) ||
    (counts.get(b.id) ?? 0) - (counts.get(a.id) ?? 0);
  const isToCome = ({ days }: EntityLabel) =>
    days !== undefined && article !== undefined && isLater(daySpan(days), article);
  return {
    onPage: subjects.filter(({ id }) => !listed.has(id)).toSorted(byRelation),
    elsewhere: Object.values(labels)
      .filter(({ id }) => shared.has(id) && !listed.has(id))
      .filter((label) => !counts.has(label.id) && !inTimeline.has(label.id) && !isToCome(label))
      .toSorted(byRelation),
  };
}
