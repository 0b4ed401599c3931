// @vitest-environment happy-dom
import { expect, it } from "vitest";
import { isInGap } from "../../entrypoints/content-script/place-card.ts";

const LINE = new DOMRect(100, 100, 80, 20);
const BELOW = new DOMRect(90, 128, 360, 300);
const ABOVE = new DOMRect(90, 20, 360, 72);

it.each([
  ["just below the line", BELOW, 140, 124, true],
  ["below the line, aside but over the card", BELOW, 400, 124, true],
  ["on the line", BELOW, 140, 110, false],
  ["in the card", BELOW, 140, 200, false],
  ["beside card and line", BELOW, 470, 124, false],
  ["below, with the card above", ABOVE, 140, 124, false],
  ["between a card above and the line", ABOVE, 140, 96, true],
])("%s", (_, card, x, y, inGap) => {
  expect(isInGap(LINE, card, { x, y })).toBe(inGap);
});
