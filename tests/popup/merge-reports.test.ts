import { expect, it } from "vitest";
import { NO_ARTICLE_DAY } from "../../contract/article-day.ts";
import type { OpenName, PageReport, PageSubject } from "../../contract/messages.ts";
import { mergeReports } from "../../entrypoints/popup/merge-reports.ts";

const subject = (id: string, count: number, more: Partial<PageSubject> = {}): PageSubject => ({
  ...{ id, kind: "person", name: `Name of ${id}`, count },
  ...more,
});
const openName = (surface: string, count: number, ...ids: string[]): OpenName => ({
  surface,
  count,
  candidates: ids.map((id) => ({ id, kind: "person", name: id })),
});
const report = (subjects: PageSubject[], more: Partial<PageReport> = {}): PageReport => ({
  ...{ host: "news.example", on: true, address: "https://news.example/", page: "1" },
  ...{ articleDay: NO_ARTICLE_DAY, subjects, open: [], marks: 2 },
  ...more,
});

it("adds up what a page and its frames have found, the most mentioned first", () => {
  const top = report([subject("ann", 2), subject("bob", 1, { uncertain: 1 })], { frames: [3, 5] });
  const frames = [
    report([subject("bob", 2, { uncertain: 2 }), subject("cas", 1)], { host: "ads.example" }),
    report([subject("dan", 9)], { on: false, open: [openName("D", 1, "dan", "eve")] }),
  ];
  expect(
    mergeReports(
      top,
      frames.map((each, frame) => ({ frame, report: each })),
    ),
  ).toEqual({
    ...top,
    subjects: [subject("bob", 3, { uncertain: 3 }), subject("ann", 2), subject("cas", 1)],
    marks: 4,
  });
});

it("adds up open names that may mean the same, under the words of the first", () => {
  const top = report([], { open: [openName("Clinton", 2, "bill", "hillary")] });
  const frame = report([], {
    open: [openName("Clintons", 1, "bill", "hillary"), openName("Trump", 1, "ivana", "melania")],
  });
  expect(mergeReports(top, [{ frame: 4, report: frame }]).open).toEqual([
    openName("Clinton", 3, "bill", "hillary"),
    openName("Trump", 1, "ivana", "melania"),
  ]);
});

it("takes headline and beginning from the page at the top alone", () => {
  const top = report([subject("ann", 1, { headline: true, lead: true })]);
  const frame = report([subject("ann", 1), subject("bob", 1, { headline: true, lead: true })]);
  expect(mergeReports(top, [{ frame: 4, report: frame }]).subjects).toEqual([
    subject("ann", 2, { headline: true, lead: true }),
    subject("bob", 1),
  ]);
});

it("leaves a page without frames as it is", () => {
  const top = report([subject("ann", 2)]);
  expect(mergeReports(top, [])).toEqual(top);
});
