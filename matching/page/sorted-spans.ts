import type { TextSpan } from "../events/event-clues.ts";

/** The number of the first of sorted spans that ends behind a position. */
export function firstEndingAfter(spans: readonly TextSpan[], start: number): number {
  let [low, high] = [0, spans.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((spans[middle]?.end ?? 0) <= start) low = middle + 1;
    else high = middle;
  }
  return low;
}
