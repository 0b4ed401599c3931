import { formatDate } from "./format-date.ts";
import type { DatedEvent, TimelineEntry } from "./timeline-around.ts";

interface TimelineEntriesProps {
  readonly entries: readonly TimelineEntry[];
  readonly articleDate?: string | undefined;
  /** What is said of the article's place among them. */
  readonly article: string;
  /** The event that the others are shown around. */
  readonly currentId?: string;
  onOpen(id: string): void;
}

/** Events below each other in the order of time, with the article where it belongs. */
export function TimelineEntries({
  entries,
  articleDate,
  article,
  currentId,
  onOpen,
}: TimelineEntriesProps) {
  return (
    <ol>
      {entries.map((entry) =>
        entry === "article" ? (
          <li key={entry} class="article">
            <span class="date">{articleDate && formatDate(articleDate)}</span>
            <span class="name">{article}</span>
          </li>
        ) : (
          <Entry key={entry.id} event={entry} isCurrent={entry.id === currentId} onOpen={onOpen} />
        ),
      )}
    </ol>
  );
}

interface EntryProps {
  readonly event: DatedEvent;
  readonly isCurrent: boolean;
  onOpen(id: string): void;
}

function Entry({ event: { id, name, days }, isCurrent, onOpen }: EntryProps) {
  return (
    <li class={isCurrent ? "current" : "other"} {...(isCurrent && { "aria-current": "true" })}>
      <span class="date">{formatDate(days)}</span>
      {isCurrent ? (
        <span class="name">{name}</span>
      ) : (
        <button type="button" class="name" data-id={id} onClick={() => onOpen(id)}>
          {name}
        </button>
      )}
    </li>
  );
}
