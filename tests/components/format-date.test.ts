import { describe, expect, test } from "vitest";
import { formatDate, formatMonth, formatWhen } from "../../components/format-date.ts";

describe("formatDate", () => {
  test.each([
    ["2024", "2024"],
    ["2024-11", "Nov 2024"],
    ["2024-11-07", "7 Nov 2024"],
    ["2024-05-31", "31 May 2024"],
    ["2017/2021", "2017–2021"],
    ["2018-07/2018-09", "Jul – Sep 2018"],
    ["2018-07-14/2018-07-16", "14–16 Jul 2018"],
    ["2018-07-14/2018-08-03", "14 Jul – 3 Aug 2018"],
    ["2017-01-20/2021-01-20", "20 Jan 2017 – 20 Jan 2021"],
    ["2017/2021-01-20", "2017 – 20 Jan 2021"],
    ["2018/2018-07", "2018 – Jul 2018"],
    ["2018-07-14/2018-07-14", "14 Jul 2018"],
    ["2022-02-24/..", "since 24 Feb 2022"],
    ["../2016", "until 2016"],
    ["../..", "undated"],
  ])("%s reads %s", (date, words) => {
    expect(formatDate(date)).toBe(words);
  });

  test("long dates spell the month out", () => {
    expect(formatDate("2018-07-16", "long")).toBe("16 July 2018");
  });
});

test.each([
  ["2026-06-15", "Jun 2026"],
  ["2026-06", "Jun 2026"],
  ["2026", "2026"],
])("the month of %s is %s", (date, month) => {
  expect(formatMonth(date)).toBe(month);
});

test.each([
  ["2024-11-14", "on 14 Nov 2024"],
  ["2024-11-13/2024-11-14", "on 13–14 Nov 2024"],
  ["2025-07", "in Jul 2025"],
  ["2025", "in 2025"],
  ["2025-07/2025-08-02", "in Jul 2025 – 2 Aug 2025"],
])("%s in a sentence: %s", (date, words) => {
  expect(formatWhen(date)).toBe(words);
});
