import { describe, expect, test } from "vitest";
import {
  describeFound,
  describeNothing,
  filterOf,
  filtersInUse,
  type Search,
  yearsProblem,
} from "../../entrypoints/popup/search-state.ts";

const search = (fields: Partial<Search>): Search => ({ query: "", ...fields });

describe("what the fields ask for", () => {
  test.each<[string, Partial<Search>, object, number, string | undefined]>([
    ["nothing", {}, {}, 0, undefined],
    [
      "a kind, which is no filter of the disclosure",
      { kind: "event" },
      { kind: "event" },
      0,
      undefined,
    ],
    [
      "all of it",
      { status: "denied", source: "herald", fromYear: "2016", toYear: " 2020 " },
      { status: "denied", source: "herald", fromYear: 2016, toYear: 2020 },
      3,
      undefined,
    ],
    ["a year that is being typed", { fromYear: "20" }, {}, 0, "A year has four digits."],
    ["no year", { toYear: "20a6" }, {}, 0, "A year has four digits."],
    ["a year that was emptied", { fromYear: " " }, {}, 0, undefined],
    [
      "years the wrong way round",
      { fromYear: "2020", toYear: "2016" },
      { fromYear: 2020, toYear: 2016 },
      1,
      "No year lies between 2020 and 2016.",
    ],
  ])("%s", (_, fields, filter, inUse, problem) => {
    expect(filterOf(search(fields))).toEqual(filter);
    expect(filtersInUse(search(fields))).toBe(inUse);
    expect(yearsProblem(search(fields))).toBe(problem);
  });
});

describe("what is said of an answer", () => {
  test.each([
    [1, "", "1 record, by name"],
    [1234, " ", "1,234 records, by name"],
    [100_000, "a", "100,000 records, best first"],
  ])("%i for %j", (total, query, said) => {
    expect(describeFound(total, search({ query }))).toBe(said);
  });

  test("of none, a long query is cut", () => {
    expect(describeNothing(search({ query: " xyz " }))).toBe("Nothing found for “xyz”.");
    expect(describeNothing(search({ query: "" }))).toBe("No record passes the filters.");
    expect(describeNothing(search({ query: "x".repeat(10_000) })).length).toBeLessThan(70);
  });
});
