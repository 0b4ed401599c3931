import { expect, it } from "vitest";
import { NO_ARTICLE_DAY } from "../../contract/article-day.ts";
import type { PageReport, PageSubject } from "../../contract/messages.ts";
import { mergeReports } from "../../entrypoints/popup/merge-reports.ts";

const subject = (id: string, count: number): PageSubject => ({
  id,
  kind: "person",
  name: `Name of ${id}`,
  count,
});
const report = (subjects: PageSubject[], more: Partial<PageReport> = {}): PageReport => ({
  ...{ host: "news.example", on: true, address: "https://news.example/" },
  ...{ articleDay: NO_ARTICLE_DAY, subjects, openCount: 1 },
  ...more,
});

it("adds up what a page and its frames have found, the most mentioned first", () => {
  const top = report([subject("ann", 2), subject("bob", 1)], { frames: [3, 5] });
  const frames = [
    report([subject("bob", 2), subject("cas", 1)], { host: "ads.example" }),
    report([subject("dan", 9)], { on: false, openCount: 9 }),
  ];
  expect(mergeReports(top, frames)).toEqual({
    ...top,
    subjects: [subject("bob", 3), subject("ann", 2), subject("cas", 1)],
    openCount: 2,
  });
});

it("leaves a page without frames as it is", () => {
  const top = report([subject("ann", 2)]);
  expect(mergeReports(top, [])).toEqual(top);
});
