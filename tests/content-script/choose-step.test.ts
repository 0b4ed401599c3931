import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  chooseStep,
  type Direction,
  type Line,
} from "../../entrypoints/content-script/choose-step.ts";

const WINDOW = 800;
/** Lines 20 pixels high at these heights; null for a mark that is hidden. */
const step = (direction: Direction, tops: (number | null)[], from?: number) =>
  chooseStep({
    count: tops.length,
    direction,
    from,
    windowHeight: WINDOW,
    lineOf: (index): Line | undefined => {
      const top = tops[index];
      return top === null || top === undefined ? undefined : { top, bottom: top + 20 };
    },
  });

describe("from a known place", () => {
  it.each<
    [
      name: string,
      direction: Direction,
      tops: (number | null)[],
      from: number,
      to: number | undefined,
    ]
  >([
    ["the next one", "next", [0, 50, 90], 0, 1],
    ["the one before", "previous", [0, 50, 90], 2, 1],
    ["after the last the first", "next", [0, 50, 90], 2, 0],
    ["before the first the last", "previous", [0, 50, 90], 0, 2],
    ["from between two the one after", "next", [0, 50, 90], 0.5, 1],
    ["or the one before", "previous", [0, 50, 90], 0.5, 0],
    ["from before the first", "next", [0, 50, 90], -0.5, 0],
    ["back from there", "previous", [0, 50, 90], -0.5, 2],
    ["not one that is hidden", "next", [0, null, 90], 0, 2],
    ["itself where it is the only one", "next", [null, 50, null], 1, 1],
    ["nowhere where all are hidden", "next", [null, null], 0, undefined],
    ["out of sight, however far", "next", [0, 9000], 0, 1],
  ])("%s", (_, direction, tops, from, to) => {
    expect(step(direction, tops, from)).toBe(to);
  });
});

describe("from anywhere", () => {
  it.each<[name: string, direction: Direction, tops: (number | null)[], to: number | undefined]>([
    ["the first in sight", "next", [-90, 50, 90], 1],
    ["the last in sight", "previous", [-90, 50, 90, 900], 2],
    ["the next below where none is in sight", "next", [-90, 900], 1],
    ["the last above where none is in sight", "previous", [-90, 900], 0],
    ["from the top again where there is none below", "next", [-90, -60], 0],
    ["from the end where there is none above", "previous", [900, 950], 1],
    ["nowhere on a page without marks", "next", [], undefined],
    ["the only one that is not hidden", "next", [null, -90], 1],
  ])("%s", (_, direction, tops, to) => {
    expect(step(direction, tops)).toBe(to);
  });
});

it("going on and on meets every mark once before the first comes again", () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 40 }), fc.boolean(), (count, isNext) => {
      const direction = isNext ? "next" : "previous";
      const tops = Array.from({ length: count }, (_, index) => index * 30);
      const met = [0];
      while (met.length < count) met.push(step(direction, tops, met.at(-1)) ?? -1);
      expect(new Set(met).size).toBe(count);
      expect(step(direction, tops, met.at(-1))).toBe(0);
    }),
  );
});
