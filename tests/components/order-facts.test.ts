import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { orderByDate, orderFacts, publicOnlySince } from "../../components/order-facts.ts";
import { daySpan } from "../../data/dates.ts";
import type { Fact } from "../../data/schema.ts";
import { fact } from "./sample-content.ts";
import { idsOf, settingOf } from "./weighing.ts";

describe("what concerns others on the page", () => {
  test.each<[string, Fact[], Record<string, number>, string[]]>([
    [
      "comes first, although older and weaker",
      [
        fact("ada-lund#1", { date: "2020" }),
        fact("ada-lund#2", { date: "2001", about: ["bo-berg"], status: "opinion" }),
      ],
      { "bo-berg": 1 },
      ["ada-lund#2", "ada-lund#1"],
    ],
    [
      "is also what a record on the page tells of her",
      [
        fact("ada-lund#1", { date: "2020" }),
        fact("harbour-fire#1", { date: "2001", about: ["ada-lund"] }),
      ],
      { "harbour-fire": 1 },
      ["harbour-fire#1", "ada-lund#1"],
    ],
    [
      "is also what somebody on the page says or answers",
      [
        fact("ada-lund#1", { date: "2020" }),
        fact("ada-lund#2", { date: "2001", by: { id: "bo-berg" }, status: "opinion" }),
        fact("ada-lund#3", {
          date: "2002",
          answers: [{ by: { id: "bo-berg" }, says: "denies", source: "gazette" }],
        }),
      ],
      { "bo-berg": 1 },
      ["ada-lund#3", "ada-lund#2", "ada-lund#1"],
    ],
    [
      "is not what concerns herself",
      [
        fact("ada-lund#1", { date: "2019", about: ["ada-lund"] }),
        fact("ada-lund#2", { date: "2020" }),
      ],
      { "ada-lund": 9 },
      ["ada-lund#2", "ada-lund#1"],
    ],
    [
      "comes first undated, too",
      [fact("ada-lund#1", { date: "2020" }), fact("ada-lund#2", { about: ["bo-berg"] })],
      { "bo-berg": 1 },
      ["ada-lund#2", "ada-lund#1"],
    ],
  ])("%s", (_, facts, onPage, expected) => {
    expect(idsOf(orderFacts(facts, settingOf({ onPage })).known)).toEqual(expected);
  });
});

describe("what came later", () => {
  test.each<[string, Partial<Fact>, string | undefined, boolean]>([
    ["the day after", { date: "2024-11-15" }, "2024-11-14", true],
    ["the same day", { date: "2024-11-14" }, "2024-11-14", false],
    ["the month of the article, which overlaps it", { date: "2024-11" }, "2024-11-14", false],
    ["a span that has begun", { date: "2024-11-01/.." }, "2024-11-14", false],
    ["a day in the month of the article", { date: "2024-11-30" }, "2024-11", false],
    ["the month after the article's", { date: "2024-12" }, "2024-11", true],
    ["the day after the article's days", { date: "2024-11-15" }, "2024-11-13/2024-11-14", true],
    ["the second of an article's days", { date: "2024-11-14" }, "2024-11-13/2024-11-14", false],
    ["known only afterwards", { date: "2024-11-06", knownFrom: "2024-12" }, "2024-11-14", true],
    ["known at once", { date: "2024-11-06", knownFrom: "2024-11-08" }, "2024-11-14", false],
    ["undated", {}, "2024-11-14", false],
    ["undated and known only afterwards", { knownFrom: "2025" }, "2024-11-14", true],
    ["anything, where the article has no date", { date: "2030" }, undefined, false],
  ])("%s", (_, changes, articleDate, isLater) => {
    const { known, later } = orderFacts([fact("ada-lund#1", changes)], settingOf({ articleDate }));
    expect([known.length, later.length]).toEqual(isLater ? [0, 1] : [1, 0]);
  });

  test("stands in the order in which it became public", () => {
    const facts = [
      fact("ada-lund#1", { date: "2018", knownFrom: "2023" }),
      fact("ada-lund#2", { date: "2022" }),
      fact("ada-lund#3", { date: "2021" }),
    ];
    const { later } = orderFacts(facts, settingOf({ articleDate: "2020" }));
    expect(idsOf(later)).toEqual(["ada-lund#3", "ada-lund#2", "ada-lund#1"]);
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

const anyFact = fc.record(
  {
    owner: fc.constantFrom("ada-lund", "harbour-fire", "cy-dahl"),
    date: fc.constantFrom("2001", "2020-03", "2020-03-01/..", "../2016", "../.."),
    knownFrom: fc.constantFrom("2001", "2021-01-01"),
    status: fc.constantFrom("confirmed", "reported", "alleged", "opinion"),
    about: fc.subarray(["bo-berg", "harbour-fire"]),
  },
  { requiredKeys: ["owner", "about"] },
);
const manyFacts = fc
  .array(anyFact)
  .map((drawn) => drawn.map(({ owner, ...rest }, i) => fact(`${owner}#${i + 1}`, rest)));
const anySetting = fc
  .record({
    articleDate: fc.constantFrom(undefined, "2019", "2020-03-01"),
    onPage: fc.constantFrom({}, { "bo-berg": 3 }, { "bo-berg": 1, "harbour-fire": 8 }),
  })
  .map(settingOf);

describe("whatever the facts", () => {
  test("none is lost, told twice or made up", () => {
    fc.assert(
      fc.property(manyFacts, anySetting, (facts, setting) => {
        const { known, later } = orderFacts(facts, setting);
        expect(idsOf([...known, ...later]).sort()).toEqual(idsOf(facts).sort());
      }),
    );
  });

  test("what is later, and only that, stands under later", () => {
    fc.assert(
      fc.property(manyFacts, anySetting, (facts, setting) => {
        const { later } = orderFacts(facts, setting);
        const after = facts.filter(({ date, knownFrom }) =>
          [date, knownFrom].some((day) => {
            const first = day === undefined ? null : daySpan(day).first;
            return first !== null && setting.article?.last && first > setting.article.last;
          }),
        );
        expect(idsOf(later).sort()).toEqual(idsOf(after).sort());
      }),
    );
  });

  test("nothing that concerns nobody on the page stands before what does", () => {
    fc.assert(
      fc.property(manyFacts, anySetting, (facts, setting) => {
        const concerns = ({ id, about }: Fact) =>
          [id.split("#")[0] ?? "", ...about].some((other) => {
            return other !== setting.id && setting.onPage.has(other);
          });
        const order = orderFacts(facts, setting).known.map(concerns);
        expect(order).toEqual(order.toSorted((a, b) => Number(b) - Number(a)));
      }),
    );
  });
});

describe("the day on which a fact became public", () => {
  const article = daySpan("2024-11-14");
  test.each<[string, Partial<Fact>, string | undefined]>([
    [
      "is told where it alone makes the fact later",
      { date: "2018", knownFrom: "2025-01-10" },
      "2025-01-10",
    ],
    ["and for a fact without a date", { knownFrom: "2025-01" }, "2025-01"],
    [
      "not where the fact itself is later",
      { date: "2025-01-09", knownFrom: "2025-01-10" },
      undefined,
    ],
    ["not where it was known in time", { date: "2018", knownFrom: "2024-11-10" }, undefined],
    ["not where the days overlap", { date: "2018", knownFrom: "2024-11" }, undefined],
    ["nor where nothing is said of it", { date: "2018" }, undefined],
  ])("%s", (_, changes, day) => {
    expect(publicOnlySince(fact("ada-lund#1", changes), article)).toBe(day);
  });

  test("means nothing on a page without a date", () => {
    expect(publicOnlySince(fact("ada-lund#1", { knownFrom: "2025" }))).toBeUndefined();
  });
});
