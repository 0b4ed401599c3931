import { SLICE_CHARACTERS } from "../../entrypoints/content-script/tuning.ts";
import type { MatchingIndex } from "../../matching/matching-index.ts";
import { recognise } from "../../matching/recognise.ts";
import type { Block, Recognition } from "../../matching/recognition.ts";

/** Blocks in slices as a tab asks about them, so that each call is as long as in a browser. */
export function slicesOf(blocks: readonly Block[]): Block[][] {
  const slices: Block[][] = [];
  let characters = Number.POSITIVE_INFINITY;
  for (const block of blocks) {
    if (characters >= SLICE_CHARACTERS) {
      slices.push([]);
      characters = 0;
    }
    slices.at(-1)?.push(block);
    characters += block.text.length;
  }
  return slices;
}

export function recogniseAll(
  slices: readonly (readonly Block[])[],
  index: MatchingIndex,
): Recognition[] {
  return slices.map((blocks) => recognise(blocks, index));
}

export function countCandidates(recognitions: readonly Recognition[]): number {
  return recognitions.reduce(
    (sum, { candidates }) => sum + candidates.reduce((count, { length }) => count + length, 0),
    0,
  );
}
