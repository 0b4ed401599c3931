import { describe, expect, it } from "vitest";
import { cardAfter, type Step } from "./pointing-steps.ts";

describe("a card opens", () => {
  const cases: [name: string, until: number, steps: Step[], card: string | null][] = [
    ["300 ms after the pointer rests", 300, [[0, "moved", 5, "a"]], "a"],
    ["not before", 299, [[0, "moved", 5, "a"]], null],
    ["not where there is no mention", 900, [[0, "moved", 5, null]], null],
    [
      "not for who passes through",
      900,
      [
        [0, "moved", 5, "a"],
        [200, "moved", 90, null],
      ],
      null,
    ],
    [
      "a trembling hand is a resting hand",
      300,
      [
        [0, "moved", 5, "a"],
        [100, "moved", 8, "a"],
        [200, "moved", 4, "a"],
      ],
      "a",
    ],
    [
      "moving on within a long name begins anew",
      420,
      [
        [0, "moved", 5, "a"],
        [150, "moved", 30, "a"],
      ],
      null,
    ],
    [
      "and then opens",
      450,
      [
        [0, "moved", 5, "a"],
        [150, "moved", 30, "a"],
      ],
      "a",
    ],
    [
      "a quick jerk begins anew, however short",
      450,
      [
        [0, "moved", 5, "a"],
        [199, "moved", 5, "a"],
        [200, "moved", 9, "a"],
      ],
      null,
    ],
    [
      "drifting slowly ends outside the radius",
      400,
      [
        [0, "moved", 0, "a"],
        [120, "moved", 5, "a"],
        [240, "moved", 10, "a"],
      ],
      null,
    ],
    [
      "for the mention rested on last",
      560,
      [
        [0, "moved", 5, "a"],
        [250, "moved", 90, "b"],
      ],
      "b",
    ],
    ["not under a pressed button", 900, [[0, "moved", 5, "a", "pressed"]], null],
    [
      "not once pressed: a click on a link",
      900,
      [
        [0, "moved", 5, "a"],
        [100, "pressed"],
      ],
      null,
    ],
    [
      "not after the click, while the pointer stays",
      900,
      [
        [0, "moved", 5, "a"],
        [100, "pressed"],
        [150, "released"],
        [200, "moved", 7, "a"],
      ],
      null,
    ],
    [
      "again once the pointer has left and come back",
      900,
      [
        [0, "moved", 5, "a"],
        [100, "pressed"],
        [150, "released"],
        [200, "moved", 90, null],
        [300, "moved", 5, "a"],
      ],
      "a",
    ],
    [
      "not where a selection ends",
      900,
      [
        [0, "moved", 5, null],
        [10, "pressed"],
        [90, "moved", 60, "a", "pressed"],
        [95, "released"],
      ],
      null,
    ],
    [
      "not while selecting by keyboard",
      900,
      [
        [0, "moved", 5, "a"],
        [200, "selected"],
      ],
      null,
    ],
    [
      "not while scrolling",
      900,
      [
        [0, "moved", 5, "a"],
        [200, "scrolled"],
      ],
      null,
    ],
    [
      "not for what the page scrolls under a still pointer",
      900,
      [
        [0, "moved", 5, null],
        [100, "scrolled"],
        [150, "moved", 5, "a"],
      ],
      null,
    ],
    [
      "300 ms after scrolling has been quiet",
      490,
      [
        [0, "moved", 5, null],
        [100, "scrolled"],
        [150, "moved", 9, "a"],
      ],
      null,
    ],
    [
      "and no later",
      500,
      [
        [0, "moved", 5, null],
        [100, "scrolled"],
        [150, "moved", 9, "a"],
      ],
      "a",
    ],
    [
      "not for who leaves the window",
      900,
      [
        [0, "moved", 5, "a"],
        [100, "left"],
      ],
      null,
    ],
    [
      "not after Escape",
      900,
      [
        [0, "moved", 5, "a"],
        [100, "escaped"],
      ],
      null,
    ],
  ];
  it.each(cases)("%s", (_, until, steps, card) => {
    expect(cardAfter(steps, until)).toBe(card);
  });
});
