import type { FoundBlock } from "../../entrypoints/content-script/found-blocks.ts";
import type { Mention, Profile } from "../../matching/recognition.ts";

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
  candidates: [],
  resolved: mentions,
  mentions,
});

const profile = (id: string, kind: Profile["kind"]): Profile => ({
  id,
  kind,
  name: `Name of ${id}`,
  roles: [],
  related: [],
  surnames: [],
  givenNames: [],
});

export const PROFILES: ReadonlyMap<string, Profile> = new Map(
  [profile("ann", "person"), profile("bob", "person"), profile("war", "event")].map((it) => [
    it.id,
    it,
  ]),
);
