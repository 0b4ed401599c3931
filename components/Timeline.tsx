import type { CardContent } from "../contract/messages.ts";
import { TimelineEntries } from "./TimelineEntries.tsx";
import { timelineAround } from "./timeline-around.ts";
import { words } from "./words.ts";

interface TimelineProps {
  readonly content: CardContent;
  readonly articleDate?: string | undefined;
  onOpen(id: string): void;
}

/** A few events before and after: those around an event, or around the article in a person's life. */
export function Timeline({ content, articleDate, onOpen }: TimelineProps) {
  const { entity, labels, timeline, baseChecked } = content;
  const own = entity.kind === "event" ? labels[entity.id]?.days : undefined;
  const entries = timelineAround(
    timeline.flatMap((id) => labels[id] ?? []),
    { id: entity.id, near: own ?? articleDate ?? baseChecked, articleDate },
  );
  const heading = entity.kind === "event" ? words.eventsAround : words.eventsOfPerson;
  if (entries.length === 0) return null;
  return (
    <section class="timeline" aria-label={heading}>
      <h3>{heading}</h3>
      <TimelineEntries
        {...{ entries, articleDate, onOpen }}
        article={words.thisArticle}
        currentId={entity.id}
      />
    </section>
  );
}
