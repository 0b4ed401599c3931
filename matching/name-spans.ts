import type { BlockWords } from "./tokenize.ts";
import { tuning } from "./tuning.ts";

/** Words `from` (inclusive) to `to` (exclusive) of a block. */
export interface WordSpan {
  readonly from: number;
  readonly to: number;
}

/**
 * Name-shaped runs worth a fuzzy look: from each capitalised word on, the longest run of such words
 * that no exact name covers, up to the longest name that is looked for.
 */
export function nameRuns(words: BlockWords, isCovered: (at: number) => boolean): WordSpan[] {
  const { least, most } = tuning.fuzzyWords;
  const runs: WordSpan[] = [];
  for (let place = 0; place < words.scan.raisedCount; place++) {
    const from = words.scan.raisedAt(place);
    if (!mayBeName(words, from) || isCovered(from)) continue;
    let to = from + 1;
    while (to < words.count && to - from < most && mayBeName(words, to) && !isCovered(to)) {
      const gap = words.gapAt(to);
      if (gap === "barrier" || gap === "comma") break;
      to++;
    }
    if (to - from >= least) runs.push({ from, to });
  }
  return runs;
}

function mayBeName(words: BlockWords, at: number): boolean {
  const { scan } = words;
  if (scan.isLower(at)) return false;
  const shape = scan.shapeOf(at);
  if (shape !== "capital" && shape !== "caps") return false;
  return scan.letterCountOf(at) > 1 && !words.isMasked(at);
}
