import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { readBase } from "../../../data/read-base.ts";
import { evaluate, PAGES, SNAPSHOT } from "../../../scripts/eval/evaluate.ts";
import { readCorpus } from "../../../scripts/eval/read-corpus.ts";
import { differences } from "../../../scripts/eval/report.ts";

/**
 * What is asked of the program on pages like these; not what it happens to reach. A wrong person
 * costs a reader's trust, a missed one a second look.
 */
const FLOORS = {
  person: { precision: 0.99, recall: 0.97 },
  event: { precision: 0.95, recall: 0.75 },
};
const PAGES_LEAST = 40;

const { judgements, tally, snapshot } = evaluate(readBase("data"));
const pages = readCorpus(PAGES);
const marks = pages.flatMap(({ blocks }) => blocks.flatMap(({ expected }) => expected));

describe("the corpus", () => {
  test("has pages of many kinds, with and without mentions", () => {
    expect(pages.length).toBeGreaterThanOrEqual(PAGES_LEAST);
    const bare = pages.filter(({ blocks }) =>
      blocks.every(({ expected }) => expected.length === 0),
    );
    expect(bare.length).toBeGreaterThanOrEqual(PAGES_LEAST / 4);
    expect(new Set(pages.map(({ lang }) => lang)).size).toBeGreaterThanOrEqual(10);
    expect(marks.some(({ ids }) => ids.length > 1)).toBe(true);
    expect(marks.some(({ certain }) => !certain)).toBe(true);
  });

  test("judges every mark but the optional ones", () => {
    const judged = judgements.filter(({ expected }) => expected).length;
    expect(judged).toBe(marks.filter(({ optional }) => !optional).length);
  });
});

describe("what is found on the corpus", () => {
  test.each(["person", "event"] as const)("keeps the floors for each %s", (kind) => {
    const { precision, recall } = tally[kind];
    const report = differences(judgements).join("\n");
    expect(precision, report).toBeGreaterThanOrEqual(FLOORS[kind].precision);
    expect(recall, report).toBeGreaterThanOrEqual(FLOORS[kind].recall);
  });

  test("is what the recorded findings say (npm run eval -- --write records them)", () => {
    expect(snapshot).toBe(readFileSync(SNAPSHOT, "utf8"));
  });
});
