import { deserialize, serialize } from "node:v8";
import type { MatchingIndex } from "../../matching/matching-index.ts";
import { recognise } from "../../matching/recognise.ts";
import type { Base } from "./bases.ts";
import { collectGarbage, medianTime, megabytes } from "./measure.ts";
import type { Scale } from "./scale.ts";

/** What it takes to store an index and to have it back, as a browser's database does. */
export interface LoadResult {
  readonly aliases: number;
  readonly buildMs: number;
  readonly packedMb: number;
  /** Until the index has been read back and has answered for a short block. */
  readonly loadMs: number;
  /** Reading back in time of building: below 1, storing the index pays. */
  readonly loadToBuild: number;
}

const SHORT_BLOCK = { text: "The Foreign Minister met Maria Jones on Tuesday.", lang: "en" };

/**
 * Packs every index and times until it is read back and has answered. One base after the other, not
 * in turn: what a large one leaves to be collected would be paid for by a small one.
 */
export function benchLoad(bases: readonly Base[], { series }: Scale): LoadResult[] {
  return bases.map(({ aliases, index, buildMs }) => {
    const packed = serialize(index);
    collectGarbage();
    const loadMs = medianTime(
      () => recognise([SHORT_BLOCK], deserialize(packed) as MatchingIndex),
      series,
    );
    const packedMb = megabytes(packed.length);
    return { aliases, buildMs, packedMb, loadMs, loadToBuild: loadMs / buildMs };
  });
}
