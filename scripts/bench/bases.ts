import { buildIndex, type MatchingIndex } from "../../matching/matching-index.ts";
import { generateRecords } from "./generate-records.ts";
import { heldMegabytes, timeOnce } from "./measure.ts";

/** A generated base that is ready to be asked, and what it cost to make. */
export interface Base {
  readonly aliases: number;
  readonly records: number;
  readonly index: MatchingIndex;
  readonly buildMs: number;
  /** Megabytes that the index keeps in memory, its records gone. */
  readonly heldMb: number;
}

/** Builds the index once: for a large base that takes seconds, and steadily so. */
export function makeBase(aliases: number): Base {
  const before = heldMegabytes();
  const { index, records, buildMs } = build(aliases);
  return { aliases, records, index, buildMs, heldMb: heldMegabytes() - before };
}

/** A function of its own, so that nothing holds the records when it is done. */
function build(aliases: number) {
  const records = generateRecords(aliases);
  let index: MatchingIndex | undefined;
  const buildMs = timeOnce(() => {
    index = buildIndex(records);
  });
  if (!index) throw new Error("The index was not built.");
  return { index, records: records.length, buildMs };
}
