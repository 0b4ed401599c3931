import { describe, expect, test } from "vitest";
import { buildIndex } from "../../matching/matching-index.ts";
import { event, eventsIn, WORLD } from "./event-world.ts";

const DATE = "2021-03-01";
const LUND = "Ada Lund was named.";
const found = (sentence: string, date = DATE) => eventsIn([LUND, sentence], date);

describe("who does it and to whom", () => {
  test.each([
    ["Sanctions on Denmark bite.", "Sanctions on Denmark = sanctions"],
    ["Danish sanctions were eased.", "Danish sanctions = sanctions"],
    ["Norway’s sanctions against Denmark bite.", "Norway’s sanctions against Denmark = sanctions"],
    ["Denmark lives under sanctions.", "sanctions = sanctions"],
    ["The war in Iceland goes on.", "war in Iceland = iceland-war"],
    ["Denmark’s war goes on.", "Denmark’s war = iceland-war"],
    ["An endless war in Iceland is feared.", "war in Iceland = iceland-war"],
    ["Copenhagen’s war effort falters.", "Copenhagen’s war effort = iceland-war"],
    [
      "Danish troops invaded Iceland in 2019.",
      "Danish troops invaded Iceland in 2019 = iceland-war",
    ],
    ["The wars in Iceland and Gaza go on.", "wars in Iceland = iceland-war"],
    ["Oslo’s sanctions on Copenhagen bite.", "Oslo’s sanctions on Copenhagen = sanctions"],
  ])("%s", (sentence, expected) => expect(found(sentence)).toEqual([expected]));

  test.each([
    ["on somebody else", "Sanctions on Finland bite."],
    ["by it on others", "Danish sanctions on Finland bite."],
    ["by a stranger", "China’s sanctions on Denmark bite."],
    ["elsewhere", "Denmark fears a war in Estonia."],
    ["of another kind", "The trade war with Denmark goes on."],
    ["of another kind, closed up", "The civil war in Iceland goes on."],
    ["of what comes behind", "Denmark’s war crimes are tried."],
    ["any", "Denmark fears a war."],
    ["before it began", "The 2016 war in Iceland was cold."],
    ["the wrong way round", "Icelandic jets struck Denmark in June."],
  ])("not %s", (_why, sentence) => expect(found(sentence, "2021-07-01")).toEqual([]));

  test("“the war” of a country only where the page spoke of the war", () => {
    expect(eventsIn(["Denmark says that it is winning the war."], DATE)).toEqual([]);
    const page = ["The war in Iceland goes on.", "", "", "", "", "Denmark is winning the war."];
    expect(eventsIn(page, DATE)).toEqual(["war = iceland-war"]);
  });

  test("a leader stands for the country", () => {
    const page = ["Per Vik came to power.", "Vik’s war drags on."];
    expect(eventsIn(page, DATE)).toEqual(["war = iceland-war"]);
  });
});

describe("numbers", () => {
  test.each([
    ["Norway expelled 12 Danish diplomats.", true],
    ["Norway kicked twelve diplomats out.", true],
    ["Norway threw out about 12 officials.", true],
    ["The expulsion of 12 envoys was loud.", true],
    ["Norway expelled 13 Danish diplomats.", false],
    ["Norway expelled 112 diplomats.", false],
    ["Norway expelled some diplomats.", false],
    ["Norway expelled 12 fans.", false],
    ["Finland expelled 12 diplomats.", false],
  ])("%s: %s", (sentence, isFound) => {
    const expulsions = found(sentence).filter((one) => one.endsWith("= expulsion"));
    expect(expulsions).toHaveLength(isFound ? 1 : 0);
  });
});

describe("marks", () => {
  test("leave people their names", () => {
    expect(found("Lund’s first term was calm.")).toEqual(["first term = first-presidency"]);
  });

  test("of one inside another stand side by side", () => {
    const index = buildIndex([
      ...WORLD,
      event("meddling", "Meddling in 2015", {
        wordings: [{ type: "interference", by: ["Denmark"], with: ["election"], also: ["Norway"] }],
        startDate: "2015",
      }),
    ]);
    const page = [LUND, "Denmark meddled in the 2015 election."];
    expect(eventsIn(page, DATE, index)).toEqual([
      "meddled = meddling",
      "2015 election = election-2015",
    ]);
  });

  test("a verb adds nothing to what its sentence has told", () => {
    const sentence = "The invasion of Iceland began when Denmark invaded.";
    expect(found(sentence)).toEqual(["invasion of Iceland = iceland-war"]);
  });
});

describe("which records are looked for", () => {
  test("an event that has only a name is found by its name alone", () => {
    expect(found("The Harvest Festival was loud. The festival was loud.")).toEqual([
      "Harvest Festival = named-only",
    ]);
  });

  test("two events that fit alike give no mark", () => {
    const twin = WORLD.find(({ id }) => id === "bergen-summit");
    if (twin?.kind !== "event") throw new Error("The world lacks its summit.");
    const index = buildIndex([...WORLD, { ...twin, id: "other-summit", name: "Fish summit" }]);
    const page = ["Ada Lund and Per Vik were named.", "The summit in Bergen was short."];
    expect(eventsIn(page, DATE, index)).toEqual([]);
  });

  test("the grammar is that of English", () => {
    const index = buildIndex(WORLD);
    expect(eventsIn([LUND, "Lund war in Bergen."], DATE, index)).toEqual([]);
  });
});

describe("a base of many events of one type", () => {
  const years = Array.from({ length: 150 }, (_, number) => 1850 + number);
  const summits = years.map((year) =>
    event(`summit-${year}`, `Yearly summit of ${year}`, {
      wordings: [{ type: "meeting" }],
      startDate: `${year}-05-01`,
      location: "Tromso, Norway",
      participants: ["ada-lund", "per-vik"],
    }),
  );
  const index = buildIndex([...WORLD, ...summits]);
  const page = "Ada Lund and Per Vik were named.";

  test.each([
    ["The 1912 summit in Tromso was short.", ["1912 summit in Tromso = summit-1912"]],
    ["The summit in Tromso was short.", []],
    ["The 1849 summit in Tromso was short.", []],
  ])("%s", (sentence, expected) =>
    expect(eventsIn([page, sentence], DATE, index)).toEqual(expected),
  );
});
