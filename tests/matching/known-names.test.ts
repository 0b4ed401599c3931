import { describe, expect, test } from "vitest";
import known from "../../matching/names/known-names.json";
import { isCensusGivenName, isKnownName, isRareSurname } from "../../matching/names/known-names.ts";

const lists = [
  { list: "names", isListed: isKnownName },
  { list: "rare", isListed: isRareSurname },
  { list: "given", isListed: isCensusGivenName },
] as const;

describe.each(lists)("the list of $list", ({ list, isListed }) => {
  const names = known[list].trim().split(" ");

  test("has every one of its names", () => {
    expect(names.filter((name) => !isListed(name))).toEqual([]);
  });

  test("has nothing else, before, between and behind them", () => {
    const listed = new Set(names);
    const others = ["", "a", "zzzzz", "graves groves", ...names.map((name) => `${name}q`)];
    expect(others.filter((word) => !listed.has(word) && isListed(word))).toEqual([]);
  });
});

test("no surname is known and rare", () => {
  expect(known.rare.trim().split(" ").filter(isKnownName)).toEqual([]);
});
