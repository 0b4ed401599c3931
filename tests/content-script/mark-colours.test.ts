import { readFileSync } from "node:fs";
import { expect, it } from "vitest";
import { readColour } from "../../entrypoints/content-script/read-colour.ts";

const css = readFileSync("entrypoints/marks.css", "utf8");
const colours = [...new Set(css.match(/#[0-9a-f]{6}/g))];

/** Grounds of real pages: paper, sepia, the greys of boxes, dark pages, black. */
const GROUNDS = ["#ffffff", "#f6f1e4", "#eeeeee", "#222222", "#1b1b1b", "#121212", "#000000"];

function luminance(hex: string): number {
  const [red, green, blue] = [1, 3, 5].map((at) => Number.parseInt(hex.slice(at, at + 2), 16));
  return readColour(`rgb(${red}, ${green}, ${blue})`)?.luminance ?? Number.NaN;
}

/** The contrast of two colours by WCAG, 1 to 21. */
function contrast(a: string, b: string): number {
  const [darker = 0, lighter = 0] = [luminance(a), luminance(b)].toSorted((x, y) => x - y);
  return (lighter + 0.05) / (darker + 0.05);
}

it("finds the colours of people, events and what is uncertain", () => {
  expect(colours).toHaveLength(3);
});

it.each(colours.flatMap((colour) => GROUNDS.map((ground) => [colour, ground] as const)))(
  "a line of %s stands out on %s",
  (colour, ground) => {
    // What is drawn and not written needs 3 : 1 (WCAG 1.4.11).
    expect(contrast(colour, ground)).toBeGreaterThanOrEqual(3);
  },
);
