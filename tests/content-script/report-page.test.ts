import { expect, it } from "vitest";
import type { ArticleDay } from "../../contract/article-day.ts";
import { reportPage } from "../../entrypoints/content-script/report-page.ts";
import { foundBlock, LABELS, mentionOf } from "./sample-found.ts";

const DAY: ArticleDay = { date: "2024-11-14", doubts: [{ kind: "only-updated" }] };
const subject = (id: string, kind: string, count: number) => ({
  ...{ id, kind, name: `Name of ${id}`, count },
});
const subjectsOf = (blocks: Parameters<typeof reportPage>[0]) =>
  reportPage(blocks, LABELS, DAY).subjects;

it("counts entities, the most mentioned first and of equals the first on the page", () => {
  const blocks = [
    foundBlock(1, [mentionOf(0, "bob"), mentionOf(2, "ann")]),
    foundBlock(2, [mentionOf(0, "war"), mentionOf(2, "war")]),
  ];
  expect(reportPage(blocks, LABELS, DAY)).toEqual({
    articleDay: DAY,
    subjects: [
      { ...subject("war", "event", 2), lead: true },
      { ...subject("bob", "person", 1), lead: true },
      { ...subject("ann", "person", 1), lead: true },
    ],
    open: [],
  });
});

it("says which names are open, as written first, how often, and whom they may mean", () => {
  const blocks = [
    foundBlock(1, [mentionOf(3, "ann", "bob"), mentionOf(5, "ann", "bob")]),
    foundBlock(2, [mentionOf(7, "bob", "ann")]),
  ];
  const [ann, bob] = [LABELS.get("ann"), LABELS.get("bob")];
  expect(reportPage(blocks, LABELS, DAY)).toEqual({
    articleDay: DAY,
    subjects: [],
    open: [
      { surface: "d", candidates: [ann, bob], count: 2 },
      { surface: "h", candidates: [bob, ann], count: 1 },
    ],
  });
});

it("says who is in the headline, and who in the first three lines below it that name somebody", () => {
  const blocks = [
    foundBlock(1, [mentionOf(0, "cas")]),
    foundBlock(2, [mentionOf(0, "ann")], "h1"),
    foundBlock(3, [mentionOf(0, "bob")], true),
    foundBlock(4, [mentionOf(0, "war")]),
    foundBlock(5, []),
    foundBlock(6, [mentionOf(0, "ann")]),
    foundBlock(7, [mentionOf(0, "ann")]),
    foundBlock(8, [mentionOf(0, "bob")]),
  ];
  expect(subjectsOf(blocks)).toEqual([
    { ...subject("ann", "person", 3), headline: true, lead: true },
    subject("bob", "person", 2),
    { ...subject("war", "event", 1), lead: true },
  ]);
});

it("counts what is marked as uncertain apart, and leaves out whom it has no name of", () => {
  const unsure = { ...mentionOf(0, "ann"), certain: false };
  const blocks = [foundBlock(1, [unsure, mentionOf(2, "ann"), mentionOf(4, "nobody")])];
  expect(subjectsOf(blocks)).toEqual([
    { ...subject("ann", "person", 2), uncertain: 1, lead: true },
  ]);
});
