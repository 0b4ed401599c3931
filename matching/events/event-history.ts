import type { EventType } from "../../data/event-wording.ts";
import { eventTuning } from "../tuning.ts";

/** An event of a type that the page has spoken of, or another one that the base does not know. */
interface Spoken {
  readonly id: string | undefined;
  readonly block: number;
}

/**
 * Of which events of each type a page has spoken so far. "The war" means the one spoken of not long
 * ago; where that was another than the base has, or where there were several, it means none.
 */
export class EventHistory {
  private readonly recent = new Map<EventType, Spoken[]>();
  private readonly all = new Set<string>();

  /** True where the page has spoken of the event above, however far. */
  has(id: string): boolean {
    return this.all.has(id);
  }

  note(id: string, types: readonly EventType[], block: number): void {
    this.all.add(id);
    for (const type of types) this.push(type, { id, block });
  }

  /** Another event of these types, which the base does not have. */
  noteOther(types: readonly EventType[], block: number): void {
    for (const type of types) this.push(type, { id: undefined, block });
  }

  /** The one event that a phrase of these types may refer back to. */
  find(types: readonly EventType[], block: number): string | undefined {
    const near = types.flatMap((type) =>
      (this.recent.get(type) ?? []).filter(
        (spoken) => block - spoken.block <= eventTuning.referenceBlocks,
      ),
    );
    const [first, ...others] = new Set(near.map(({ id }) => id));
    return others.length === 0 ? first : undefined;
  }

  /** Two events are enough to leave it open which is meant, so that no list grows with the page. */
  private push(type: EventType, spoken: Spoken): void {
    const other = this.recent.get(type)?.findLast(({ id }) => id !== spoken.id);
    this.recent.set(type, other ? [other, spoken] : [spoken]);
  }
}
