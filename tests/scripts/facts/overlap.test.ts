import { describe, expect, it } from "vitest";
import { indexArticle, sharedRuns } from "../../../scripts/facts/overlap.ts";

const ARTICLE = indexArticle(
  [
    "The mayor opened the harbour on a rainy day in March.",
    "",
    "She thanked the Royal Office for Ships and Boats and Piers, which pays. It was Ada's harbour.",
  ].join("\n"),
);
const OFFICE = "Royal Office for Ships and Boats and Piers";

describe("sharedRuns", () => {
  it.each([
    [
      "six words",
      "He said she opened the harbour on a rainy morning",
      1,
      "opened the harbour on a rainy",
    ],
    [
      "the longest run",
      "The mayor opened the harbour on a rainy day!",
      1,
      "The mayor opened the harbour on a rainy day",
    ],
    [
      "other case and marks",
      "OPENED the “harbour” on a, rainy",
      1,
      "OPENED the “harbour” on a, rainy",
    ],
    ["a later paragraph", "and Piers, which pays; it was", 2, "and Piers, which pays; it was"],
    [
      "other apostrophes",
      "which pays. It was Ada’s harbour",
      2,
      "which pays. It was Ada’s harbour",
    ],
  ])("finds %s", (_, text, paragraph, words) => {
    expect(sharedRuns(text, ARTICLE, [])).toEqual([{ words, paragraph, exemptFor: [] }]);
  });

  it.each([
    ["five words", "She opened the harbour on a sunny day"],
    ["six words in another order", "a rainy day in the harbour opened"],
    ["words across paragraphs", "rainy day in March she thanked"],
    ["no words", ""],
  ])("lets %s pass", (_, text) => expect(sharedRuns(text, ARTICLE, [])).toEqual([]));

  it("finds every run of a text", () => {
    const text =
      "Opened the harbour on a rainy night; it is she who thanked the Royal Office for Ships.";
    expect(sharedRuns(text, ARTICLE, []).map(({ words }) => words)).toEqual([
      "Opened the harbour on a rainy",
      "thanked the Royal Office for Ships",
    ]);
  });

  it.each([
    ["a name alone", `The grant of the ${OFFICE}.`, [OFFICE]],
    ["a name and two words", `Lund thanked the ${OFFICE}.`, [OFFICE]],
    ["a name and three words", `Then she thanked the ${OFFICE}.`, []],
    ["a name without its end", "Lund thanked the Royal Office for Ships.", []],
  ])("is exempt for the names in it: %s", (_, text, exemptFor) => {
    const runs = sharedRuns(text, ARTICLE, [OFFICE]);
    expect(runs.map((run) => run.exemptFor)).toEqual([exemptFor]);
  });
});
