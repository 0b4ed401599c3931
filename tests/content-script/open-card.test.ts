import { describe, expect, it } from "vitest";
import { cardAfter, happen, type Step } from "./card-steps.ts";

const OPEN: Step = [0, "moves", 5, "a"];

describe("an open card", () => {
  const cases: [name: string, until: number, steps: Step[], card: string | null][] = [
    ["stays while the pointer stays", 9000, [[400, "moves", 20, "a"]], "a"],
    ["waits 300 ms for a pointer that left", 1299, [[1000, "moves", 90, null]], "a"],
    ["then closes", 1300, [[1000, "moves", 90, null]], null],
    [
      "counts from when the pointer left, not from its last move",
      1300,
      [
        [1000, "moves", 90, null],
        [1200, "moves", 95, null],
      ],
      null,
    ],
    [
      "lets the pointer in",
      9000,
      [
        [1000, "moves", 90, null],
        [1250, "moves", 90, "card"],
      ],
      "a",
    ],
    [
      "lets the pointer back",
      9000,
      [
        [1000, "moves", 90, null],
        [1250, "moves", 5, "a"],
      ],
      "a",
    ],
    ["closes for who leaves the window", 1300, [[1000, "leaves the window"]], null],
    ["closes at Esc at once", 1000, [[1000, "presses Esc"]], null],
    [
      "stays closed after Esc until the pointer has left",
      9000,
      [
        [1000, "presses Esc"],
        [1100, "moves", 9, "a"],
      ],
      null,
    ],
    ["closes by its button at once", 1000, [[1000, "closes"]], null],
    [
      "keeps none from opening that the pointer has come to, where the page took it away",
      1150,
      [
        [1000, "moves", 60, "b"],
        [1050, "closes"],
      ],
      "b",
    ],
    [
      "nor later",
      2000,
      [
        [1000, "moves", 60, "b"],
        [1050, "closes"],
        [1060, "moves", 90, null],
        [1100, "moves", 60, "b"],
      ],
      "b",
    ],
    [
      "stays away where the page took it away from under the pointer",
      9000,
      [
        [1000, "closes"],
        [1100, "moves", 9, "a"],
      ],
      null,
    ],
    ["closes when the page is pressed", 1000, [[1000, "presses", null]], null],
    [
      "stays when it is pressed itself",
      9000,
      [
        [900, "moves", 9, "card"],
        [1000, "presses", "card"],
      ],
      "a",
    ],
    ["stays through a scroll", 9000, [[1000, "scrolls"]], "a"],
    [
      "gives way to another mention after 100 ms",
      1150,
      [
        [1000, "moves", 90, null],
        [1050, "moves", 60, "b"],
      ],
      "b",
    ],
    [
      "but not before",
      1149,
      [
        [1000, "moves", 90, null],
        [1050, "moves", 60, "b"],
      ],
      "a",
    ],
    [
      "nor to one that is only crossed",
      9000,
      [
        [1000, "moves", 60, "b"],
        [1080, "moves", 90, "card"],
      ],
      "a",
    ],
    [
      "makes the next one open sooner",
      1700,
      [
        [1000, "moves", 90, null],
        [1600, "moves", 60, "b"],
      ],
      "b",
    ],
    [
      "for half a second",
      2000,
      [
        [1000, "moves", 90, null],
        [1801, "moves", 60, "b"],
      ],
      null,
    ],
    [
      "not after it was dismissed",
      1300,
      [
        [1000, "presses Esc"],
        [1100, "moves", 60, "b"],
      ],
      null,
    ],
  ];
  it.each(cases)("%s", (_, until, steps, card) => {
    expect(cardAfter([OPEN, ...steps], until)).toBe(card);
  });
});

describe("a card that the keyboard is in", () => {
  const cases: [name: string, until: number, steps: Step[], card: string | null][] = [
    ["stays though the pointer leaves", 9000, [[1000, "moves", 90, null]], "a"],
    ["stays though the pointer rests on another mention", 9000, [[1000, "moves", 90, "b"]], "a"],
    ["closes at Esc", 1000, [[1000, "presses Esc"]], null],
    ["closes when the page is pressed", 1000, [[1000, "presses", null]], null],
    [
      "closes 300 ms after the keyboard has left, too",
      1800,
      [
        [1000, "moves", 90, null],
        [1500, "exits"],
      ],
      null,
    ],
    [
      "but not before",
      1799,
      [
        [1000, "moves", 90, null],
        [1500, "exits"],
      ],
      "a",
    ],
    ["nor while the pointer is there", 9000, [[1500, "exits"]], "a"],
  ];
  it.each(cases)("%s", (_, until, steps, card) => {
    expect(cardAfter([OPEN, [500, "enters"], ...steps], until)).toBe(card);
  });
});

describe("a pinned card", () => {
  const cases: [name: string, until: number, steps: Step[], card: string | null][] = [
    ["stays though the pointer leaves", 9000, [[1000, "moves", 90, null]], "a"],
    ["stays though the pointer rests on another mention", 9000, [[1000, "moves", 90, "b"]], "a"],
    [
      "stays though the page is pressed and clicked",
      9000,
      [
        [1000, "presses", null],
        [1050, "releases"],
        [1060, "clicks", null],
      ],
      "a",
    ],
    ["stays though another place is tapped", 9000, [[1000, "taps", null]], "a"],
    ["gives way to a mention that is tapped", 1000, [[1000, "taps", "b"]], "b"],
    ["gives way to a mention that is asked for by key", 1000, [[1000, "asks for", "b"]], "b"],
    ["closes at Esc", 1000, [[1000, "presses Esc"]], null],
    ["closes by its button", 1000, [[1000, "closes"]], null],
    [
      "unpinned, closes after the pointer has left",
      2300,
      [
        [1000, "moves", 90, "card"],
        [1500, "unpins"],
        [2000, "moves", 200, null],
      ],
      null,
    ],
  ];
  it.each(cases)("%s", (_, until, steps, card) => {
    expect(cardAfter([OPEN, [500, "pins"], ...steps], until)).toBe(card);
  });
});

it("sets no timer while nothing is to come", () => {
  expect(happen([], 0).waiting).toBe(0);
  expect(happen([OPEN], 299).waiting).toBe(1);
  expect(happen([OPEN], 300).waiting).toBe(0);
});
