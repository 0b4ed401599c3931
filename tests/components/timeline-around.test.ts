import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { timelineAround } from "../../components/timeline-around.ts";
import type { EntityLabel } from "../../contract/messages.ts";

const event = (id: string, days?: string): EntityLabel => ({
  id,
  kind: "event",
  name: id,
  ...(days && { days }),
});
const YEARS = [2010, 2012, 2014, 2016, 2018, 2020, 2022].map((year) =>
  event(`e${year}`, `${year}`),
);

type Around = Parameters<typeof timelineAround>[1];

describe("a timeline", () => {
  test.each<[string, EntityLabel[], Around, string[]]>([
    [
      "has the events nearest to the day, in the order of time",
      YEARS.toReversed(),
      { id: "ada-lund", near: "2021" },
      ["e2014", "e2016", "e2018", "e2020", "e2022"],
    ],
    [
      "has the article where it falls",
      YEARS.slice(3),
      { id: "ada-lund", near: "2019", articleDate: "2019-05-01" },
      ["e2016", "e2018", "article", "e2020", "e2022"],
    ],
    [
      "ends with the article where all came before",
      YEARS.slice(5),
      { id: "ada-lund", near: "2024", articleDate: "2024" },
      ["e2020", "e2022", "article"],
    ],
    [
      "has what began by then before the article, though it goes on",
      [event("war", "2022-02-24/.."), event("vote", "2024-11-05")],
      { id: "ada-lund", near: "2023", articleDate: "2023" },
      ["war", "article", "vote"],
    ],
    [
      "always has the event whose card it is",
      [...YEARS, event("own", "1999")],
      { id: "own", near: "2022" },
      ["own", "e2016", "e2018", "e2020", "e2022"],
    ],
    [
      "is none without another event",
      [event("own", "1999")],
      { id: "own", near: "1999", articleDate: "2020" },
      [],
    ],
    [
      "leaves out what has no day",
      [event("a", "2020"), event("b")],
      { id: "ada-lund", near: "2020" },
      ["a"],
    ],
    [
      "takes the end where no start is known",
      [event("a", "../2015"), event("b", "2012")],
      { id: "ada-lund", near: "2014" },
      ["b", "a"],
    ],
  ])("%s", (_, events, around, expected) => {
    const entries = timelineAround(events, around);
    expect(entries.map((entry) => (entry === "article" ? entry : entry.id))).toEqual(expected);
  });

  test("stands in the order of time, with the article once at most, whatever the events", () => {
    const years = fc.integer({ min: 1950, max: 2030 });
    fc.assert(
      fc.property(fc.array(years), years, (drawn, article) => {
        const events = drawn.map((year, i) => event(`e${i}`, `${year}`));
        const entries = timelineAround(events, {
          id: "ada-lund",
          near: `${article}`,
          articleDate: `${article}`,
        });
        const order = entries.map((entry) => (entry === "article" ? article : Number(entry.days)));
        expect(order).toEqual(order.toSorted());
        expect(entries.filter((entry) => entry === "article")).toHaveLength(
          events.length > 0 ? 1 : 0,
        );
      }),
    );
  });
});
