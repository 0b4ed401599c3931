import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { orderByDate, orderFacts } from "../../components/order-facts.ts";
import type { Fact } from "../../data/schema.ts";
import { fact } from "./sample-content.ts";

const ME = "ada-lund";
const nobodyElse = { id: ME, alsoOnPage: new Set<string>() };

function idsOf(facts: readonly Fact[]): string[] {
  return facts.map(({ id }) => id);
}

describe("what could be known", () => {
  const cases: [string, Fact[], Parameters<typeof orderFacts>[1], string[]][] = [
    [
      "newest first",
      [fact("ada-lund#1", { date: "2019" }), fact("ada-lund#2", { date: "2020-03" })],
      nobodyElse,
      ["ada-lund#2", "ada-lund#1"],
    ],
    [
      "a span counts by its first day",
      [fact("ada-lund#1", { date: "2010/.." }), fact("ada-lund#2", { date: "2015" })],
      nobodyElse,
      ["ada-lund#2", "ada-lund#1"],
    ],
    [
      "what is about somebody on the page first, although older",
      [
        fact("ada-lund#1", { date: "2020" }),
        fact("ada-lund#2", { date: "2001", about: ["bo-berg"] }),
      ],
      { id: ME, alsoOnPage: new Set(["bo-berg"]) },
      ["ada-lund#2", "ada-lund#1"],
    ],
    [
      "a record on the page that tells of her counts like somebody on the page",
      [fact("ada-lund#1", { date: "2020" }), fact("harbour-fire#1", { date: "2001", about: [ME] })],
      { id: ME, alsoOnPage: new Set(["harbour-fire"]) },
      ["harbour-fire#1", "ada-lund#1"],
    ],
    [
      "being on the page herself moves nothing",
      [fact("ada-lund#1", { date: "2019", about: [ME] }), fact("ada-lund#2", { date: "2020" })],
      { id: ME, alsoOnPage: new Set([ME]) },
      ["ada-lund#2", "ada-lund#1"],
    ],
    [
      "her own before what others' records tell of her, although older",
      [fact("harbour-fire#1", { date: "2020", about: [ME] }), fact("ada-lund#1", { date: "2001" })],
      nobodyElse,
      ["ada-lund#1", "harbour-fire#1"],
    ],
    [
      "undated last, even where it is about somebody on the page",
      [fact("ada-lund#1", { about: ["bo-berg"] }), fact("ada-lund#2", { date: "1999" })],
      { id: ME, alsoOnPage: new Set(["bo-berg"]) },
      ["ada-lund#2", "ada-lund#1"],
    ],
  ];
  test.each(cases)("%s", (_, facts, setting, expected) => {
    expect(idsOf(orderFacts(facts, setting).known)).toEqual(expected);
  });
});

describe("what came later", () => {
  test.each<[string, Partial<Fact>, string | undefined, boolean]>([
    ["the day after", { date: "2024-11-15" }, "2024-11-14", true],
    ["the same day", { date: "2024-11-14" }, "2024-11-14", false],
    ["the month of the article, which overlaps it", { date: "2024-11" }, "2024-11-14", false],
    ["a span that has begun", { date: "2024-11-01/.." }, "2024-11-14", false],
    [
      "the day after the last of an article's days",
      { date: "2024-11-15" },
      "2024-11-13/2024-11-14",
      true,
    ],
    ["the second of an article's days", { date: "2024-11-14" }, "2024-11-13/2024-11-14", false],
    ["known only afterwards", { date: "2024-11-06", knownFrom: "2024-12" }, "2024-11-14", true],
    ["known at once", { date: "2024-11-06", knownFrom: "2024-11-08" }, "2024-11-14", false],
    ["undated", {}, "2024-11-14", false],
    ["anything, where the article has no date", { date: "2030" }, undefined, false],
  ])("%s", (_, changes, articleDate, isLater) => {
    const { known, later } = orderFacts([fact("ada-lund#1", changes)], {
      ...nobodyElse,
      articleDate,
    });
    expect([known.length, later.length]).toEqual(isLater ? [0, 1] : [1, 0]);
  });

  test("stands in the order of time", () => {
    const facts = [fact("ada-lund#1", { date: "2022" }), fact("ada-lund#2", { date: "2021" })];
    const { later } = orderFacts(facts, { ...nobodyElse, articleDate: "2020" });
    expect(idsOf(later)).toEqual(["ada-lund#2", "ada-lund#1"]);
  });
});

test("a record page stands newest first, undated last", () => {
  const facts = [
    fact("ada-lund#1"),
    fact("harbour-fire#1", { date: "2020" }),
    fact("ada-lund#2", { date: "2001" }),
  ];
  expect(idsOf(orderByDate(facts))).toEqual(["harbour-fire#1", "ada-lund#2", "ada-lund#1"]);
});

test("no fact is lost, told twice or made up, whatever the facts", () => {
  const anyFact = fc.record(
    {
      owner: fc.constantFrom("ada-lund", "harbour-fire"),
      date: fc.constantFrom("2001", "2020-03", "2020-03-01/..", "../2016"),
      about: fc.subarray(["bo-berg", "harbour-fire"]),
    },
    { requiredKeys: ["owner", "about"] },
  );
  fc.assert(
    fc.property(
      fc.array(anyFact),
      fc.constantFrom(undefined, "2019", "2020-03-01"),
      (drawn, date) => {
        const facts = drawn.map(({ owner, ...rest }, i) => fact(`${owner}#${i + 1}`, rest));
        const { known, later } = orderFacts(facts, {
          id: ME,
          alsoOnPage: new Set(["bo-berg"]),
          articleDate: date,
        });
        expect(idsOf([...known, ...later]).sort()).toEqual(idsOf(facts).sort());
      },
    ),
  );
});
