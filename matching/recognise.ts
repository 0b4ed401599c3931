import { BlockReader } from "./block-reader.ts";
import type { MatchingIndex } from "./matching-index.ts";
import { profilesOf } from "./profile-book.ts";
import type { Block, Recognition } from "./recognition.ts";

/**
 * Every span of the blocks that may name an entity, in the order of the text. Spans may overlap;
 * resolve, which sees the whole page, decides. A pure function of text and index.
 */
export function recognise(blocks: readonly Block[], index: MatchingIndex): Recognition {
  const reader = new BlockReader(index);
  const candidates = blocks.map((block) => reader.candidatesIn(block));
  const ids = new Set<string>();
  for (const block of candidates) {
    for (const { readings } of block) for (const { id } of readings) ids.add(id);
  }
  return { candidates, profiles: profilesOf(index.profiles, ids) };
}
