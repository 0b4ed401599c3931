import { describe, expect, test } from "vitest";
import { mentionsOf, mentionsOn } from "./mentions-of.ts";

describe("prominent surnames", () => {
  test("alone they are marked as uncertain", () => {
    expect(mentionsOn(["The crowd cheered for Putin."])).toMatchObject([
      { surface: "Putin", ids: ["vladimir-putin"], certain: false, why: "surname-alone" },
    ]);
  });

  test("with the full name on the page they are certain", () => {
    const mentions = mentionsOn(["The crowd cheered for Putin.", "Vladimir Putin won."]);
    expect(mentions[0]).toMatchObject({ certain: true, why: "surname-licensed" });
  });

  test.each([
    ["another bearer on the page", ["Michelle Obama spoke.", "The crowd cheered for Obama."]],
    ["another given name", ["The crowd cheered for Lyudmila Putin."]],
    ["lower case", ["the crowd cheered for putin"]],
    ["an organisation", ["the Obama Foundation opened"]],
    ["a longer word", ["Putinism and Obamacare"]],
  ])("%s speaks against them", (_why, blocks) => {
    expect(mentionsOf(blocks)).toEqual([]);
  });
});

describe("several bearers of one surname", () => {
  test("the prominent one is meant where both are named", () => {
    expect(mentionsOf(["Donald Trump and Ivana Trump wed.", "Later Trump spoke."])).toContain(
      "Trump = donald-trump",
    );
  });

  test("it stays open where the page names only the other one in full", () => {
    expect(mentionsOf(["Ivana Trump wed.", "Later Trump spoke."])).toContain(
      "Trump = ivana-trump|donald-trump",
    );
  });

  test.each([
    ["Mrs. Trump left.", "Trump = melania-trump"],
    ["Mr. Trump left.", "Trump = donald-trump"],
  ])("a title tells them apart: %s", (text, expected) => {
    expect(mentionsOf(["Donald Trump and Melania Trump came.", text])).toContain(expected);
  });
});

describe("titles and dates", () => {
  test.each([
    ["2025-07-16", "title"],
    ["2012-03-01", undefined],
  ])("Secretary Rubio on %s", (date, why) => {
    expect(mentionsOn(["On Monday Secretary Rubio spoke."], date)[0]?.why).toBe(why);
  });
});

describe("given names", () => {
  test("refer back to the full name above", () => {
    expect(mentionsOf(["Barack Obama spoke.", "I know that Barack agrees."])).toContain(
      "Barack = barack-obama",
    );
  });

  test("are not taken by somebody of a variant of it", () => {
    const other = "Vladimir Nabokov is on every shelf.";
    const page = ["Volodymyr Zelensky spoke.", other, "I know that Volodymyr agrees."];
    expect(mentionsOf(page)).toContain("Volodymyr = volodymyr-zelensky");
  });

  test("not where a stranger bears the very same one", () => {
    const page = ["Volodymyr Zelensky spoke.", "Volodymyr Bilenko is a singer."];
    const found = mentionsOf([...page, "I know that Volodymyr agrees."]);
    expect(found).toEqual(["Volodymyr Zelensky = volodymyr-zelensky"]);
  });

  test.each([
    ["before the full name", ["I know that Barack agrees.", "Barack Obama spoke."]],
    ["with another surname", ["Donald Trump spoke.", "I know that Donald Tusk agrees."]],
    ["where another bears it too", ["Donald Trump met Donald Tusk.", "I know that Donald agrees."]],
  ])("not %s", (_why, blocks) => {
    const bare = mentionsOf(blocks).filter((found) => /^(Barack|Donald) =/.test(found));
    expect(bare).toEqual([]);
  });
});

describe("phrases", () => {
  test.each([
    [
      "with its context",
      ["Hillary Clinton ran.", "She lost the 2016 election."],
      "2024-11-14",
      true,
    ],
    ["without its context", ["She lost the 2016 election."], "2024-11-14", false],
    ["on its dates", ["Mark Rutte came.", "Then the NATO chief left."], "2025-07-16", true],
    ["before its dates", ["Mark Rutte came.", "Then the NATO chief left."], "2020-07-16", false],
    ["in a second term", ["Donald Trump came.", "Then the US president left."], "2025-07-16", true],
    [
      "between two terms",
      ["Donald Trump came.", "Then the US president left."],
      "2022-07-16",
      false,
    ],
    ["without a date", ["Mark Rutte came.", "Then the NATO chief left."], undefined, false],
  ])("%s", (_name, blocks, date, found) => {
    const phrase = mentionsOn(blocks, date).some(({ why }) => why === "description");
    expect(phrase).toBe(found);
  });

  test("an office beside the name of its holder is no mention of its own", () => {
    const mentions = mentionsOf("A meeting with NATO Secretary General Mark Rutte.", "2025-07-16");
    expect(mentions).toEqual(["Mark Rutte = mark-rutte"]);
  });
});

describe("somebody else of the same surname on the page", () => {
  test.each([
    [
      "is meant after being named",
      ["Hillary Clinton ran.", "Bill Clinton spoke.", "Then Clinton left."],
      false,
    ],
    [
      "is not meant before",
      ["Hillary Clinton ran.", "Then Clinton left.", "Bill Clinton spoke."],
      true,
    ],
    [
      "is not meant after the other is named again",
      ["Bill Clinton spoke.", "Hillary Clinton ran.", "Then Clinton left."],
      true,
    ],
    [
      "in a look-alike of the record",
      ["Andrei Kolesnikov spoke.", "Boris Kolesnikov spoke.", "Then Kolesnikov left."],
      false,
    ],
    [
      "is no organisation",
      ["Hillary Clinton ran.", "The Clinton Foundation paid.", "Then Clinton left."],
      true,
    ],
  ])("%s", (_name, blocks, found) => {
    const bare = mentionsOf(blocks).some((mention) => /^(Clinton|Kolesnikov) =/.test(mention));
    expect(bare).toBe(found);
  });

  test("never takes a prominent surname from its bearer once that one is named", () => {
    const blocks = ["Barack Obama spoke.", "Michelle Obama spoke.", "Then Obama left."];
    expect(mentionsOf(blocks)).toContain("Obama = barack-obama");
  });

  test("takes it where the bearer is never named", () => {
    expect(mentionsOf(["Donald Trump Jr. spoke.", "Then Trump left."])).toEqual([]);
  });
});

describe("an event of a year beside a surname that nothing licenses", () => {
  const electionsIn = (text: string) =>
    mentionsOn([text, "Much was said of it later."], "2025-03-05").flatMap(
      ({ ids: [id], certain }) => (id?.includes("election") ? [`${id} ${certain}`] : []),
    );

  test.each(["Trump won the 2016 election.", "In the 2016 election, Trump carried Ohio."])(
    "is as uncertain as the surname: %s",
    (text) => expect(electionsIn(text)).toEqual(["us-presidential-election-2016 false"]),
  );

  test("is certain beside the full name", () => {
    expect(electionsIn("Donald Trump won the 2016 election.")).toEqual([
      "us-presidential-election-2016 true",
    ]);
  });

  test.each([
    "Trump won the election.",
    "Eric Trump watched the 2016 election.",
    "Trump Tower was busy during the 2016 election.",
    "The 2016 election was close. Trump spoke.",
    "In Georgia's 2016 election Trump was a topic.",
    "Obama watched the 2016 election.",
  ])("is not meant without year and person: %s", (text) => {
    expect(electionsIn(text)).toEqual([]);
  });
});
