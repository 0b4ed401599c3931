import type { EntityLabel } from "../contract/messages.ts";
import { popupLimits } from "./limits.ts";
import { pageWords } from "./page-words.ts";
import { TimelineEntries } from "./TimelineEntries.tsx";
import { timelineAround } from "./timeline-around.ts";

interface PageTimelineProps {
  /** The events of the page; those without days are left out. */
  readonly events: readonly EntityLabel[];
  readonly articleDate?: string | undefined;
  /** The newest day of the facts, by which the nearest are chosen where the article has no day. */
  readonly baseChecked: string;
  onOpen(id: string): void;
}

/** What a page tells of in the order of time, with the day of the article among it. */
export function PageTimeline({ events, articleDate, baseChecked, onOpen }: PageTimelineProps) {
  const near = articleDate ?? baseChecked;
  const most = popupLimits.pageTimelineEvents;
  const entries = timelineAround(events, { near, articleDate, most });
  if (entries.length < 2) return null;
  return (
    <section class="timeline" aria-label={pageWords.timeline}>
      <h2>{pageWords.timeline}</h2>
      <TimelineEntries {...{ entries, articleDate, onOpen }} article={pageWords.youAreHere} />
    </section>
  );
}
