import { expect, test } from "vitest";
import { daysOf } from "../../data/event-days.ts";
import { event } from "../components/sample-content.ts";

test.each<[{ startDate?: string; endDate?: string }, string | undefined]>([
  [{ startDate: "2020-03-01" }, "2020-03-01"],
  [{ startDate: "2020-03-01", endDate: "2020-03-04" }, "2020-03-01/2020-03-04"],
  [{ startDate: "2022-02-24", endDate: ".." }, "2022-02-24/.."],
  [{ endDate: "2020" }, "../2020"],
  [{ endDate: ".." }, undefined],
  [{}, undefined],
])("%j: %s", (dates, days) => {
  const { startDate: _, ...undated } = event();
  expect(daysOf({ ...undated, ...dates })).toBe(days);
});
