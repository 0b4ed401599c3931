import type { EntityLabel } from "../../contract/messages.ts";
import type { FoundBlock } from "../../entrypoints/content-script/found-blocks.ts";
import type { Mention } from "../../matching/recognition.ts";

/** What stands in every block. */
const TEXT = "abcdefghij";

/** A mention at a place of its own; ids of more than one entity leave it open. */
export const mentionOf = (start: number, ...ids: string[]): Mention => ({
  start,
  end: start + 1,
  ids,
  how: "exact",
  why: "name",
  certain: ids.length === 1,
});

/** A block of text; a heading is the page's headline, or that of a part. */
export const foundBlock = (
  key: number,
  mentions: Mention[],
  heading: boolean | "h1" = false,
): FoundBlock => ({
  key,
  block: {
    owner: { closest: () => (heading === "h1" ? {} : null) } as unknown as Element,
    text: TEXT,
    pieces: [],
    heading: heading !== false,
  },
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
