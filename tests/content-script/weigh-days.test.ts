import fc from "fast-check";
import { expect, it } from "vitest";
import type { ArticleDay } from "../../contract/article-day.ts";
import { type DayStatements, weighDays } from "../../entrypoints/content-script/weigh-days.ts";

const TODAY = "2026-11-22";
const NONE: DayStatements = { published: [], loose: [], modified: [], isPerpetual: false };

it.each<[string, Partial<DayStatements>, ArticleDay]>([
  ["nothing", {}, { doubts: [{ kind: "missing" }] }],
  ["one day", { published: ["2024-11-14"] }, { date: "2024-11-14", doubts: [] }],
  ["tomorrow, in another zone", { published: ["2026-11-23"] }, { date: "2026-11-23", doubts: [] }],
  [
    "a day to come beside one that is past",
    { published: ["2031-01-01", "2024-11-14"] },
    { date: "2024-11-14", doubts: [] },
  ],
  [
    "a loose day where the other is to come",
    { published: ["2031-01-01"], loose: ["2024-11-14"] },
    { date: "2024-11-14", doubts: [] },
  ],
  [
    "the first of three, and the first that differs",
    { published: ["2024-11-14", "2024-11-15", "2024-11-16"] },
    { date: "2024-11-14", doubts: [{ kind: "conflict", other: "2024-11-16" }] },
  ],
  [
    "an update to come",
    { published: ["2024-11-14"], modified: ["2031-01-01"] },
    { date: "2024-11-14", doubts: [] },
  ],
  [
    "a change before publication",
    { published: ["2024-11-14"], modified: ["2024-11-01"] },
    { date: "2024-11-14", doubts: [] },
  ],
  [
    "the last of several updates",
    { published: ["2024-11-14"], modified: ["2024-11-20", "2024-12-01"] },
    { date: "2024-11-14", doubts: [{ kind: "updated", on: "2024-12-01" }] },
  ],
  [
    "a conflict and an update",
    { published: ["2024-11-14", "2020-01-01"], modified: ["2024-12-01"] },
    {
      date: "2024-11-14",
      doubts: [
        { kind: "conflict", other: "2020-01-01" },
        { kind: "updated", on: "2024-12-01" },
      ],
    },
  ],
  [
    "two years of revision",
    { published: ["2022-11-14"], modified: ["2024-11-20"], isPerpetual: true },
    { date: "2022-11-14", doubts: [{ kind: "updated", on: "2024-11-20" }] },
  ],
])("%s", (_, statements, day) => {
  expect(weighDays({ ...NONE, ...statements }, TODAY)).toEqual(day);
});

it("believes only a day that the page names and that is not to come", () => {
  const day = fc
    .date({ min: new Date("1990-01-01"), max: new Date("2040-01-01"), noInvalidDate: true })
    .map((date) => date.toISOString().slice(0, 10));
  const days = fc.array(day, { maxLength: 4 });
  fc.assert(
    fc.property(days, days, days, fc.boolean(), (published, loose, modified, isPerpetual) => {
      const { date, doubts } = weighDays({ published, loose, modified, isPerpetual }, TODAY);
      if (date === undefined) expect(doubts).toHaveLength(1);
      else expect([...published, ...loose, ...modified]).toContain(date);
      expect((date ?? TODAY) <= "2026-11-23").toBe(true);
    }),
  );
});
