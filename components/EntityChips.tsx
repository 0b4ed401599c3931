import { useRef, useState } from "preact/hooks";
import type { EntityLabel } from "../contract/messages.ts";
import { limits } from "./limits.ts";
import { KindMark } from "./Shape.tsx";
import { useFocusAfter } from "./use-focus-after.ts";
import { words } from "./words.ts";

interface EntityChipsProps {
  readonly heading: string;
  readonly labels: readonly EntityLabel[];
  /** Its place among the headings around it; as on a record, if absent. */
  readonly level?: "h2" | "h3";
  onOpen(id: string): void;
}

/** Names beside each other, each with the shape of its kind; the rest waits behind a number. */
export function EntityChips({ heading, labels, level: Heading = "h3", onOpen }: EntityChipsProps) {
  const [isWhole, setWhole] = useState(false);
  const list = useRef<HTMLUListElement>(null);
  useFocusAfter(isWhole, list, (chips) => {
    return chips.querySelectorAll<HTMLElement>(".chip")[limits.chipsAtFirst];
  });
  if (labels.length === 0) return null;
  const shown = isWhole ? labels : labels.slice(0, limits.chipsAtFirst);
  const hidden = labels.length - shown.length;
  return (
    <section class="chips" aria-label={heading}>
      <Heading>{heading}</Heading>
      <ul ref={list}>
        {shown.map(({ id, kind, name }) => (
          <li key={id}>
            <button type="button" class="chip" data-id={id} onClick={() => onOpen(id)}>
              <KindMark kind={kind} /> {name}
            </button>
          </li>
        ))}
        {hidden > 0 && (
          <li>
            <button type="button" class="rest" onClick={() => setWhole(true)}>
              {words.more(hidden)}
            </button>
          </li>
        )}
      </ul>
    </section>
  );
}
