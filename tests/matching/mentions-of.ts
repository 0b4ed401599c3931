import { readBase } from "../../data/read-base.ts";
import { buildIndex } from "../../matching/matching-index.ts";
import { recognise } from "../../matching/recognise.ts";
import type { Block, Mention } from "../../matching/recognition.ts";
import { resolve } from "../../matching/resolve.ts";

export const bundledIndex = buildIndex(readBase("data").entities);

/** A mention with the text that it covers. */
export interface SpokenMention extends Mention {
  readonly surface: string;
  readonly block: number;
}

/** The mentions that a base finds on a page of text blocks. */
export function mentionsOn(
  blocks: readonly string[],
  articleDate?: string,
  index = bundledIndex,
): SpokenMention[] {
  return mentionsIn(
    blocks.map((text) => ({ text })),
    articleDate,
    index,
  );
}

/** The same for blocks that tell their language. */
export function mentionsIn(
  blocks: readonly Block[],
  articleDate?: string,
  index = bundledIndex,
): SpokenMention[] {
  const { candidates, profiles } = recognise(blocks, index);
  const resolved = resolve({
    blocks: candidates,
    profiles: new Map(profiles.map((profile) => [profile.id, profile])),
    ...(articleDate && { articleDate }),
  });
  return resolved.flatMap((mentions, block) =>
    mentions.map((mention) => ({
      ...mention,
      block,
      surface: blocks[block]?.text.slice(mention.start, mention.end) ?? "",
    })),
  );
}

/** The mentions of one block in short: "Donald Trump = donald-trump", several ids joined by "|". */
export function mentionsOf(text: string | readonly string[], articleDate?: string): string[] {
  const blocks = typeof text === "string" ? [text] : text;
  return mentionsOn(blocks, articleDate).map(({ surface, ids }) => `${surface} = ${ids.join("|")}`);
}
