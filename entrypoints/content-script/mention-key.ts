import type { Mention } from "../../matching/recognition.ts";
import type { FoundBlock, FoundBlocks } from "./found-blocks.ts";

/** A mention and the block that it stands in. */
export interface PlacedMention {
  readonly found: FoundBlock;
  readonly mention: Mention;
}

/** Names a mention for as long as its block keeps its text, however often it is settled anew. */
export const mentionKey = (found: FoundBlock, mention: Mention) => `${found.key}:${mention.start}`;

/** The mention of that key, unless the page has changed it away. */
export function mentionOf(blocks: FoundBlocks, key: string): PlacedMention | undefined {
  for (const found of blocks.all) {
    if (!key.startsWith(`${found.key}:`)) continue;
    const mention = found.mentions.find((it) => mentionKey(found, it) === key);
    if (mention) return { found, mention };
  }
  return undefined;
}
