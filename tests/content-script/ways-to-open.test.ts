import { describe, expect, it } from "vitest";
import { CARD_TRIGGERS, type CardTrigger } from "../../contract/settings.ts";
import { reduceCard } from "../../entrypoints/content-script/reduce-card.ts";
import { cardAfter, HABITS, happen, type Step } from "./card-steps.ts";

const WAYS: Record<string, Step[]> = {
  resting: [[0, "moves", 5, "a"]],
  "resting in a link": [[0, "moves", 5, "a in link"]],
  "a click": [
    [0, "presses", "a"],
    [80, "releases"],
    [80, "clicks", "a"],
  ],
  "a click on a link": [
    [0, "presses", "a in link"],
    [80, "releases"],
    [80, "clicks", "a in link"],
  ],
  "a tap": [[0, "taps", "a"]],
  "a tap on a link": [[0, "taps", "a in link"]],
  "a key": [[0, "asks for", "a"]],
};
const OPENS: Record<CardTrigger, readonly string[]> = {
  hover: ["resting", "resting in a link", "a tap", "a tap on a link", "a key"],
  click: ["a click", "a tap", "a tap on a link", "a key"],
  key: ["a key"],
  off: [],
};
const pairs = CARD_TRIGGERS.flatMap((trigger) =>
  Object.keys(WAYS).map((way) => [trigger, way, OPENS[trigger].includes(way)] as const),
);

describe("with cards on", () => {
  it.each(pairs)("%s, %s opens one: %s", (trigger, way, opens) => {
    expect(cardAfter(WAYS[way] ?? [], 5000, { trigger })).toBe(opens ? "a" : null);
  });
});

describe("a tap", () => {
  const cases: [name: string, steps: Step[], card: string | null][] = [
    ["beside the card closes it", [[500, "taps", null]], null],
    ["on the card does not", [[500, "taps", "card"]], "a"],
    ["on the mention again closes its card", [[500, "taps", "a"]], null],
    ["on another mention opens that card", [[500, "taps", "b in link"]], "b"],
  ];
  it.each(cases)("%s", (_, steps, card) => {
    expect(cardAfter([[0, "taps", "a"], ...steps], 600)).toBe(card);
  });

  const held = (steps: Step[], trigger: CardTrigger = "hover") =>
    happen(steps, 5000, { trigger }).effects.filter((effect) => effect.do === "hold-link").length;

  it.each<[name: string, trigger: CardTrigger, steps: Step[], times: number]>([
    ["on a link is held back, as it opens a card", "hover", [[0, "taps", "a in link"]], 1],
    [
      "the second follows it",
      "hover",
      [
        [0, "taps", "a in link"],
        [900, "taps", "a in link"],
      ],
      1,
    ],
    ["outside a link there is nothing to hold back", "hover", [[0, "taps", "a"]], 0],
    ["where only keys open cards, links are followed", "key", [[0, "taps", "a in link"]], 0],
    ["where nothing opens cards, too", "off", [[0, "taps", "a in link"]], 0],
    [
      "a mouse's click is never held back",
      "hover",
      [
        [0, "moves", 5, "a in link"],
        [900, "clicks", "a in link"],
      ],
      0,
    ],
    ["not even where clicks open cards", "click", [[0, "clicks", "a in link"]], 0],
  ])("%s", (_, trigger, steps, times) => {
    expect(held(steps, trigger)).toBe(times);
  });
});

describe("where a click opens cards", () => {
  const click = (at: number, on: "a" | "b" | null): Step[] => [
    [at, "presses", on],
    [at + 50, "releases"],
    [at + 50, "clicks", on],
  ];
  it.each<[name: string, steps: Step[], card: string | null]>([
    ["the card stays though the pointer leaves", [[500, "moves", 300, null]], "a"],
    ["a click on the mention again closes it", click(500, "a"), null],
    ["a click beside it closes it", click(500, null), null],
    ["a click on another mention opens that one", click(500, "b"), "b"],
  ])("%s", (_, steps, card) => {
    expect(cardAfter([...click(0, "a"), ...steps], 5000, { trigger: "click" })).toBe(card);
  });
});

describe("a card asked for by key", () => {
  it.each<[name: string, steps: Step[], card: string | null]>([
    ["stays wherever the pointer goes", [[500, "moves", 300, null]], "a"],
    ["gives way to a mention that the pointer rests on", [[500, "moves", 300, "b"]], "b"],
    ["gives way to the next one", [[500, "asks for", "b"]], "b"],
    ["closes at Esc", [[500, "presses Esc"]], null],
    ["closes when the page is pressed", [[500, "presses", null]], null],
    [
      "stays once the keyboard has been in it and left",
      [
        [500, "enters"],
        [600, "exits"],
      ],
      "a",
    ],
  ])("%s", (_, steps, card) => {
    expect(cardAfter([[0, "asks for", "a"], ...steps], 5000)).toBe(card);
  });

  it("is not closed by a pointer that lay on another mention", () => {
    const steps: Step[] = [
      [0, "moves", 5, "b"],
      [100, "asks for", "a"],
      [200, "moves", 6, "b"],
    ];
    expect(cardAfter(steps, 5000)).toBe("a");
  });
});

it.each(["pins", "enters"] as const)(
  "who %s a card wants no other that was about to open",
  (does) => {
    const steps: Step[] = [
      [0, "asks for", "a"],
      [10, "moves", 5, "b"],
      [20, does],
    ];
    expect(cardAfter(steps, 5000)).toBe("a");
  },
);

describe("what happens in another document of the tab", () => {
  it.each<[news: "opened" | "escaped" | "pressed", isPinned: boolean, card: string | null]>([
    ["opened", false, null],
    ["opened", true, null],
    ["escaped", true, null],
    ["pressed", false, null],
    ["pressed", true, "a"],
  ])("%s, pinned %s: the card is %s", (news, isPinned, card) => {
    const pinned: Step[] = isPinned ? [[100, "pins"]] : [];
    expect(cardAfter([[0, "asks for", "a"], ...pinned, [200, "elsewhere", news]], 5000)).toBe(card);
  });

  it("keeps a card from opening that was about to", () => {
    const resting: Step = [0, "moves", 5, "a"];
    expect(cardAfter([resting, [100, "elsewhere", "opened"]], 5000)).toBeNull();
  });

  it.each(["opened", "escaped", "pressed"] as const)(
    "keeps no card from opening where it is news of before the pointer came (%s)",
    (news) => {
      expect(
        cardAfter(
          [
            [0, "moves", 5, "a"],
            [100, "elsewhere", news, true],
          ],
          5000,
        ),
      ).toBe("a");
    },
  );

  it("closes the card that is open, also where it is news of before the pointer came", () => {
    const steps: Step[] = [
      [0, "asks for", "a"],
      [100, "moves", 5, "b"],
      [200, "elsewhere", "opened", true],
    ];
    expect(cardAfter(steps, 300)).toBeNull();
  });

  it("leaves the keyboard where it is", () => {
    const steps: Step[] = [
      [0, "asks for", "a"],
      [50, "enters"],
      [100, "elsewhere", "escaped"],
    ];
    expect(happen(steps, 200).effects.at(-1)).toEqual({ do: "hide", returnsFocus: false });
  });
});

it("closes the card once the reader wants none", () => {
  const { state } = happen([[0, "asks for", "a"]], 10);
  const habits = { ...HABITS, trigger: "off" } as const;
  expect(reduceCard(state, { type: "habits", habits })).toMatchObject({ card: null, habits });
});

describe("what is done on the page", () => {
  const effects = (...steps: Step[]) => happen(steps, 5000).effects;
  const shown = (mention: string, by: string) => ({
    do: "show",
    card: { mention, by, isPinned: false, hasFocus: false },
  });

  it("one card is hidden before the next is shown", () => {
    expect(effects([0, "asks for", "a"], [100, "asks for", "b"])).toEqual([
      shown("a", "key"),
      { do: "hide", returnsFocus: false },
      shown("b", "key"),
    ]);
  });

  it("the open card is shown again by key, so that it is announced", () => {
    expect(effects([0, "taps", "a"], [100, "asks for", "a"])).toEqual([
      shown("a", "press"),
      shown("a", "key"),
    ]);
  });

  it.each<[name: string, step: Step, returnsFocus: boolean]>([
    ["Esc sends the keyboard back", [200, "presses Esc"], true],
    ["the card's button does, too", [200, "closes"], true],
    ["a press chooses a place of its own", [200, "presses", null], false],
  ])("%s", (_, step, returnsFocus) => {
    const done = effects([0, "asks for", "a"], [100, "enters"], step);
    expect(done.at(-1)).toEqual({ do: "hide", returnsFocus });
  });

  it("a pin is shown, and taken off", () => {
    expect(effects([0, "asks for", "a"], [100, "pins"], [200, "unpins"]).slice(1)).toEqual([
      { do: "pin", isPinned: true },
      { do: "pin", isPinned: false },
    ]);
  });
});
