import { resolve } from "../../matching/resolve.ts";
import type { FoundBlocks } from "./found-blocks.ts";

/** Decides anew, from all that was found so far, which candidates are mentions. */
export function settleMentions(found: FoundBlocks, articleDate: string | undefined): void {
  const mentions = resolve({
    blocks: found.all.map(({ candidates }) => candidates),
    profiles: found.profiles,
    ...(articleDate && { articleDate }),
  });
  found.all.forEach((block, index) => {
    block.mentions = mentions[index] ?? [];
  });
}

/** The entities that are mentioned, those that come first on the page first. */
export function mentionedIds(found: FoundBlocks): readonly string[] {
  return [...new Set(found.all.flatMap(({ mentions }) => mentions.flatMap(({ ids }) => ids)))];
}
