import type { EntityLabel } from "../contract/messages.ts";
import { KindMark } from "./Shape.tsx";

/** An entity with a line about it and, where it stands on a page, how often. */
export interface EntityEntry extends EntityLabel {
  readonly note?: string | undefined;
  readonly count?: number | undefined;
}

interface EntityListProps {
  readonly entries: readonly EntityEntry[];
  onOpen(id: string): void;
}

/** Entities below each other, each a button that opens its record. */
export function EntityList({ entries, onOpen }: EntityListProps) {
  return (
    <ul class="entities">
      {entries.map(({ id, kind, name, note, count }) => (
        <li key={id}>
          <button type="button" class="entity" data-id={id} onClick={() => onOpen(id)}>
            <KindMark kind={kind} />
            <span class="name">{name}</span>
            {count !== undefined && (
              <span class="count" title={count === 1 ? "named once" : `named ${count} times`}>
                {count}
              </span>
            )}
            {note && <span class="note">{note}</span>}
          </button>
        </li>
      ))}
    </ul>
  );
}
