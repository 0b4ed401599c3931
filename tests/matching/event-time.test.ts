import { describe, expect, test } from "vitest";
import { type DaySpan, daySpan } from "../../data/dates.ts";
import type { When } from "../../matching/events/event-clues.ts";
import { timeAt } from "../../matching/events/event-time.ts";
import { daysMeant, fitsTimes } from "../../matching/events/when.ts";
import { BlockWords } from "../../matching/words/tokenize.ts";

function timeIn(text: string): When | undefined {
  const words = new BlockWords();
  words.read(text);
  return timeAt(words, 0)?.when;
}

describe("the time that words give", () => {
  test.each<[string, When]>([
    ["2016", { unit: "year", year: 2016 }],
    ["1991 was", { unit: "year", year: 1991 }],
    ["last year", { unit: "relative", span: "year", back: 1 }],
    ["this week’s", { unit: "relative", span: "week", back: 0 }],
    ["next month", { unit: "relative", span: "month", back: -1 }],
    ["yesterday", { unit: "relative", span: "day", back: 1 }],
    ["January", { unit: "month", month: 1 }],
    ["last November", { unit: "month", month: 11 }],
    ["Sept. 2018", { unit: "month", month: 9, year: 2018 }],
    ["July 16, 2018", { unit: "month", month: 7, year: 2018 }],
    ["July 16", { unit: "month", month: 7 }],
    ["Tuesday", { unit: "weekday", day: 2 }],
    ["last Friday", { unit: "weekday", day: 5 }],
    ["recent summit", { unit: "recent" }],
  ])("%s", (text, when) => expect(timeIn(text)).toEqual(when));

  test.each([
    ["may rise"],
    ["march on"],
    ["20160"],
    ["216"],
    ["2016s"],
    ["recent years"],
    ["last man"],
    ["today"],
    ["@2016"],
  ])("none in %s", (text) => expect(timeIn(text)).toBeUndefined());
});

describe("the days that a time means", () => {
  const inShort = (spans: DaySpan[] | undefined) =>
    spans?.map(({ first, last }) => `${first}/${last}`);
  const day = daySpan("2024-11-14");

  test.each<[string, When, DaySpan | undefined, string[] | undefined]>([
    ["a year", { unit: "year", year: 2016 }, undefined, ["2016-01-01/2016-12-31"]],
    [
      "a month of a year",
      { unit: "month", month: 2, year: 2024 },
      undefined,
      ["2024-02-01/2024-02-29"],
    ],
    ["a month without a date", { unit: "month", month: 2 }, undefined, undefined],
    ["a month that is past", { unit: "month", month: 6 }, day, ["2024-06-01/2024-06-30"]],
    [
      "a month that is near",
      { unit: "month", month: 1 },
      day,
      ["2024-01-01/2024-01-31", "2025-01-01/2025-01-31"],
    ],
    ["last year", { unit: "relative", span: "year", back: 1 }, day, ["2023-01-01/2023-12-31"]],
    ["last month", { unit: "relative", span: "month", back: 1 }, day, ["2024-10-01/2024-10-31"]],
    [
      "last month in January",
      { unit: "relative", span: "month", back: 1 },
      daySpan("2025-01-03"),
      ["2024-12-01/2024-12-31"],
    ],
    [
      "next month in December",
      { unit: "relative", span: "month", back: -1 },
      daySpan("2024-12-03"),
      ["2025-01-01/2025-01-31"],
    ],
    ["last week", { unit: "relative", span: "week", back: 1 }, day, ["2024-11-04/2024-11-10"]],
    [
      "last week in an article of a month",
      { unit: "relative", span: "week", back: 1 },
      daySpan("2024-11"),
      undefined,
    ],
    [
      "last month in an article of a year",
      { unit: "relative", span: "month", back: 1 },
      daySpan("2024"),
      undefined,
    ],
    ["last year without a date", { unit: "relative", span: "year", back: 1 }, undefined, undefined],
    [
      "last year in an open interval",
      { unit: "relative", span: "year", back: 1 },
      daySpan("2024/.."),
      undefined,
    ],
    ["yesterday", { unit: "relative", span: "day", back: 1 }, day, ["2024-11-13/2024-11-13"]],
    [
      "Tuesday on a Thursday",
      { unit: "weekday", day: 2 },
      day,
      ["2024-11-12/2024-11-12", "2024-11-19/2024-11-19"],
    ],
  ])("%s", (_name, when, article, expected) => {
    expect(inShort(daysMeant(when, article))).toEqual(expected);
  });

  test.each([
    ["any day of it", "2019", undefined, true],
    ["not its end where it began", "2021", "start", false],
    ["its end where it ended", "2021", "end", true],
    ["not what comes before it", "2016", undefined, false],
  ] as const)("%s", (_name, year, at, fits) => {
    const event = { types: [], start: "2017-01-20", end: "2021-01-20" };
    const when = { unit: "year", year: Number(year) } as const;
    expect(fitsTimes([when], event, at, undefined)).toBe(fits);
  });

  test("an event that goes on has no end", () => {
    const event = { types: [], start: "2025-01-20", end: ".." };
    expect(fitsTimes([], event, "end", daySpan("2025-05-01"))).toBe(false);
  });
});
