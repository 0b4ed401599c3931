import { BlockReader } from "./aliases/block-reader.ts";
import type { MatchingIndex } from "./matching-index.ts";
import type { Block, Recognition } from "./recognition.ts";

/**
 * Every span of the blocks that may name an entity, in the order of the text. Spans may overlap;
 * resolve, which sees the whole page, decides. A pure function of text and index.
 */
export function recognise(blocks: readonly Block[], index: MatchingIndex): Recognition {
  const reader = readerFor(index);
  const candidates = blocks.map((block) => reader.candidatesIn(block));
  return { candidates, profiles: reader.takeProfiles() };
}

/** One reader an index: what it remembers of words makes it quicker, and changes no answer. */
const readers = new WeakMap<MatchingIndex, BlockReader>();

function readerFor(index: MatchingIndex): BlockReader {
  const known = readers.get(index);
  if (known) return known;
  const reader = new BlockReader(index);
  readers.set(index, reader);
  return reader;
}
