import { describe, expect, it } from "vitest";
import { cardAfter, type Step } from "./card-steps.ts";

type Case = [name: string, until: number, steps: Step[], card: string | null];

const RESTS: Step = [0, "moves", 5, "a"];
const IN_LINK: Step = [0, "moves", 5, "a in link"];

describe("a card opens", () => {
  const cases: Case[] = [
    ["300 ms after the pointer rests", 300, [RESTS], "a"],
    ["not before", 299, [RESTS], null],
    ["not where there is no mention", 900, [[0, "moves", 5, null]], null],
    ["not for who passes through", 900, [RESTS, [200, "moves", 90, null]], null],
    [
      "for a trembling hand, which is a resting hand",
      300,
      [RESTS, [100, "moves", 8, "a"], [200, "moves", 4, "a"]],
      "a",
    ],
    ["not for who moves on within a long name", 420, [RESTS, [150, "moves", 30, "a"]], null],
    ["300 ms after that move", 450, [RESTS, [150, "moves", 30, "a"]], "a"],
    [
      "later after a quick jerk, however short",
      450,
      [RESTS, [199, "moves", 5, "a"], [200, "moves", 9, "a"]],
      null,
    ],
    [
      "later for who drifts slowly out of the radius",
      400,
      [
        [0, "moves", 0, "a"],
        [120, "moves", 5, "a"],
        [240, "moves", 10, "a"],
      ],
      null,
    ],
    ["for the mention rested on last", 560, [RESTS, [250, "moves", 90, "b"]], "b"],
    ["not for who leaves the window", 900, [RESTS, [100, "leaves the window"]], null],
    ["not after Esc", 900, [RESTS, [100, "presses Esc"]], null],
  ];
  it.each(cases)("%s", (_, until, steps, card) => {
    expect(cardAfter(steps, until)).toBe(card);
  });
});

describe("in a link a card opens", () => {
  const cases: Case[] = [
    ["400 ms later", 700, [IN_LINK], "a"],
    ["not before", 699, [IN_LINK], null],
    ["not for who clicks it meanwhile", 2000, [IN_LINK, [350, "presses", "a in link"]], null],
    [
      "later than elsewhere with another card open, too",
      1199,
      [RESTS, [700, "moves", 60, "b in link"]],
      null,
    ],
    ["by then", 1200, [RESTS, [700, "moves", 60, "b in link"]], "b"],
  ];
  it.each(cases)("%s", (_, until, steps, card) => {
    expect(cardAfter(steps, until)).toBe(card);
  });
});

describe("no card opens", () => {
  const cases: Case[] = [
    ["under a pressed button", 900, [[0, "moves", 5, "a", "pressed"]], null],
    ["once the name is pressed", 900, [RESTS, [100, "presses", "a"]], null],
    [
      "after the click, while the pointer stays",
      900,
      [
        RESTS,
        [100, "presses", "a"],
        [150, "releases"],
        [150, "clicks", "a"],
        [200, "moves", 7, "a"],
      ],
      null,
    ],
    [
      "but again once the pointer has left and come back",
      900,
      [
        RESTS,
        [100, "presses", "a"],
        [150, "releases"],
        [200, "moves", 90, null],
        [300, "moves", 5, "a"],
      ],
      "a",
    ],
    [
      "where a selection or a drag ends",
      900,
      [
        [10, "presses", null],
        [90, "moves", 60, "a", "pressed"],
        [95, "releases"],
      ],
      null,
    ],
    ["while selecting by keyboard", 900, [RESTS, [200, "selects"]], null],
    ["while scrolling", 900, [RESTS, [200, "scrolls"]], null],
    [
      "for what the page scrolls under a still pointer",
      900,
      [
        [0, "moves", 5, null],
        [100, "scrolls"],
        [150, "moves", 5, "a"],
      ],
      null,
    ],
    [
      "before scrolling has been quiet for 100 ms and 300 more",
      499,
      [
        [0, "moves", 5, null],
        [100, "scrolls"],
        [150, "moves", 9, "a"],
      ],
      null,
    ],
    [
      "but then",
      500,
      [
        [0, "moves", 5, null],
        [100, "scrolls"],
        [150, "moves", 9, "a"],
      ],
      "a",
    ],
  ];
  it.each(cases)("%s", (_, until, steps, card) => {
    expect(cardAfter(steps, until)).toBe(card);
  });
});

describe("the reader's delay", () => {
  it.each([
    [0, 0, "a"],
    [1500, 1499, null],
    [1500, 1500, "a"],
  ])("of %d ms: after %d ms the card is %s", (openDelay, until, card) => {
    expect(cardAfter([RESTS], until, { openDelay })).toBe(card);
  });

  it("is never lengthened by an open card", () => {
    const steps: Step[] = [RESTS, [1000, "moves", 60, "b"]];
    expect(cardAfter(steps, 1050, { openDelay: 50 })).toBe("b");
  });
});
