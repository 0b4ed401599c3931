import { tuning } from "../tuning.ts";
import type { BlockWords } from "../words/tokenize.ts";

/** Words `from` (inclusive) to `to` (exclusive) of a block. */
export interface WordSpan {
  readonly from: number;
  readonly to: number;
}

/** Never added to: a list begins with its first run. */
const NO_RUNS: WordSpan[] = [];

/**
 * Name-shaped runs worth a fuzzy look: from each capitalised word on, the longest run of such words
 * that no exact name covers, up to the longest name that is looked for.
 */
export function nameRuns(
  words: BlockWords,
  isCovered: (at: number) => boolean,
): readonly WordSpan[] {
  const { least, most } = tuning.fuzzyWords;
  const { scan } = words;
  let runs: WordSpan[] = NO_RUNS;
  for (let place = 0; place < scan.raisedCount; place++) {
    const from = scan.raisedAt(place);
    // Names of one word have no run; nearly all capitalised words stand alone.
    if (scan.raisedAt(place + 1) !== from + 1) continue;
    if (!mayBeName(words, from) || isCovered(from)) continue;
    let to = from + 1;
    while (to < words.count && to - from < most && !isCovered(to)) {
      const gap = words.gapAt(to);
      if (gap === "barrier" || gap === "comma") break;
      if (!mayGoOn(words, to) && !(gap === "hyphen" && words.scan.isLower(to))) break;
      to++;
    }
    if (to - from < least) continue;
    if (runs.length === 0) runs = [{ from, to }];
    else runs.push({ from, to });
  }
  return runs;
}

/** No name begins with an initial here, but one may stand in its middle. */
function mayBeName(words: BlockWords, at: number): boolean {
  return words.scan.lengthOf(at) > 1 && mayGoOn(words, at);
}

function mayGoOn(words: BlockWords, at: number): boolean {
  const shape = words.scan.shapeOf(at);
  return (shape === "capital" || shape === "caps") && !words.isMasked(at);
}
