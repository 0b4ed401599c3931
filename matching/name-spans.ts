import { isCapitalised } from "./block-shape.ts";
import type { Token } from "./tokenize.ts";
import { tuning } from "./tuning.ts";

/** Words `from` (inclusive) to `to` (exclusive) of a block. */
export interface WordSpan {
  readonly from: number;
  readonly to: number;
}

/** Name-shaped spans worth a fuzzy look: runs of capitalised words that no exact name covers. */
export function nameSpans(
  tokens: readonly Token[],
  isCovered: (at: number) => boolean,
): WordSpan[] {
  const { least, most } = tuning.fuzzyWords;
  const spans: WordSpan[] = [];
  for (let from = 0; from < tokens.length; from++) {
    for (let at = from; at < tokens.length && at - from < most; at++) {
      const token = tokens[at];
      if (!token || !mayBeName(token) || isCovered(at)) break;
      if (at > from && (token.gap === "barrier" || token.gap === "comma")) break;
      if (at - from + 1 >= least) spans.push({ from, to: at + 1 });
    }
  }
  return spans;
}

function mayBeName(token: Token): boolean {
  return isCapitalised(token) && !token.masked && token.folded.length > 1;
}
