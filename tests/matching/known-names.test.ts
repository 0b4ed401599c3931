import { describe, expect, test } from "vitest";
import known from "../../matching/names/known-names.json";
import { isKnownName } from "../../matching/names/known-names.ts";

const names = known.names.trim().split(" ");

describe("the list of known names", () => {
  test("has every one of its names", () => {
    expect(names.filter((name) => !isKnownName(name))).toEqual([]);
  });

  test("has nothing else, before, between and behind them", () => {
    const listed = new Set(names);
    const others = ["", "a", "zzzzz", "graves groves", ...names.map((name) => `${name}q`)];
    expect(others.filter((word) => !listed.has(word) && isKnownName(word))).toEqual([]);
  });
});
