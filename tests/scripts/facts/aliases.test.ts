import { describe, expect, it } from "vitest";
import { deskFindings } from "./desk-findings.ts";

const alone = (text: string, more = {}) => ({ text, use: "alone", ...more });
const inContext = (text: string, more = {}) => ({ text, use: "with-context", ...more });

describe("an alias that stands alone", () => {
  it.each([
    ["two letters", alone("AL"), /"AL" is too short/],
    ["a letter and stops", alone("B."), /too short/],
    ["one word in lower case", alone("geologist"), /one word without a capital/],
    ["one word in any case", alone("Lundgate", { caseSensitive: false }), /without a capital/],
    ["common words", alone("the Peace Talks"), /made of everyday words/],
    ["a common word and a month", alone("March offensive"), /everyday words/],
  ])("is not %s", (_, alias, reason) => {
    const found = deskFindings({}, { aliases: [alias] });
    expect(found).toEqual([expect.stringMatching(reason)]);
    expect(found[0]).toContain("events/harbour-fire.json aliases.0: ");
  });

  it.each([
    ["three letters", alone("ALU")],
    ["two characters of a script that spells words by them", alone("火災")],
    ["one capitalised word", alone("Lundgate")],
    ["one word of a script of its own", alone("Пожар", { lang: "ru" })],
    ["common words and one that is not", alone("Bergen peace talks")],
    ["short, with context", inContext("AL", { context: ["ada-lund"] })],
    ["common, with context", inContext("the talks", { context: ["ada-lund"] })],
    ["lower case, with context", inContext("blaze", { context: ["ada-lund"] })],
  ])("may be %s", (_, alias) => expect(deskFindings({}, { aliases: [alias] })).toEqual([]));
});

describe("an alias that says the same", () => {
  it.each([
    ["as the name", [alone("ADA LUND")], "aliases.0"],
    ["without diacritics", [alone("Åda Lünde"), alone("Ada Lunde")], "aliases.1"],
    ["with the stops of an acronym", [alone("US Lund"), alone("U.S. Lund")], "aliases.1"],
    ["as a possessive", [alone("Town expert"), alone("Town's expert")], "aliases.1"],
    [
      "as a variant that follows from the other",
      [alone("US Lund"), alone("American Lund")],
      "aliases.1",
    ],
    ["before the one it follows from", [alone("American Lund"), alone("US Lund")], "aliases.0"],
    ["in another use", [alone("Rock Lady"), inContext("rock lady")], "aliases.1"],
  ])("is found: %s", (_, aliases, field) => {
    expect(deskFindings({ aliases })).toEqual([
      expect.stringMatching(`^people/ada-lund.json ${field}: ".*" says the same as ".*"$`),
    ]);
  });

  it.each([
    [
      "on other days",
      [inContext("the expert", { to: "2019" }), inContext("the expert", { from: "2020" })],
    ],
    ["in another language", [alone("Адa Лунд", { lang: "ru" }), alone("Адa Лунд", { lang: "uk" })]],
    ["with a comma", [alone("Ada Marie Lund"), alone("Ada Marie, Lund")]],
  ])("is let pass %s", (_, aliases) => expect(deskFindings({ aliases })).toEqual([]));
});

describe("a phrase of two records", () => {
  const shared = (ofPerson: object, ofEvent: object) =>
    deskFindings({ aliases: [ofPerson] }, { aliases: [ofEvent] });
  const context = { context: ["ada-lund"] };

  it.each([
    ["one of which stands alone", inContext("Quay blaze"), alone("Quay blaze")],
    ["the event's without context", inContext("Quay blaze"), inContext("quay blaze")],
  ])("is reported: %s", (_, ofPerson, ofEvent) => {
    expect(shared(ofPerson, ofEvent)).toEqual([
      expect.stringMatching(/^events\/harbour-fire.json aliases.0: .* means ada-lund as well/),
    ]);
  });

  it.each([
    ["both ask for context", inContext("Quay blaze"), inContext("Quay blaze", context)],
    [
      "their days differ",
      alone("Quay blaze", { to: "2019" }),
      alone("Quay blaze", { from: "2021" }),
    ],
    ["the words differ", alone("Quay blaze"), alone("Quay blazes")],
  ])("is let pass where %s", (_, ofPerson, ofEvent) => {
    expect(shared(ofPerson, ofEvent)).toEqual([]);
  });
});
