import { describe, expect, test } from "vitest";
import { mentionsOf, mentionsOn } from "./mentions-of.ts";

describe("misspelt full names", () => {
  test.each([
    ["Vladmir Putin", "vladimir-putin"],
    ["Hilary Clinton", "hillary-clinton"],
    ["Barak Obama", "barack-obama"],
    ["Donlad Trump", "donald-trump"],
    ["Marko Rubio", "marco-rubio"],
    ["Volodymir Zelensky", "volodymyr-zelensky"],
    ["Volodymyr Zelenksy", "volodymyr-zelensky"],
    ["Kurt Vollker", "kurt-volker"],
    ["Kim Jng Un", "kim-jong-un"],
    ["Donald J. Tump", "donald-trump"],
    ["Barrack H. Obama", "barack-obama"],
    ["Kim Jogn-un", "kim-jong-un"],
  ])("%s is %s", (text, id) => {
    expect(mentionsOn([`Yesterday ${text} spoke.`])).toMatchObject([
      { surface: text, ids: [id], how: "fuzzy", why: "spelling" },
    ]);
  });

  test("license the surname", () => {
    expect(mentionsOf(["Yesterday Kurt Vollker spoke.", "It ended, said Volker."])).toContain(
      "Volker = kurt-volker",
    );
  });

  test.each([
    "Ivanka Trump",
    "Erik Trump",
    "Ronald Trump",
    "Hillary Clifton",
    "Vladimir Putting",
    "Andrea Kolesnikov",
    "Thomas Groves",
    "Thomas Graves",
    "Thomas Grave",
    "Thomas Gove",
    "Mark Rutten",
    "Mark Rutter",
    "Mark Rutt",
    "Elon Mask",
    "Bob Woodard",
    "Joe Baden",
    "Marco Rubi",
    "Marco Rubin",
    "Kim Jong Il",
    "Donald Q. Tump",
    "Emma Ash",
    "Bark Obama Street",
    "Joe Biding",
    "Mike Walz",
    "Tim Walz",
    "Paul Volcker",
    "Donald Tusk",
  ])("%s is nobody of the base", (text) => {
    expect(mentionsOf(`Yesterday ${text} spoke.`)).toEqual([]);
  });

  test.each(["Clifton", "Putting", "Ivana", "Osama", "Spence"])(
    "a single word never: %s",
    (word) => {
      expect(
        mentionsOf([`Donald Trump, Vladimir Putin, Hillary Clinton.`, `Today ${word} spoke.`]),
      ).not.toContainEqual(expect.stringContaining(word));
    },
  );
});
