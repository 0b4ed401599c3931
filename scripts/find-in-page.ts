import type { EntityKind } from "../data/schema.ts";
import type { MatchingIndex } from "../matching/matching-index.ts";
import { recognise } from "../matching/recognise.ts";
import type { Mention } from "../matching/recognition.ts";
import { resolve } from "../matching/resolve.ts";
import { PageLanguage } from "../matching/words/page-language.ts";

/** A plain-text page: each non-empty line is a block. */
export interface TextPage {
  readonly text: string;
  readonly articleDate?: string;
  /** BCP 47 tag of the whole page; without it the words of the text tell. */
  readonly lang?: string;
}

/** A mention of a text page. Its offsets are UTF-16 units of the block. */
export interface FoundMention extends Mention {
  /** Counts non-empty lines from 1. */
  readonly block: number;
  readonly surface: string;
  /** Of the first of its ids. */
  readonly kind: EntityKind;
}

/** The mentions of a text page, those too that stay open between several entities. */
export function findInPage(
  { text, articleDate, lang }: TextPage,
  index: MatchingIndex,
): FoundMention[] {
  const lines = blocksOf(text);
  const recognition = recognise(
    new PageLanguage().fill(lines.map((line) => ({ text: line, ...(lang && { lang }) }))),
    index,
  );
  const profiles = new Map(recognition.profiles.map((profile) => [profile.id, profile]));
  const mentions = resolve({
    blocks: recognition.candidates,
    profiles,
    ...(articleDate && { articleDate }),
  });
  return lines.flatMap((line, at) =>
    (mentions[at] ?? []).flatMap((mention) => {
      const profile = profiles.get(mention.ids[0] ?? "");
      if (!profile) return [];
      const surface = line.slice(mention.start, mention.end);
      return [{ ...mention, block: at + 1, surface, kind: profile.kind }];
    }),
  );
}

/** The non-empty lines of a text. */
export function blocksOf(text: string): string[] {
  return text.split(/\r?\n/).filter((line) => line.trim() !== "");
}
