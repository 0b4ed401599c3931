import { choiceKey, heedChoices, type ReaderChoices } from "../../contract/reader-choices.ts";
import { resolve } from "../../matching/resolve.ts";
import type { FoundBlocks } from "./found-blocks.ts";
import type { PlacedMention } from "./mention-key.ts";

/** Decides anew, from all that was found so far, which candidates are mentions. */
export function settleMentions(found: FoundBlocks, articleDate: string | undefined): void {
  const mentions = resolve({
    blocks: found.all.map(({ candidates }) => candidates),
    profiles: found.profiles,
    ...(articleDate && { articleDate }),
  });
  found.all.forEach((block, index) => {
    block.resolved = mentions[index] ?? [];
  });
}

/** Leaves of the mentions what the reader's choices leave of them. */
export function heedReaderChoices(found: FoundBlocks, choices: ReaderChoices): void {
  for (const block of found.all) block.mentions = heedChoices(block.resolved, choices);
}

/** Whom a mention may mean, and whom it means by the reader's choice. */
export interface Readings {
  readonly ids: readonly string[];
  readonly meant?: string | undefined;
}

export function readingsOf({ found, mention }: PlacedMention, choices: ReaderChoices): Readings {
  const resolved = found.resolved.find(({ start }) => start === mention.start) ?? mention;
  const ruledOut = [...choices.notHere, ...choices.never];
  const ids = resolved.ids.filter((id) => !ruledOut.includes(id));
  return { ids, meant: choices.meant[choiceKey(ids)] };
}

/** The entities that are mentioned, those that come first on the page first. */
export function mentionedIds(found: FoundBlocks): readonly string[] {
  return [...new Set(found.all.flatMap(({ mentions }) => mentions.flatMap(({ ids }) => ids)))];
}
