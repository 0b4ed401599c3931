import type { CardContent } from "../contract/messages.ts";
import { formatDate } from "./format-date.ts";
import { type DatedEvent, type TimelineEntry, timelineAround } from "./timeline-around.ts";
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
      <ol>
        {entries.map((entry) => (
          <Entry
            key={entry === "article" ? entry : entry.id}
            {...{ entry, articleDate, onOpen }}
            isCurrent={entry !== "article" && entry.id === entity.id}
          />
        ))}
      </ol>
    </section>
  );
}

interface EntryProps {
  readonly entry: TimelineEntry;
  readonly articleDate?: string | undefined;
  readonly isCurrent: boolean;
  onOpen(id: string): void;
}

function Entry({ entry, articleDate, isCurrent, onOpen }: EntryProps) {
  if (entry === "article") {
    return (
      <li class="article">
        <span class="date">{articleDate && formatDate(articleDate)}</span>
        <span class="name">{words.thisArticle}</span>
      </li>
    );
  }
  return (
    <li class={isCurrent ? "current" : "other"} {...(isCurrent && { "aria-current": "true" })}>
      <span class="date">{formatDate(entry.days)}</span>
      <Name event={entry} isCurrent={isCurrent} onOpen={onOpen} />
    </li>
  );
}

interface NameProps {
  readonly event: DatedEvent;
  readonly isCurrent: boolean;
  onOpen(id: string): void;
}

function Name({ event: { id, name }, isCurrent, onOpen }: NameProps) {
  return isCurrent ? (
    <span class="name">{name}</span>
  ) : (
    <button type="button" class="name" data-id={id} onClick={() => onOpen(id)}>
      {name}
    </button>
  );
}
