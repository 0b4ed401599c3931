// @vitest-environment happy-dom
import { describe, expect, it } from "vitest";
import {
  cardLimits,
  isInGap,
  sidesFor,
  type View,
  within,
} from "../../entrypoints/content-script/card-room.ts";

const LINE = new DOMRect(100, 100, 80, 20);
const view = (width: number, height: number, more: Partial<View> = {}): View => ({
  left: 0,
  top: 0,
  width,
  height,
  windowWidth: width,
  ...more,
});

describe("the gap between a line and its card", () => {
  const BELOW = new DOMRect(90, 128, 360, 300);
  const ABOVE = new DOMRect(90, 20, 360, 72);
  const RIGHT = new DOMRect(188, 40, 360, 100);
  const LEFT = new DOMRect(12, 40, 80, 100);

  it.each([
    ["just below the line", BELOW, 140, 124, true],
    ["below the line, aside but over the card", BELOW, 400, 124, true],
    ["on the line", BELOW, 140, 110, false],
    ["in the card", BELOW, 140, 200, false],
    ["beside card and line", BELOW, 470, 124, false],
    ["below, with the card above", ABOVE, 140, 124, false],
    ["between a card above and the line", ABOVE, 140, 96, true],
    ["between the line and a card to its right", RIGHT, 184, 110, true],
    ["the same, further up along the card", RIGHT, 184, 60, true],
    ["above the line, with the card to its right", RIGHT, 140, 90, false],
    ["between a card to the left and the line", LEFT, 96, 110, true],
    ["right of the line, with the card to its left", LEFT, 190, 110, false],
  ])("%s", (_, card, x, y, inGap) => {
    expect(isInGap(LINE, card, { x, y })).toBe(inGap);
  });
});

describe("the sides of a line where a card may stand", () => {
  it.each([
    ["a usual window: below, else above", view(1100, 800), LINE, ["bottom-start", "top-start"]],
    [
      "a line at its foot",
      view(1100, 800),
      new DOMRect(100, 770, 80, 20),
      ["bottom-start", "top-start"],
    ],
    [
      "a low frame: beside the line, where there is more room",
      view(600, 200),
      LINE,
      ["right-start"],
    ],
    [
      "a low frame with the line to the right",
      view(600, 200),
      new DOMRect(400, 90, 80, 20),
      ["left-start"],
    ],
    [
      "a low and narrow frame: above or below all the same",
      view(280, 200),
      LINE,
      ["bottom-start", "top-start"],
    ],
    [
      "what is seen after zooming in counts, not the window",
      view(550, 200, { top: 40, windowWidth: 1100 }),
      LINE,
      ["right-start"],
    ],
  ])("%s", (_, seen, line, sides) => {
    expect(sidesFor(line, seen)).toEqual(sides);
  });
});

describe("the size of a card", () => {
  it.each<[name: string, seen: View, width: number, maxHeight: number, scale: number]>([
    ["a usual window", view(1100, 800), 360, 420, 1],
    ["a low one: three fifths of it", view(1100, 500), 360, 300, 1],
    ["a very low one: no less than shows a fact", view(1100, 256), 360, 240, 1],
    ["400 % zoom on 1280 pixels: the window but its margins", view(320, 256), 296, 240, 1],
    [
      "zoomed in by touch, as far as the card still fits",
      view(400, 300, { windowWidth: 1100 }),
      360,
      240,
      1,
    ],
    [
      "zoomed in to half of a telephone: half as large",
      view(195, 300, { windowWidth: 390 }),
      360,
      354.5,
      0.508,
    ],
  ])("in %s", (_, seen, width, maxHeight, scale) => {
    const limits = cardLimits(seen);
    expect(limits.width).toBe(width);
    expect(limits.maxHeight).toBeCloseTo(maxHeight, 0);
    expect(limits.scale).toBeCloseTo(scale, 2);
  });
});

describe("a card that stays where it is", () => {
  it.each([
    ["in sight", new DOMRect(100, 100, 360, 300), { x: 100, y: 100 }],
    ["beyond the right and the lower edge", new DOMRect(700, 900, 360, 300), { x: 428, y: 288 }],
    ["beyond the left and the upper edge", new DOMRect(-50, -50, 360, 300), { x: 12, y: 12 }],
    ["larger than the window", new DOMRect(40, 40, 900, 700), { x: 12, y: 12 }],
  ])("%s", (_, box, at) => {
    expect(within(view(800, 600), box)).toEqual(at);
  });
});
