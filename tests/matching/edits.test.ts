import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { editDistance } from "../../matching/fuzzy/edit-distance.ts";
import { isSlip, isSlipOfHand } from "../../matching/fuzzy/slips.ts";

describe("editDistance", () => {
  test.each([
    ["putin", "putin", 0],
    ["putin", "puttin", 1],
    ["donlad", "donald", 1],
    ["clifton", "clinton", 1],
    ["ivana", "ivanka", 1],
    ["ca", "abc", 3],
    ["", "abc", 3],
  ])("%s to %s is %i", (a, b, distance) => {
    expect(editDistance(a, b)).toBe(distance);
  });

  test("is the same within a longer text", () => {
    const word = fc.string({ maxLength: 12 });
    fc.assert(
      fc.property(word, word, word, word, (a, b, before, behind) => {
        const text = before + b + behind;
        const [start, end] = [before.length, before.length + b.length];
        return editDistance(a, text, start, end) === editDistance(a, b);
      }),
    );
  });

  test("is symmetric, and nil for equal words alone", () => {
    const word = fc.string({ maxLength: 12 });
    fc.assert(
      fc.property(word, word, (a, b) => {
        const distance = editDistance(a, b);
        return distance === editDistance(b, a) && (distance === 0) === (a === b);
      }),
    );
  });
});

describe("isSlip", () => {
  test.each([
    ["putim", "putin", true],
    ["clintin", "clinton", true],
    ["vladmir", "vladimir", true],
    ["donlad", "donald", true],
    ["marko", "marco", true],
    ["clifton", "clinton", false],
    ["wartz", "waltz", false],
    ["bokton", "bolton", true],
  ])("%s for %s: %s", (a, b, slip) => {
    expect(isSlip(a, b)).toBe(slip);
  });
});

describe("isSlipOfHand", () => {
  test.each([
    ["wooward", "woodward", true],
    ["storm", "stormy", true],
    ["trumpp", "trump", true],
    ["ttrump", "trump", true],
    ["danniels", "daniels", true],
    ["dainels", "daniels", true],
    ["tramp", "trump", false],
    ["volkmer", "volker", false],
    ["voller", "volker", false],
    ["rutted", "rutte", false],
  ])("%s for %s: %s", (written, meant, slip) => {
    expect(isSlipOfHand(written, meant)).toBe(slip);
  });
});
