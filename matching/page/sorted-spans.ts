import type { TextSpan } from "../events/event-clues.ts";

/** The number of the first of sorted spans that begins, or ends, behind a position. */
export function firstBehind(
  spans: readonly TextSpan[],
  edge: "start" | "end",
  position: number,
): number {
  let [low, high] = [0, spans.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((spans[middle]?.[edge] ?? 0) <= position) low = middle + 1;
    else high = middle;
  }
  return low;
}
