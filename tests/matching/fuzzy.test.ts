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
    ["Kim Jon Un", "kim-jong-un"],
    ["Marc Antonio Rubio", "marco-rubio"],
    ["Kim Jogn-un", "kim-jong-un"],
    ["Storm Daniels", "stormy-daniels"],
    ["Joesph Biden", "joe-biden"],
    ["Stormy Danielss", "stormy-daniels"],
    ["Donald Trumpp", "donald-trump"],
    ["Bob Wooward", "bob-woodward"],
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

  test.each(
    (
      "Kurt Voller, Kurt Volmer, Kurt Volkmer, Kurt Volkert, Kurt Volkers, Kurt Volk, " +
      "Donald Tramp, Donald Tromp, Donald Crump, Ivana Tramp, Melania Tromp, Joe Buden, Joe Boden, " +
      "Joe Biren, Joe Bidon, Joe Bilden, Joe Briden, Joe Biddle, Joe Bien, Elon Musi, Elon Muska, " +
      "Elon Muske, Elon Must, Elon Rusk, Mark Ratte, Mark Rutty, Mark Routte, Mark Ritter, Mark Butte, " +
      "Marco Rubeo, Marco Rubia, Marco Rubino, Mike Weltz, Mike Woltz, Mike Wiltz, Mike Walt, Mike Walts, " +
      "Mike Waltzer, Mike Waitz, Thomas Greve, Thomas Gross, Thomas Grobe, Thomas Groce, Thomas Grover, " +
      "Emma Ashworth, Emma Rashford, Alan Collison, Alan Callison, Alan Culliton, Bob Woodyard, " +
      "Bob Woodwards, Stormy Daniel, Stormy Danials, Stormy Danielson, Hillary Clanton, Hillary Canton, " +
      "Hillary Clint, Vladimir Patin, Vladimir Rutin, Dmitry Leskov, Dmitry Petkov, Andrei Kolesnik, " +
      "Volodymyr Zelinsky, Volodymyr Zelenko, Barack Osama, Elin Musk, Elton Musk, Jon Biden, " +
      "Marcos Rubio, Mario Rubio, Marg Rutte, Mary Rutte, Burt Volker, Karl Volker, Rob Woodward Jones, " +
      "Emmi Ashford, Erma Ashford, Alana Cullison, Andre Kolesnikov, Andrew Kolesnikov, Mika Waltz, " +
      "Ivan Trump, Melanie Trump, Kim Hong Un, Kim Jong Nam, Kim Jong-su"
    ).split(", "),
  )("%s is somebody else by a letter or two", (name) => {
    expect(mentionsOn([`Yesterday ${name} spoke.`])).toEqual([]);
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
