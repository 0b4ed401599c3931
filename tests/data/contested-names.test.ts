import { describe, expect, it } from "vitest";
import { problemsOf } from "./problems-of.ts";
import { event, filed, person } from "./sample-base.ts";

describe("names that stand alone", () => {
  const alone = (text: string, dates = {}) => [{ text, use: "alone", ...dates }];
  const contested = (first: object[], second: object[]) =>
    problemsOf([filed(person({ aliases: first })), filed(event({ aliases: second }))]);

  it.each([
    ["the same alias", alone("Great fire"), alone("Great fire")],
    ["capitals and diacritics apart", alone("ZÖLLNER"), alone("Zollner")],
    ["another record's name", [], alone("ada lund")],
    ["dates that overlap", alone("Fire", { to: "2020" }), alone("Fire", { from: "2020-12-31" })],
  ])("belong to one record only: %s", (_, first, second) => {
    expect(contested(first, second)).toEqual([
      {
        file: "events/harbour-fire.json",
        field: "aliases.0",
        reason: expect.stringContaining("names ada-lund by itself as well"),
      },
    ]);
  });

  it.each([
    ["with context", alone("Fire"), [{ text: "Fire", use: "with-context" }]],
    ["at other times", alone("Fire", { to: "2019" }), alone("Fire", { from: "2020" })],
    [
      "in two languages of one record",
      [...alone("Лунд", { lang: "ru" }), ...alone("Лунд", { lang: "uk" })],
      [],
    ],
  ])("may be shared %s", (_, first, second) => {
    expect(contested(first, second)).toEqual([]);
  });
});
