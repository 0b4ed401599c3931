import { describe, expect, test } from "vitest";
import type { Alias } from "../../data/schema.ts";
import { buildIndex } from "../../matching/matching-index.ts";
import { variantsOf } from "../../matching/names/variants.ts";
import { recognise } from "../../matching/recognise.ts";

describe("variantsOf", () => {
  test.each<[string, string[]]>([
    ["US aid to Ukraine", ["American aid to Ukraine"]],
    ["U.S. aid", ["American aid"]],
    ["the top US diplomat", ["the top American diplomat"]],
    ["2016 election", ["election of 2016", "election in 2016"]],
    ["the 2016 vote", ["the vote of 2016", "the vote in 2016"]],
    ["normalisation of ties", ["normalization of ties"]],
    [
      "2016 US vote",
      [
        "2016 American vote",
        "US vote of 2016",
        "US vote in 2016",
        "American vote of 2016",
        "American vote in 2016",
      ],
    ],
  ])("%s", (text, variants) => {
    expect(variantsOf({ text })[0]).toBe(text);
    expect(variantsOf({ text }).slice(1).sort()).toEqual([...variants].sort());
  });

  test.each([
    "talks of the US and Iran",
    "US-Russia reset",
    "withdrawal of the US",
    "BUS strike",
    "USA Today poll",
    "trust us again",
    "March 2024 poll",
    "election of 2016",
    "2016",
    "isation",
  ])("has none of %s", (text) => expect(variantsOf({ text })).toEqual([text]));

  test("knows only English", () => {
    expect(variantsOf({ text: "2016 US Wahl", lang: "de" })).toEqual(["2016 US Wahl"]);
  });
});

describe("a variant", () => {
  const aliases: Alias[] = [{ text: "2016 US harbour vote", use: "alone" }];
  const index = buildIndex([
    {
      id: "harbour-vote",
      kind: "event",
      name: "Vote on the harbour",
      aliases,
      never: [],
      description: "A vote.",
      participants: [],
      facts: [],
      checked: "2026-01-01",
    },
  ]);
  test.each([
    ["After the American harbour vote of 2016 it rained.", ["American harbour vote of 2016"]],
    ["After the U.S. harbour vote in 2016 it rained.", ["U.S. harbour vote in 2016"]],
    ["After the harbour vote of 2016 it rained.", []],
    ["After the american harbour vote of 2016 it rained.", []],
  ])("is found: %s", (text, found) => {
    const [candidates = []] = recognise([{ text }], index).candidates;
    expect(candidates.map(({ start, end }) => text.slice(start, end))).toEqual(found);
  });
});
