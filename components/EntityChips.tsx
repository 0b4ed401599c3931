import type { EntityLabel } from "../contract/messages.ts";
import { limits } from "./limits.ts";
import { KindMark } from "./Shape.tsx";

interface EntityChipsProps {
  readonly heading: string;
  readonly labels: readonly EntityLabel[];
  /** Makes buttons of the chips. */
  onOpen?(id: string): void;
}

/** Names beside each other, each with the shape of its kind; as many as fit, the rest as a number. */
export function EntityChips({ heading, labels, onOpen }: EntityChipsProps) {
  if (labels.length === 0) return null;
  const shown = onOpen ? labels : labels.slice(0, limits.chipsAtFirst);
  const hidden = labels.length - shown.length;
  return (
    <section class="chips" aria-label={heading}>
      <h3>{heading}</h3>
      <ul>
        {shown.map((label) => (
          <li key={label.id}>
            <Chip label={label} {...(onOpen && { onOpen })} />
          </li>
        ))}
        {hidden > 0 && <li class="rest">and {hidden} more</li>}
      </ul>
    </section>
  );
}

interface ChipProps {
  readonly label: EntityLabel;
  onOpen?(id: string): void;
}

function Chip({ label: { id, kind, name }, onOpen }: ChipProps) {
  const inside = (
    <>
      <KindMark kind={kind} /> {name}
    </>
  );
  return onOpen ? (
    <button type="button" class="chip" onClick={() => onOpen(id)}>
      {inside}
    </button>
  ) : (
    <span class="chip">{inside}</span>
  );
}
