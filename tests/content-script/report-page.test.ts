import { expect, it } from "vitest";
import type { ArticleDay } from "../../contract/article-day.ts";
import { reportPage } from "../../entrypoints/content-script/report-page.ts";
import { foundBlock, LABELS, mentionOf } from "./sample-found.ts";

const SITE = { host: "news.example", on: true };
const DAY: ArticleDay = { date: "2024-11-14", doubts: [{ kind: "only-updated" }] };

it("counts entities, the most mentioned first and of equals the first on the page", () => {
  const blocks = [
    foundBlock(1, [mentionOf(0, "bob"), mentionOf(2, "ann")]),
    foundBlock(2, [mentionOf(0, "war"), mentionOf(2, "war"), mentionOf(4, "ann", "bob")]),
  ];
  expect(reportPage(SITE, blocks, LABELS, DAY)).toEqual({
    ...SITE,
    articleDay: DAY,
    subjects: [
      { id: "war", kind: "event", name: "Name of war", count: 2 },
      { id: "bob", kind: "person", name: "Name of bob", count: 1 },
      { id: "ann", kind: "person", name: "Name of ann", count: 1 },
    ],
    openCount: 1,
  });
});
