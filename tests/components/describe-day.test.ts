import { expect, test } from "vitest";
import { describeDay } from "../../components/describe-day.ts";
import type { ArticleDay } from "../../contract/article-day.ts";

const CHECKED = "2026-06-15";

test.each<[ArticleDay, string[]]>([
  [{ date: "2024-11-14", doubts: [] }, []],
  [{ date: "2026-06-15", doubts: [] }, []],
  [{ doubts: [{ kind: "missing" }] }, ["The page gives no date, so this is as of Jun 2026."]],
  [
    { doubts: [{ kind: "future", written: "2031-01-01" }] },
    ["The page is dated 1 Jan 2031, which is yet to come, so this is as of Jun 2026."],
  ],
  [
    { doubts: [{ kind: "revised", from: "2001-10-30", to: "2024-11-14" }] },
    ["The page has been rewritten since 30 Oct 2001, so this is as of Jun 2026."],
  ],
  [
    { date: "2024-11-14", doubts: [{ kind: "conflict", other: "2021-03-03" }] },
    ["The page gives two dates; this goes by 14 Nov 2024, not 3 Mar 2021."],
  ],
  [
    { date: "2024-11-14", doubts: [{ kind: "updated", on: "2025-03-02" }] },
    ["Published 14 Nov 2024, updated 2 Mar 2025; this goes by the first."],
  ],
  [
    { date: "2024-11-14", doubts: [{ kind: "only-updated" }] },
    ["The page says only when it was last updated, 14 Nov 2024; this goes by that."],
  ],
  [
    { date: "2026-09-01", doubts: [{ kind: "conflict", other: "2026-08-01" }] },
    [
      "The page gives two dates; this goes by 1 Sep 2026, not 1 Aug 2026.",
      "This article is newer than the facts, last checked 15 Jun 2026.",
    ],
  ],
])("%j: %j", (day, sentences) => {
  expect(describeDay(day, CHECKED)).toEqual(sentences);
});
