import { describe, expect, test } from "vitest";
import { eventsIn, world } from "./event-world.ts";
import { mentionsOn } from "./mentions-of.ts";

const BOTH = "Ada Lund and Per Vik were named.";
const DATE = "2021-03-01";

/** The events of a sentence on a page that names both presidents. */
const found = (sentence: string, date: string | undefined = DATE) =>
  eventsIn([BOTH, sentence], date);

describe("the place and the year of a meeting", () => {
  test.each([
    ["The summit in Bergen was short.", "summit in Bergen = bergen-summit"],
    ["Lund and Vik met in Bergen.", "met in Bergen = bergen-summit"],
    ["The Bergen meeting was short.", "Bergen meeting = bergen-summit"],
    ["Their summit in Aarhus was longer.", "summit in Aarhus = aarhus-summit"],
    ["The 2018 summit in Denmark was long.", "2018 summit in Denmark = aarhus-summit"],
    ["Lund and Vik met in September 2018.", "met in September 2018 = aarhus-summit"],
    ["Lund and Vik met for the second time.", "met = aarhus-summit"],
    ["Their second meeting was long.", "second meeting = aarhus-summit"],
    ["Lund’s summit with Vik in Bergen failed.", "summit = bergen-summit"],
    ["The summit of the two leaders in Bergen failed.", "summit = bergen-summit"],
    ["LUND AND VIK MET IN BERGEN.", "MET IN BERGEN = bergen-summit"],
  ])("%s", (sentence, expected) => expect(found(sentence)).toEqual([expected]));

  test.each([
    ["another year", "The 2017 summit in Bergen was about fish."],
    ["another town", "The summit in Oslo was about fish."],
    ["another town in its year", "The 2016 summit in Oslo was about fish."],
    ["another country", "The summit in Finland was about fish."],
    ["another guest", "Lund’s summit with Macron in Bergen failed."],
    ["another host", "Eva Holm held a summit in Bergen."],
    ["an unknown guest of a verb", "Vik met Olaf in Bergen."],
    ["another kind", "The climate summit in Bergen was long."],
    ["a gathering of things", "The meeting of the fish board in Bergen was long."],
    ["a thing of the same name", "The summit-shaped hills in Bergen are green."],
    ["one that has yet to be held", "The next summit in Bergen will be long."],
    ["any one", "Any summit in Bergen would be long."],
    ["a third one", "Their third meeting was long."],
    ["no place, no year", "A summit was held."],
  ])("not %s", (_why, sentence) => expect(found(sentence)).toEqual([]));

  test("only where both are known on the page", () => {
    expect(eventsIn(["Ada Lund was named.", "The summit in Bergen was short."], DATE)).toEqual([]);
    expect(eventsIn(["The summit in Bergen was short."], DATE)).toEqual([]);
  });

  test("“a summit” only where the block names both", () => {
    expect(found("A summit in Bergen was short.")).toEqual([]);
    expect(found("A summit in Bergen drew Lund and Vik.")).toEqual([
      "summit in Bergen = bergen-summit",
    ]);
  });
});

describe("whose it is", () => {
  test.each([
    ["Lund’s first term was calm.", "first term = first-presidency"],
    ["In her first term Lund built ports.", "first term = first-presidency"],
    ["During her first term, Lund built ports.", "first term = first-presidency"],
    ["The Lund administration built ports.", "administration = first-presidency"],
    ["Lund left office in 2020.", "left office in 2020 = first-presidency"],
    ["Since leaving office, Lund has written a book.", "leaving office = first-presidency"],
    ["Lund was sworn in in January 2016.", "sworn in in January 2016 = first-presidency"],
    ["Lund’s victory in 2015 was narrow.", "victory in 2015 = election-2015"],
    ["The 2015 election was narrow.", "2015 election = election-2015"],
    ["The 2015 race against Eva Holm was narrow.", "2015 race = election-2015"],
    ["Lund was elected in 2015.", "elected in 2015 = election-2015"],
    ["The election of Lund in 2015 surprised Vik.", "election = election-2015"],
  ])("%s", (sentence, expected) => expect(found(sentence)).toEqual([expected]));

  test.each([
    ["somebody else’s", "Vik’s first term was calm."],
    ["a stranger’s", "Macron’s first term was calm."],
    ["a man’s", "In his first term Vik built ports."],
    ["somebody else’s, named behind", "In her first term, Eva Holm built ports."],
    ["nobody’s in sight", "The governor’s first term was calm."],
    ["a term of another kind", "Lund served a first prison term."],
    ["terms of another kind", "Lund and Vik are on first-name terms."],
    ["a third term", "Lund’s third term will be calm."],
    ["another year", "The 2019 election was narrow."],
    ["another country", "Sweden’s 2015 election was narrow."],
    ["another election", "The 2015 mayoral election was narrow."],
    ["a race for a thing", "The 2015 race for the cup was narrow."],
    ["a race of things", "The 2015 boat race was narrow."],
    ["an election that might be", "An election would be narrow."],
    ["another office", "Lund was elected. Hansen left office in 2020."],
  ])("not %s", (_why, sentence) => {
    expect(found(sentence).filter((event) => !event.startsWith("elected"))).toEqual([]);
  });

  test("a pronoun means who was named last, of its gender", () => {
    const page = ["Ada Lund spoke.", "Per Vik and Eva Holm spoke. In her first term, ports grew."];
    expect(eventsIn(page, DATE)).toEqual(["first term = first-presidency"]);
    expect(eventsIn(["Ada Lund met Eva Holm in her first term."], DATE)).toEqual([]);
    expect(
      eventsIn(["Ada Lund spoke.", "", "", "", "In her first term, ports grew."], DATE),
    ).toEqual([]);
    const stranger = "Lund spoke of Mary Smith and her first term.";
    expect(eventsIn(["Ada Lund spoke.", stranger], DATE)).toEqual([]);
  });
});

describe("a verb for what its sentence names", () => {
  test.each([
    ["before the name", "Lund and Vik met at the Bergen summit of 2016."],
    ["behind the name", "At the Bergen summit of 2016 Lund and Vik met in Bergen."],
  ])("%s adds nothing", (_where, sentence) => {
    expect(found(sentence)).toEqual(["Bergen summit of 2016 = bergen-summit"]);
  });

  test("in the next sentence it tells of it anew", () => {
    expect(found("The Bergen summit of 2016 was short. Lund and Vik met in Bergen.")).toEqual([
      "Bergen summit of 2016 = bergen-summit",
      "met in Bergen = bergen-summit",
    ]);
  });
});

describe("an election of which only the year is given", () => {
  const VOTE = "The 2015 election was narrow.";

  test.each([
    ["whose winner is named above", ["Ada Lund spoke.", VOTE]],
    ["whose loser is named above", ["Eva Holm spoke. It rained.", VOTE]],
    ["whose winner the sentence goes on to name", ["After the 2015 election Ada Lund spoke."]],
    ["that another country feared", ["Ada Lund spoke.", "Kyiv feared the 2015 election."]],
    ["in a sentence set elsewhere", ["In Paris, Ada Lund spoke of the 2015 election."]],
    ["in its own country", ["Ada Lund spoke.", "In Oslo the 2015 election was dull."]],
  ])("is that one %s", (_what, blocks) => {
    expect(eventsIn(blocks, DATE)).toEqual(["2015 election = election-2015"]);
  });

  test.each([
    ["whose winner is named below alone", [VOTE, "Ada Lund sent a letter."]],
    [
      "held where the sentence is set",
      ["Ada Lund spoke.", "In London the 2015 election was dull."],
    ],
    [
      "that a stranger speaks of first",
      ["“We won the 2015 election,” Mary Smith said, and Ada Lund nodded."],
    ],
  ])("is another %s", (_what, blocks) => {
    const ids = mentionsOn(blocks, DATE, world).flatMap((mention) => mention.ids);
    expect(ids).toEqual(["ada-lund"]);
  });
});

describe("the article’s date", () => {
  test.each([
    ["2017-05-01", "Lund’s election surprised Vik.", ["election = election-2015"]],
    ["2023-12-01", "Lund’s election surprised Vik.", ["election = election-2023"]],
    [
      "2023-12-01",
      "When Lund was elected in 2015, it rained.",
      ["elected in 2015 = election-2015"],
    ],
    ["2022-05-01", "Lund’s election surprised Vik.", []],
    ["2014-05-01", "Lund’s election would surprise Vik.", []],
    [undefined, "Lund’s election surprised Vik.", []],
    ["2017-05-01", "Lund’s presidency is young.", ["presidency = first-presidency"]],
    ["2024-05-01", "Lund’s presidency is young.", ["presidency = second-presidency"]],
    [
      "2023-12-01",
      "Before Lund takes office, Vik will call.",
      ["takes office = second-presidency"],
    ],
    ["2023-10-01", "Before Lund takes office, Vik will call.", []],
    ["2023-12-01", "When Lund took office, Vik called.", ["took office = first-presidency"]],
    ["2024-05-01", "When Lund took office, Vik called.", ["took office = second-presidency"]],
    ["2024-05-01", "Lund took office in January.", ["took office in January = second-presidency"]],
    ["2021-07-01", "Icelandic jets struck Denmark.", []],
    ["2021-07-01", "Denmark struck Iceland.", ["Denmark struck Iceland = air-raid"]],
    ["2022-07-01", "Denmark struck Iceland.", []],
    [undefined, "Denmark struck Iceland.", []],
    ["2018-07-01", "The war in Iceland is near.", []],
    ["2019-07-01", "The war in Iceland is near.", ["war in Iceland = iceland-war"]],
  ] as const)("%s: %s", (date, sentence, expected) => {
    expect(eventsIn([BOTH, sentence], date)).toEqual(expected);
  });

  test.each([
    ["2019-05-01", "last year’s summit in Aarhus", true],
    ["2018-05-01", "last year’s summit in Aarhus", false],
    ["2018-09-12", "this week’s summit in Aarhus", true],
    ["2018-09-26", "last week’s summit in Aarhus", false],
    ["2018-09-19", "last week’s summit in Aarhus", true],
    ["2018-10-02", "last month’s summit in Aarhus", true],
    ["2018-09-12", "Monday’s summit in Aarhus", true],
    ["2018-09-12", "Tuesday’s summit in Aarhus", false],
    ["2019-02-12", "the recent summit in Aarhus", true],
    ["2021-02-12", "the recent summit in Aarhus", false],
    ["2018-10", "last week’s summit in Aarhus", false],
    [undefined, "last year’s summit in Aarhus", false],
  ] as const)("%s: %s", (date, phrase, isFound) => {
    expect(eventsIn([BOTH, `Lund spoke of ${phrase}.`], date)).toHaveLength(isFound ? 1 : 0);
  });
});
