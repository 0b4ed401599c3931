import { describe, expect, it } from "vitest";
import {
  AWAY,
  type PointerState,
  type Pointing,
  point,
  wakesAt,
} from "../../entrypoints/content-script/pointer-state.ts";

/** What happens, at which millisecond; `moved` goes to x with the mention under it. */
type Step =
  | [at: number, does: "moved", x: number, over: string | null, more?: "card" | "pressed"]
  | [
      at: number,
      does: "pressed" | "released" | "selected" | "scrolled" | "left" | "escaped" | "closed",
    ]
  | [at: number, does: "pressed", on: "card"];

const eventOf = ([at, does, x, over, more]: Step): Pointing => {
  if (does === "moved") {
    const where = { x: Number(x), y: 0, over: over ?? null };
    return { type: does, at, ...where, onCard: more === "card", pressed: more === "pressed" };
  }
  return does === "pressed" ? { type: does, onCard: x === "card" } : { type: does, at };
};

/** The open card after these steps and a wait until `until`, with the clock run as the page's would. */
function cardAfter(steps: readonly Step[], until: number): string | null {
  const elapseUntil = (state: PointerState, time: number): PointerState => {
    const at = wakesAt(state);
    return at === null || at > time
      ? state
      : elapseUntil(point(state, { type: "elapsed", at }), time);
  };
  const state = steps.reduce(
    (before, step) => point(elapseUntil(before, step[0]), eventOf(step)),
    AWAY,
  );
  return elapseUntil(state, until).card;
}

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

describe("an open card", () => {
  const open: Step[] = [[0, "moved", 5, "a"]];
  const cases: [name: string, until: number, steps: Step[], card: string | null][] = [
    ["stays while the pointer stays", 9000, [[400, "moved", 20, "a"]], "a"],
    ["waits 300 ms for a pointer that left", 1299, [[1000, "moved", 90, null]], "a"],
    ["then closes", 1300, [[1000, "moved", 90, null]], null],
    [
      "counts from when the pointer left, not from its last move",
      1300,
      [
        [1000, "moved", 90, null],
        [1200, "moved", 95, null],
      ],
      null,
    ],
    [
      "lets the pointer in",
      9000,
      [
        [1000, "moved", 90, null],
        [1250, "moved", 90, null, "card"],
      ],
      "a",
    ],
    [
      "lets the pointer back",
      9000,
      [
        [1000, "moved", 90, null],
        [1250, "moved", 5, "a"],
      ],
      "a",
    ],
    ["closes for who leaves the window", 1300, [[1000, "left"]], null],
    ["closes on Escape at once", 1000, [[1000, "escaped"]], null],
    [
      "stays closed after Escape until the pointer has left",
      9000,
      [
        [1000, "escaped"],
        [1100, "moved", 9, "a"],
      ],
      null,
    ],
    ["closes by its button at once", 1000, [[1000, "closed"]], null],
    ["closes when the page is pressed", 1000, [[1000, "pressed"]], null],
    [
      "stays when it is pressed itself",
      9000,
      [
        [900, "moved", 9, null, "card"],
        [1000, "pressed", "card"],
      ],
      "a",
    ],
    ["stays through a scroll", 9000, [[1000, "scrolled"]], "a"],
    [
      "gives way to another mention sooner",
      1150,
      [
        [1000, "moved", 90, null],
        [1050, "moved", 60, "b"],
      ],
      "b",
    ],
    [
      "but not to one that is only crossed",
      9000,
      [
        [1000, "moved", 60, "b"],
        [1080, "moved", 90, null, "card"],
      ],
      "a",
    ],
    [
      "makes the next one open sooner",
      1700,
      [
        [1000, "moved", 90, null],
        [1600, "moved", 60, "b"],
      ],
      "b",
    ],
    [
      "for half a second",
      2000,
      [
        [1000, "moved", 90, null],
        [1801, "moved", 60, "b"],
      ],
      null,
    ],
    [
      "not after it was dismissed",
      1300,
      [
        [1000, "escaped"],
        [1100, "moved", 60, "b"],
      ],
      null,
    ],
  ];
  it.each(cases)("%s", (_, until, steps, card) => {
    expect(cardAfter([...open, ...steps], until)).toBe(card);
  });
});

it("wakes nobody while nothing is to come", () => {
  expect(wakesAt(AWAY)).toBeNull();
  const opened = point(point(AWAY, eventOf([0, "moved", 5, "a"])), { type: "elapsed", at: 300 });
  expect(opened.card).toBe("a");
  expect(wakesAt(opened)).toBeNull();
});
