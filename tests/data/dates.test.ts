import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { daySpan, daysApart, isDate, isInterval, isLater, overlaps } from "../../data/dates.ts";

describe("isDate", () => {
  it.each(["2024", "2024-11", "2024-11-06", "2024-02-29", "2000-02-29", "1949-12-31"])(
    "accepts %s",
    (text) => expect(isDate(text)).toBe(true),
  );
  it.each([
    "",
    "24",
    "2024-13",
    "2024-00",
    "2024-1",
    "2024-02-30",
    "2023-02-29",
    "1900-02-29",
    "2024-04-31",
    "2024-11-00",
    "2024-11-6",
    "2024-11-06T10:00",
    " 2024",
    "06.11.2024",
    "2024/2025",
    "..",
  ])("rejects %j", (text) => expect(isDate(text)).toBe(false));
});

describe("isInterval", () => {
  it.each([
    "2017-01-20/2021-01-20",
    "2022-02-24/..",
    "../2016",
    "../..",
    "2024/2024",
    "2024-11/2024-11-06",
    "2024-11-06/2024",
  ])("accepts %s", (text) => expect(isInterval(text)).toBe(true));
  it.each([
    "2024",
    "2021/2020",
    "2024-11-07/2024-11-06",
    "2024/2025/2026",
    "2024/",
    "/2024",
    "2024/x",
  ])("rejects %s", (text) => expect(isInterval(text)).toBe(false));
});

describe("daySpan", () => {
  it.each([
    ["2024", "2024-01-01", "2024-12-31"],
    ["2024-02", "2024-02-01", "2024-02-29"],
    ["2023-02", "2023-02-01", "2023-02-28"],
    ["2024-11-06", "2024-11-06", "2024-11-06"],
    ["2017-01-20/2021-01", "2017-01-20", "2021-01-31"],
    ["2022-02-24/..", "2022-02-24", null],
    ["../2016", null, "2016-12-31"],
  ])("of %s runs from %s to %s", (text, first, last) =>
    expect(daySpan(text)).toEqual({ first, last }),
  );
});

describe("isLater", () => {
  it.each([
    ["2024-11-17", "2024-11-14", true],
    ["2024-11-14", "2024-11-14", false],
    ["2024-11", "2024-11-14", false],
    ["2024-12", "2024-11-14", true],
    ["2024-11-15", "2024-11-13/2024-11-14", true],
    ["2024-11-14/2024-11-20", "2024-11-13/2024-11-14", false],
    ["2025", "2024-11-14/..", false],
    ["../2025", "2024", false],
  ])("%s is later than %s: %s", (text, than, later) =>
    expect(isLater(daySpan(text), daySpan(than))).toBe(later),
  );
});

const day = fc
  .date({ min: new Date("1900-01-01"), max: new Date("2099-12-31"), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10));
const date = fc
  .tuple(day, fc.constantFrom(4, 7, 10))
  .map(([text, length]) => text.slice(0, length));
const interval = fc
  .tuple(fc.oneof(date, fc.constant("..")), fc.oneof(date, fc.constant("..")))
  .map((ends) => ends.join("/"))
  .filter(isInterval);
const span = fc.oneof(date, interval).map(daySpan);

describe("spans of days", () => {
  it("never end before they start", () => {
    fc.assert(
      fc.property(span, ({ first, last }) => first === null || last === null || first <= last),
    );
  });

  it("overlap alike in both directions, and themselves", () => {
    fc.assert(
      fc.property(span, span, (a, b) => {
        expect(overlaps(a, b)).toBe(overlaps(b, a));
        expect(overlaps(a, a)).toBe(true);
      }),
    );
  });

  it("are later, earlier or overlapping: exactly one of the three", () => {
    fc.assert(
      fc.property(span, span, (a, b) => {
        const answers = [isLater(a, b), isLater(b, a), overlaps(a, b)];
        expect(answers.filter(Boolean)).toHaveLength(1);
      }),
    );
  });
});

describe("how many days lie between two spans", () => {
  it.each([
    ["2024-11-14", "2024-11-15", 1],
    ["2024-11-14", "2024-11-14", 0],
    ["2024-11-14", "2024-11", 0],
    ["2024-12-01", "2024-11", 1],
    ["2023", "2025", 367],
    ["../2023", "2024-01-02/..", 2],
    ["2010/..", "2024", 0],
    ["2024-02-28", "2024-03-01", 2],
  ])("%s and %s: %i, either way", (a, b, days) => {
    expect(daysApart(daySpan(a), daySpan(b))).toBe(days);
    expect(daysApart(daySpan(b), daySpan(a))).toBe(days);
  });
});
