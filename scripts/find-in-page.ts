import type { EntityKind } from "../data/schema.ts";
import type { MatchingIndex } from "../matching/matching-index.ts";
import { recognise } from "../matching/recognise.ts";
import type { How } from "../matching/recognition.ts";
import { resolve } from "../matching/resolve.ts";

/** A plain-text page: each non-empty line is a block. */
export interface TextPage {
  readonly file: string;
  readonly text: string;
  readonly articleDate?: string;
}

/** One line of output. `block` counts non-empty lines from 1; offsets are UTF-16 units in it. */
export interface FoundMention {
  readonly file: string;
  readonly block: number;
  readonly start: number;
  readonly end: number;
  readonly surface: string;
  readonly id: string;
  readonly kind: EntityKind;
  readonly how: How;
}

/** The decided mentions of a text page; what stays open between several entities is left out. */
export function findInPage(page: TextPage, index: MatchingIndex): FoundMention[] {
  const lines = page.text.split(/\r?\n/).filter((line) => line.trim() !== "");
  const recognition = recognise(
    lines.map((text) => ({ text })),
    index,
  );
  const profiles = new Map(recognition.profiles.map((profile) => [profile.id, profile]));
  const mentions = resolve({
    blocks: recognition.candidates,
    profiles,
    ...(page.articleDate && { articleDate: page.articleDate }),
  });
  return lines.flatMap((line, at) =>
    (mentions[at] ?? []).flatMap(({ start, end, ids, how }) => {
      const [id, ...others] = ids;
      const profile = id === undefined ? undefined : profiles.get(id);
      if (!profile || others.length > 0) return [];
      const surface = line.slice(start, end);
      return [
        {
          file: page.file,
          block: at + 1,
          start,
          end,
          surface,
          id: profile.id,
          kind: profile.kind,
          how,
        },
      ];
    }),
  );
}
