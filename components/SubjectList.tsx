import { ChevronRight } from "lucide";
import type { PageSubject } from "../contract/messages.ts";
import { Icon } from "./Icon.tsx";
import { pageWords } from "./page-words.ts";
import { KindMark } from "./Shape.tsx";

/** A subject of a page with a line about it. */
export interface SubjectEntry extends PageSubject {
  readonly note?: string | undefined;
  /** Which of its mentions the reader has gone to last, counted from 1. */
  readonly at?: number | undefined;
}

interface SubjectListProps {
  readonly entries: readonly SubjectEntry[];
  /** Goes to the next mention on the page. */
  onGo(id: string): void;
  onOpen(id: string): void;
}

/** Who is on a page: each line goes to the mentions, and its end opens the record. */
export function SubjectList({ entries, onGo, onOpen }: SubjectListProps) {
  return (
    <ul class="entities subjects">
      {entries.map((entry) => (
        <li key={entry.id}>
          <Jump {...entry} onGo={() => onGo(entry.id)} />
          <button
            type="button"
            class="open-record"
            data-record={entry.id}
            aria-label={pageWords.recordOf(entry.name)}
            onClick={() => onOpen(entry.id)}
          >
            {pageWords.record} <Icon node={ChevronRight} size={14} />
          </button>
        </li>
      ))}
    </ul>
  );
}

function Jump({ id, kind, name, note, count, at, ...entry }: SubjectEntry & { onGo(): void }) {
  return (
    <button
      type="button"
      class="entity"
      data-id={id}
      title={pageWords.goTo(count)}
      onClick={entry.onGo}
    >
      <KindMark kind={kind} />
      <span class="name">{name}</span>
      <span class="times">
        {at !== undefined && <span class="at">{at} of </span>}
        <span class="count">{count}</span>
      </span>
      <Note note={note} weight={weightOf({ count, ...entry })} />
    </button>
  );
}

function Note({ note, weight }: { note: string | undefined; weight: string | undefined }) {
  if (!note && !weight) return null;
  return (
    <span class="note">
      {note}
      {note && weight && " · "}
      {weight && <span class="weight">{weight}</span>}
    </span>
  );
}

function weightOf({
  headline,
  uncertain,
  count,
}: Pick<PageSubject, "headline" | "uncertain" | "count">): string | undefined {
  if (headline) return pageWords.inHeadline;
  return uncertain === count ? pageWords.onlyUncertain : undefined;
}
