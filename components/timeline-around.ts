import type { EntityLabel } from "../contract/messages.ts";
import { daySpan, daysApart, isLater } from "../data/dates.ts";
import { limits } from "./limits.ts";

/** An event of a timeline. */
export interface DatedEvent extends EntityLabel {
  readonly days: string;
}

/** A line of a timeline: an event, or the article that is read. */
export type TimelineEntry = DatedEvent | "article";

interface Around {
  /** The event whose card it is; it always stands in its timeline. */
  readonly id?: string;
  /** EDTF date or interval around which the nearest events are chosen. */
  readonly near: string;
  readonly articleDate?: string | undefined;
  /** How many events are shown at most; as on a card if absent. */
  readonly most?: number;
}

/**
 * The events nearest to a day, in the order of time, with the article between what came before it
 * and what came after. Nothing where there is no other event to tell of.
 */
export function timelineAround(
  events: readonly EntityLabel[],
  { id, near, articleDate, most = limits.timelineEvents }: Around,
): readonly TimelineEntry[] {
  const dated = events.flatMap((event) =>
    event.days === undefined ? [] : { ...event, days: event.days },
  );
  if (!dated.some((event) => event.id !== id)) return [];
  const distance = (event: DatedEvent) =>
    event.id === id ? -1 : daysApart(startOf(event), daySpan(near));
  const nearest = dated
    .toSorted((a, b) => distance(a) - distance(b))
    .slice(0, most)
    .toSorted((a, b) => (startOf(a).first ?? "").localeCompare(startOf(b).first ?? ""));
  if (articleDate === undefined) return nearest;
  const article = daySpan(articleDate);
  const after = nearest.findIndex((event) => isLater(startOf(event), article));
  const at = after === -1 ? nearest.length : after;
  return [...nearest.slice(0, at), "article", ...nearest.slice(at)];
}

/** The day on which an event began; where only its end is known, that one. */
function startOf({ days }: DatedEvent) {
  const { first, last } = daySpan(days);
  return { first: first ?? last, last: first ?? last };
}
