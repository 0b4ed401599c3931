import type { Steps } from "../steps.ts";
import { searchTuning } from "../tuning.ts";

/**
 * The items in order, equal ones in the order that they came in, as `toSorted` has it. Parts are sorted
 * one by one and then merged in pairs, so that no step looks at more than one part.
 */
export function* sortInSteps<T>(
  items: readonly T[],
  compare: (a: T, b: T) => number,
  part: number = searchTuning.stepItems,
): Steps<T[]> {
  let sorted = items.slice();
  for (let from = 0; from < items.length; from += part) {
    const run = items.slice(from, from + part).sort(compare);
    for (const [at, item] of run.entries()) sorted[from + at] = item;
    yield;
  }
  for (let width = part; width < items.length; width *= 2) {
    const merged = new Array<T>(items.length);
    for (let from = 0; from < items.length; from += 2 * width) {
      yield* mergeInSteps(sorted, merged, { from, width, part }, compare);
    }
    sorted = merged;
  }
  return sorted;
}

interface Pair {
  /** Where the first of the two runs begins. */
  readonly from: number;
  /** How long each of them is, unless the items end before. */
  readonly width: number;
  readonly part: number;
}

function* mergeInSteps<T>(
  sorted: readonly T[],
  merged: T[],
  { from, width, part }: Pair,
  compare: (a: T, b: T) => number,
): Steps<void> {
  const middle = Math.min(from + width, sorted.length);
  const end = Math.min(middle + width, sorted.length);
  let [left, right] = [from, middle];
  for (let at = from; at < end; at++) {
    const isLeft =
      right === end || (left < middle && compare(sorted[left] as T, sorted[right] as T) <= 0);
    merged[at] = sorted[isLeft ? left++ : right++] as T;
    if (at % part === 0) yield;
  }
}
