import { describe, expect, test } from "vitest";
import { weighFacts } from "../../components/weigh-facts.ts";
import type { Answer, Fact } from "../../data/schema.ts";
import { fact } from "./sample-content.ts";
import { idsOf, settingOf } from "./weighing.ts";

const ARTICLE = "2024-11-14";
const answered = (says: Answer["says"], date?: string): Pick<Fact, "answers"> => ({
  answers: [{ by: { name: "Town hall" }, says, source: "gazette", ...(date && { date }) }],
});

describe("of two facts, the first weighs more", () => {
  test.each<[string, Partial<Fact>, Partial<Fact>]>([
    ["nearer to the article", { date: "2024-11-07" }, { date: "2023-11-07" }],
    ["public nearer to the article", { date: "2017", knownFrom: "2024-11-01" }, { date: "2017" }],
    [
      "answered nearer to the article",
      { date: "2008", ...answered("confirms", "2024-11") },
      { date: "2008", ...answered("confirms", "2017-07") },
    ],
    ["begun of late, not long ago", { date: "2024-11-01/.." }, { date: "2010/.." }],
    ["dated", { date: "2020" }, {}],
    ["confirmed, not reported", { status: "confirmed" }, { status: "reported" }],
    ["reported, not alleged", { status: "reported" }, { status: "alleged" }],
    ["alleged, not an opinion", { status: "alleged" }, { status: "opinion" }],
    ["denied", answered("denies", "2024-10"), answered("confirms", "2024-10")],
    ["disputed by then", answered("disputes", "2024-10"), answered("disputes", "2024-12")],
    ["about somebody on the page", { about: ["bo-berg"] }, { about: ["cy-dahl"] }],
    ["about who is named more", { about: ["bo-berg"] }, { about: ["di-eng"] }],
    ["about an event of the page", { about: ["spring-fair"] }, { about: ["di-eng"] }],
    ["about two of the page", { about: ["bo-berg", "di-eng"] }, { about: ["bo-berg"] }],
  ])("%s", (_, better, worse) => {
    const facts = [fact("ada-lund#1", worse), fact("ada-lund#2", better)];
    const onPage = { "bo-berg": 9, "di-eng": 1, "spring-fair": 1, "harbour-fire": 1 };
    const setting = settingOf({ articleDate: ARTICLE, onPage });
    expect(idsOf(weighFacts(facts, setting).map((it) => it.fact))).toEqual([
      "ada-lund#2",
      "ada-lund#1",
    ]);
  });

  test("told by her own record", () => {
    const facts = [fact("cy-dahl#1", { about: ["ada-lund"] }), fact("ada-lund#1")];
    const [first] = weighFacts(facts, settingOf({ articleDate: ARTICLE }));
    expect(first?.fact.id).toBe("ada-lund#1");
  });

  test("newer, where the article has no date", () => {
    const facts = [fact("ada-lund#1", { date: "2001" }), fact("ada-lund#2", { date: "2020-03" })];
    const [first] = weighFacts(facts, settingOf());
    expect(first?.fact.id).toBe("ada-lund#2");
  });
});

describe("a story that is told", () => {
  const story = (id: string, about: string[] = []) =>
    fact(id, { date: "2024-11-07", status: "reported", about });
  const order = (facts: Fact[]) =>
    idsOf(weighFacts(facts, settingOf({ articleDate: ARTICLE })).map((it) => it.fact));

  test("gives way to another, whichever records tell it", () => {
    const facts = [
      story("harbour-fire#1", ["ada-lund"]),
      story("harbour-fire#2", ["ada-lund"]),
      story("cy-dahl#1", ["ada-lund", "harbour-fire"]),
      fact("spring-fair#1", { date: "2024-06", status: "reported", about: ["ada-lund"] }),
    ];
    expect(order(facts)).toEqual([
      "harbour-fire#1",
      "spring-fair#1",
      "harbour-fire#2",
      "cy-dahl#1",
    ]);
  });

  test("is none where her own record tells of no event", () => {
    const facts = [story("ada-lund#1"), story("ada-lund#2"), story("ada-lund#3")];
    const weights = weighFacts(facts, settingOf({ articleDate: ARTICLE })).map((it) => it.weight);
    expect(new Set(weights).size).toBe(1);
  });
});

test("many names do not outweigh everything else", () => {
  const names = Array.from({ length: 30 }, (_, n) => `p-${n}`);
  const onPage = Object.fromEntries(names.map((name) => [name, 1]));
  const setting = settingOf({ articleDate: ARTICLE, onPage });
  const [few, many] = [names.slice(0, 3), names].map((about) => {
    return weighFacts([fact("ada-lund#1", { about })], setting)[0]?.weight;
  });
  expect(many).toBe(few);
});

test("ten times as many facts take nowhere near a hundred times as long", () => {
  const setting = settingOf({ articleDate: ARTICLE, onPage: { "bo-berg": 4, "harbour-fire": 2 } });
  const fastest = (count: number) => {
    const facts = Array.from({ length: count }, (_, n) =>
      fact(`harbour-fire#${n + 1}`, {
        date: `20${String(n % 24).padStart(2, "0")}-0${1 + (n % 9)}`,
        about: ["ada-lund", "bo-berg"],
      }),
    );
    const runs = Array.from({ length: 5 }, () => {
      const start = performance.now();
      expect(weighFacts(facts, setting)).toHaveLength(count);
      return performance.now() - start;
    });
    return Math.min(...runs);
  };
  fastest(400);
  expect(fastest(4000) / fastest(400)).toBeLessThan(50);
});
