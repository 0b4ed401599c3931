import type { EntityLabel } from "../../contract/messages.ts";
import type { FoundBlock } from "../../entrypoints/content-script/found-blocks.ts";
import type { Mention } from "../../matching/recognition.ts";

/** A mention at a place of its own; ids of more than one entity leave it open. */
export const mentionOf = (start: number, ...ids: string[]): Mention => ({
  start,
  end: start + 1,
  ids,
  how: "exact",
  why: "name",
  certain: ids.length === 1,
});

export const foundBlock = (key: number, mentions: Mention[], heading = false): FoundBlock => ({
  key,
  block: { owner: {} as Element, text: "", pieces: [], heading },
  number: key,
  unseen: [],
  resolved: mentions,
  mentions,
});

const label = (id: string, kind: EntityLabel["kind"]): [string, EntityLabel] => [
  id,
  { id, kind, name: `Name of ${id}` },
];

export const LABELS: ReadonlyMap<string, EntityLabel> = new Map([
  label("ann", "person"),
  label("bob", "person"),
  label("war", "event"),
]);
