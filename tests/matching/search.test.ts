import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { RecordFilter } from "../../matching/search/filter-records.ts";
import { createSearch, type RecordsFound } from "../../matching/search/search-records.ts";
import { atOnce } from "../../matching/steps.ts";
import { RECORDS } from "./searched-records.ts";

const search = atOnce(createSearch(RECORDS));

function ids(query: string, filter: RecordFilter = {}): string[] {
  return idsOf(search({ query, filter }));
}

const idsOf = ({ records }: RecordsFound) => records.map(({ entity }) => entity.id);

describe("what ranks above what", () => {
  test.each([
    ["a name above an alias", "molde", "harald-molde", "per-lind"],
    ["an alias above a description", "molde", "per-lind", "nora-vik"],
    ["a description above a fact", "molde", "nora-vik", "zoe-quist"],
    ["a whole surname above a part of a name", "vik", "nora-vik", "vik-trial"],
    ["the prominent bearer of a surname above the other", "vik", "ane-vik", "nora-vik"],
    ["a word above the beginning of one", "nor", "nora-vik", "harald-molde"],
    ["a record that has both words above none that has one", "vik novelist", "nora-vik", undefined],
  ])("%s", (_, query, above, below) => {
    const found = ids(query);
    expect(found).toContain(above);
    if (below === undefined) return expect(found).toEqual([above]);
    expect(found).toContain(below);
    expect(found.indexOf(above)).toBeLessThan(found.indexOf(below));
  });
});

describe("what finds whom", () => {
  test.each([
    ["as typed", "Quist", "zoe-quist"],
    ["in small letters, without the accent", "zoe quist", "zoe-quist"],
    ["in the other order", "quist zoé", "zoe-quist"],
    ["in another script", "квист", "zoe-quist"],
    ["by its beginning", "hara", "harald-molde"],
    ["two letters exchanged", "Hraald", "harald-molde"],
    ["two letters of five exchanged", "Moled", "harald-molde"],
    ["two slips in a long word", "Nihgtinggale", "per-lind"],
    ["a slip in a word not typed to its end", "Nightnga", "per-lind"],
    ["a letter left out", "Harld Molde", "harald-molde"],
    ["a letter too many in a fact's word", "prosecuttor", "vik-trial"],
    ["by words from two of its texts", "lind nightingale", "per-lind"],
    ["with stray punctuation", " “Vik”, trial! ", "vik-trial"],
  ])("%s: %s", (_, query, id) => {
    expect(ids(query)[0]).toBe(id);
  });
});

describe("what finds nobody", () => {
  test.each([
    ["nonsense", "qqqq"],
    ["a word that is no part of any record", "banana"],
    ["a short word that is nearly a name", "vok"],
    ["two slips in a word of six letters", "Hraadl"],
    ["one word that fits and one that does not", "quist banana"],
    ["signs alone", "?!"],
    ["a word inside a word of prose", "arb"],
  ])("%s: %s", (_, query) => {
    expect(ids(query)).toEqual([]);
  });

  test("a word that stands as typed brings no near misses from prose", () => {
    expect(ids("banker")).toEqual(["vik-trial"]);
  });
});

test.each(["", "  "])("an empty query (%j) lists all by name", (query) => {
  const all = ["ane-vik", "harald-molde", "nora-vik", "per-lind", "vik-trial", "zoe-quist"];
  expect(ids(query)).toEqual(all);
});

test("a kind leaves out the other", () => {
  expect(ids("vik", { kind: "event" })).toEqual(["vik-trial"]);
  expect(ids("", { kind: "event" })).toEqual(["vik-trial"]);
  expect(ids("vik", { kind: "person" })).toEqual(["ane-vik", "nora-vik"]);
});

test("whatever is typed, nobody is found twice, and every record's name finds it", () => {
  fc.assert(
    fc.property(fc.string({ maxLength: 60 }), (query) => {
      const found = ids(query);
      expect(new Set(found).size).toBe(found.length);
    }),
  );
  for (const { id, name } of RECORDS) expect(ids(name)[0]).toBe(id);
});
