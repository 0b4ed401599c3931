// @vitest-environment happy-dom
import { expect, test, vi } from "vitest";
import { isInked, isShown } from "../../entrypoints/content-script/text-elements.ts";

/** Colours as browsers compute them. */
test.each([
  ["rgb(0, 0, 0)", true],
  ["rgb(255, 0, 0)", true],
  ["rgb(27, 28, 0)", true],
  ["rgba(0, 0, 0, 0.5)", true],
  ["rgba(0, 0, 0, 0)", false],
  ["color(srgb 0 0 0)", true],
  ["color(srgb 0 0 0 / 0.2)", true],
  ["color(srgb 0 0 0 / 0)", false],
  ["oklch(0.5 0.1 0)", true],
])("letters of %s are seen: %s", (colour, isSeen) => {
  const style = {
    textShadow: "none",
    backgroundClip: "border-box",
    getPropertyValue: () => colour,
  };
  vi.stubGlobal("getComputedStyle", () => style);
  expect(isInked(document.body)).toBe(isSeen);
  vi.unstubAllGlobals();
});

test("in a document that is shown no longer nothing is drawn", () => {
  // Firefox then gives no style, as while a tab closes in the midst of its reading.
  vi.stubGlobal("getComputedStyle", () => null);
  const element = Object.assign(document.createElement("p"), { checkVisibility: () => false });
  expect(isShown(element)).toBe(false);
  expect(isInked(element)).toBe(false);
  vi.unstubAllGlobals();
});
