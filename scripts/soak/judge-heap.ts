import { type Cell, table } from "../bench/table.ts";
import type { Heap } from "./measure-heap.ts";

/**
 * By how much memory may grow in the second half of the hour. In the first the engine still compiles
 * and learns; the size of what it keeps for that settles after some hundred navigations.
 */
const GROWTH_MAX: Heap = {
  /** Megabytes, machine code included. */
  used: 0.5,
  /** Megabytes of what a leak would consist of: at full length 50 bytes for each navigation. */
  withoutCode: 0.05,
  /** Nodes of the document; the page has the same number each time. */
  nodes: 20,
  listeners: 0,
};
const FIGURES: readonly [keyof Heap, string][] = [
  ["used", "heap (MB)"],
  ["withoutCode", "without machine code (MB)"],
  ["nodes", "nodes"],
  ["listeners", "listeners"],
];

/** One line a figure, and whether it has returned at the end to what it was in the middle. */
export function judgeHeap(
  whose: string,
  [start, middle, end]: readonly Heap[],
): { text: string; hasGrown: boolean } {
  if (!start || !middle || !end) throw new Error("Memory was not looked at three times.");
  const grown = FIGURES.filter(([figure]) => end[figure] - middle[figure] > GROWTH_MAX[figure]);
  const rows = FIGURES.map((each): Cell[] => {
    const [figure, what] = each;
    const verdict = grown.includes(each) ? "GROWN" : "returned";
    return [`${whose}: ${what}`, start[figure], middle[figure], end[figure], verdict];
  });
  const headings = ["memory", "at the start", "in the middle", "at the end", ""];
  return { text: table(headings, rows), hasGrown: grown.length > 0 };
}
