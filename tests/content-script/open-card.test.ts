import { describe, expect, it } from "vitest";
import { AWAY, point, wakesAt } from "../../entrypoints/content-script/pointer-state.ts";
import { cardAfter, eventOf, type Step } from "./pointing-steps.ts";

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
