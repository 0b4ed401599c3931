import fc from "fast-check";
import { expect, test } from "vitest";
import { sortInSteps } from "../../matching/search/sort-in-steps.ts";
import { atOnce } from "../../matching/steps.ts";

/** Names that repeat, each with the place that it came in, so that the order of equals shows. */
const items = fc
  .array(fc.constantFrom("", "a", "B", "é", "e", "ä", "z", "ab"), { maxLength: 60 })
  .map((names) => names.map((name, at) => ({ name, at })));
const { compare } = new Intl.Collator("en");
const byName = (a: { name: string }, b: { name: string }) => compare(a.name, b.name);

test("sorted by steps is as sorted at once, equals in the order that they came in", () => {
  fc.assert(
    fc.property(items, fc.integer({ min: 1, max: 9 }), (all, part) => {
      expect(atOnce(sortInSteps(all, byName, part))).toEqual(all.toSorted(byName));
    }),
  );
});

test("no step compares more often than sorting one part takes", () => {
  const part = 16;
  const all = Array.from({ length: 1000 }, (_, at) => (at * 7919) % 1000);
  let compared = 0;
  const steps = sortInSteps(
    all,
    (a, b) => {
      compared++;
      return a - b;
    },
    part,
  );
  const perStep: number[] = [];
  for (let step = steps.next(); !step.done; step = steps.next()) {
    perStep.push(compared);
    compared = 0;
  }
  expect(perStep.length).toBeGreaterThan(all.length / part);
  expect(Math.max(...perStep)).toBeLessThanOrEqual(part * Math.log2(part) * 2);
});
