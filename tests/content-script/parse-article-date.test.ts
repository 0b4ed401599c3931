import { expect, it } from "vitest";
import { parseArticleDate } from "../../entrypoints/content-script/parse-article-date.ts";

it.each([
  ["2024-11-14", "2024-11-14"],
  ["2024-11-14T02:30:00.000Z", "2024-11-14"],
  ["2024-11-14T23:59:59-08:00", "2024-11-14"],
  [" 2024-11-14 10:00 ", "2024-11-14"],
  ["2024/11/14", "2024-11-14"],
  ["20241114", "2024-11-14"],
  ["20241114T0500", "2024-11-14"],
  ["14.11.2024", "2024-11-14"],
  ["4.1.2024, 10:15 Uhr", "2024-01-04"],
  ["Thu, 14 Nov 2024 05:00:00 GMT", "2024-11-14"],
  ["14 November 2024", "2024-11-14"],
  ["14th of November 2024", undefined],
  ["November 14, 2024", "2024-11-14"],
  ["Nov. 4, 2024 5:00 pm ET", "2024-11-04"],
  ["Sept. 1st, 2024", "2024-09-01"],
  ["Published: May 5, 2024", "2024-05-05"],
  ["2024-02-29", "2024-02-29"],
  ["2023-02-29", undefined],
  ["2024-13-01", undefined],
  ["2024-11-31", undefined],
  ["32 November 2024", undefined],
  ["11/14/2024", undefined],
  ["2024-11", undefined],
  ["2024", undefined],
  ["1731542400", undefined],
  ["1731542400000", undefined],
  ["0001-01-01T00:00:00Z", undefined],
  ["Smarch 14, 2024", undefined],
  ["yesterday", undefined],
  ["", undefined],
])("%j names the day %s", (written, date) => {
  expect(parseArticleDate(written)).toBe(date);
});
