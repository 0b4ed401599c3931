import { describe, expect, test } from "vitest";
import { readPackLine } from "../../data/pack/pack-record.ts";
import type { Entity } from "../../data/schema.ts";
import { buildIndex } from "../../matching/matching-index.ts";
import type { Block } from "../../matching/recognition.ts";
import { mentionsIn, mentionsOf, mentionsOn } from "./mentions-of.ts";

/** A base of people of whom nothing is known but the name; the id is the name. */
function people(...names: string[]) {
  const origin = { source: "a-list", readOn: "2025-01-01" };
  const entities = names.map(
    (name) =>
      readPackLine(JSON.stringify({ id: name.replaceAll(" ", "_"), kind: "person", name }), origin)
        .entity,
  );
  return buildIndex(entities.filter((entity): entity is Entity => entity !== undefined));
}

const found = (names: string[], text: string, lang?: string) => {
  const block: Block = { text, ...(lang && { lang }) };
  return mentionsIn([block], undefined, people(...names)).map(
    ({ surface, ids }) => `${surface} = ${ids.join("|")}`,
  );
};

describe("a full name may be written in other ways", () => {
  test.each([
    ["a middle initial more", "Anna Berg", "Anna K. Berg came."],
    ["a middle initial less", "Anna K. Berg", "Anna Berg came."],
    ["the middle name in full", "Anna K. Berg", "Anna Karin Berg came."],
    ["a patronymic", "Sergei Lavrov", "Sergei Viktorovich Lavrov came."],
    ["initials without a space", "J. B. Moser", "J.B. Moser came."],
    ["the short form", "Michael Moser", "Mike Moser came."],
    ["the formal name", "Bob Moser", "Robert Moser came."],
    ["no patronymic", "Sergei Viktorovich Lavrov", "Sergei Lavrov came."],
    ["another spelling of the given name", "Sergey Lavrov", "Serhii Lavrov came."],
    ["another spelling and a patronymic", "Pyotr Baranov", "Petr Ionovich Baranov came."],
    ["the name before a second surname", "Mary Onyali-Moser", "Mary Onyali came."],
    ["the first of two Spanish surnames", "Ángel Moreno Díaz", "Angel Moreno came."],
    ["an Arabic article in another spelling", "Yasin El Berg", "Yasin al-Berg came."],
    ["a monarch without the country", "Charles VI of Naples", "In 1711 Charles VI came."],
    ["a monarch without the rank", "Charles VI, Holy Roman Emperor", "Charles VI came."],
    ["a single word", "Pelagia", "So Pelagia came."],
    ["a single word behind a title", "Pelagia", "So Queen Pelagia came."],
    ["umlauts spelt out in the text", "Jörg Möller", "Joerg Moeller came."],
    ["umlauts spelt out in the base", "Joerg Moeller", "Jörg Möller came."],
    ["umlauts left out", "Jörg Möller", "Jorg Moller came."],
    ["a hyphen for a space", "Ana Silva Costa", "Ana Silva-Costa came."],
    ["family name first in a list", "Anna Berg", "Berg, Anna: speaks at nine"],
    ["family name first, two given names", "Anna Karin Berg", "Berg, Anna Karin"],
  ])("%s", (_how, name, text) => {
    expect(found([name], text)).toEqual([
      expect.stringContaining(`= ${name.replaceAll(" ", "_")}`),
    ]);
  });

  test.each([
    ["another middle initial", "Anna K. Berg", "Anna L. Berg came."],
    ["a middle name that no initial stands for", "Anna Berg", "Anna Karin Berg came."],
    ["two given names", "José Luis Díaz", "José Luis came."],
    ["two words of a name that is not Spanish", "Anna Vik Berg", "Anna Vik came."],
    ["a monarch of another country", "Charles VI of Naples", "Charles VI of Parma came."],
    ["another number", "Charles VI of Naples", "Charles IX came."],
    ["a given name and a single word", "Pelagia", "So Anna Pelagia came."],
    ["a single word and a surname", "Pelagia", "Pelagia Moser came."],
    ["half of a given name", "Kang Kyung-Wha", "Kang Kyung came."],
    ["the second of two surnames", "Mary Onyali-Moser", "Mary Moser came."],
    ["another name of the same root", "Volodymyr Berg", "Vladimir Berg came."],
    ["a suffix", "Anna Berg", "Anna Berg Jr. came."],
    ["a suffix behind a comma", "Anna Berg", "Anna Berg, Sr., came."],
    ["another given name", "Mike Moser", "Mark Moser came."],
    ["family name and somebody else", "Anna Berg", "Beside Berg, Anna Moser came."],
    ["somebody else and the given name", "Anna Berg", "Beside Otto Berg, Anna came."],
    ["a name in lower case", "Anna Berg", "anna berg came."],
  ])("but not with %s", (_why, name, text) => {
    expect(found([name], text)).toEqual([]);
  });

  test("a name as it is written goes before one that follows from a rule", () => {
    expect(found(["Robert Casey", "Bob Casey"], "Bob Casey came.")).toEqual([
      "Bob Casey = Bob_Casey",
    ]);
  });

  test("a short form that two people may have stays open", () => {
    expect(found(["Joseph Moser", "Joe Moser"], "Joseph Moser met Joe Moser.")).toEqual([
      "Joseph Moser = Joseph_Moser",
      "Joe Moser = Joe_Moser",
    ]);
  });
});

describe("a surname", () => {
  const surnames = (name: string, text: string) =>
    mentionsIn([{ text: `${name} came.` }, { text }], undefined, people(name)).flatMap(
      ({ block, surface }) => (block > 0 ? surface : []),
    );
  test.each([
    ["is the first of two Spanish ones", "Ángel Moreno Díaz", "Then Moreno spoke.", ["Moreno"]],
    ["stands behind an initial that fits", "Anna Berg", "Then A. Berg spoke.", ["Berg"]],
    [
      "not behind a middle initial of another",
      "Anna Berg",
      "They heard that Milojko A. Berg spoke to reporters.",
      [],
    ],
    ["not in a given name", "José Luis Díaz", "Then Luis spoke.", []],
    ["not of another number", "Karl VI, Count of Berg", "Then Karl IX spoke.", []],
  ])("%s", (_how, name, text, expected) => {
    expect(surnames(name, text)).toEqual(expected);
  });
});

describe("case endings", () => {
  test.each([
    ["de", "Anna Berg", "Das ist Anna Bergs Plan."],
    ["de-AT", "Anna Berg", "Das ist Anna Bergs Plan."],
    ["pl", "Jan Nowak", "To jest plan Jana Nowaka."],
    ["cs", "Petr Novák", "To je plán Petra Nováka."],
    ["ru", "Сергей Лавров", "Это план Сергея Лаврова."],
    ["uk", "Андрій Єрмак", "Це план Андрія Єрмака."],
  ])("of %s are read", (lang, name, text) => {
    expect(found([name], text, lang)).toHaveLength(1);
  });

  test.each([
    ["en", "Anna Berg", "Anna Berg came.", "the Bergs left"],
    ["en", "Jan Nowak", "Jan Nowak came.", "then Nowaka left"],
  ])("are none in %s", (lang, name, full, text) => {
    const blocks = [full, text].map((line) => ({ text: line, lang }));
    expect(mentionsIn(blocks, undefined, people(name)).map(({ block }) => block)).toEqual([0]);
  });

  test.each([
    ["Die Trumps blieben lange.", 0],
    ["Er sah die beiden Trumps im Saal.", 0],
    ["Er las über Trumps Pläne.", 1],
    ["Das Treffen Trumps mit ihm dauerte lange.", 1],
    ["Er sprach beim Besuch Trumps kurz.", 1],
    ["Das sagte Barbara Trump am Abend.", 0],
    ["Das Buch der Barbara Trump liegt aus.", 0],
    ["Das Buch von Brigitta Trump liegt aus.", 0],
  ])("and nouns around a name in German: %s", (text, count) => {
    const blocks = ["Donald Trump kam.", text].map((line) => ({ text: line, lang: "de" }));
    expect(mentionsIn(blocks, undefined).filter(({ block }) => block === 1)).toHaveLength(count);
  });

  test("a woman's surname is not a man's in the genitive", () => {
    expect(mentionsOf(["Дмитрий Песков пришёл.", "Мария Пескова ушла."])).toEqual([
      "Дмитрий Песков = dmitry-peskov",
    ]);
  });
});

describe("parts of names", () => {
  test.each([
    ["a family name of two words", "Ursula von der Leyen", "von der Leyen = Ursula_von_der_Leyen"],
    ["its last word", "Ursula von der Leyen", "Leyen = Ursula_von_der_Leyen"],
    ["the last two words of a long name", "Aung San Suu Kyi", "Suu Kyi = Aung_San_Suu_Kyi"],
  ])("%s is licensed by the full name", (_what, name, expected) => {
    const surname = expected.split(" = ")[0] ?? "";
    expect(found([name], `${name} came. Later ${surname} left.`)).toContain(expected);
  });

  test("a surname of hundreds of people means the one whom the page names in full", () => {
    const many = Array.from({ length: 300 }, (_, at) => `Anna${"abcdefghij"[at % 10]}${at} Berg`);
    expect(found([...many, "Otto Berg"], "Otto Berg came. Later Berg left.")).toEqual([
      "Otto Berg = Otto_Berg",
      "Berg = Otto_Berg",
    ]);
    expect(found([...many, "Otto Berg"], "Later Berg left.")).toEqual([]);
    expect(found([...many, "Otto Berg"], "Otto Berg came. Later P. Berg left.")).toEqual([
      "Otto Berg = Otto_Berg",
    ]);
  });
});

describe("around a name", () => {
  test.each([
    ["The Waltz of the Flowers was played.", 0],
    ["They danced a Waltz, then went home.", 0],
    ["Nobody danced the Waltz.", 0],
    ["The Waltz nomination was read out.", 1],
    ["The Waltz-Rubio plan was read out.", 2],
    ["Waltz of Florida was there.", 1],
    ["He met Waltz.", 1],
  ])("an article makes a thing of a surname: %s", (text, count) => {
    const page = ["Mike Waltz and Marco Rubio came.", text];
    expect(mentionsOn(page).filter(({ block }) => block === 1)).toHaveLength(count);
  });

  test.each([
    ["the Putin government fell", true],
    ["a Putin-friendly paper", true],
    ["Putin’s government fell", false],
    ["Putin left", false],
    ["Putin and the government", false],
  ])("attributive use is told: %s", (text, attributive) => {
    const [mention] = mentionsIn([{ text }], undefined);
    expect(mention?.attributive ?? false).toBe(attributive);
  });

  test.each([
    ["fr", "Donald Trump est venu. M. Trump est parti.", 2],
    ["fr", "Selon un ancien d’Obama, rien.", 1],
    ["fr", "Selon un ancien d'Obama, rien.", 1],
    ["en", "Donald Trump came. M. Trump left.", 1],
    ["en", "The file Trump_Putin_final.pdf is lost.", 0],
    ["en", "O’Trump and D’Obama are no names of ours.", 0],
  ])("in %s: %s", (lang, text, count) => {
    expect(mentionsIn([{ text, lang }], undefined)).toHaveLength(count);
  });

  test.each([
    [["Trump leads are passive.", "Draw the last trump first."], 0],
    [["Trump leads are passive.", "Draw the last card first."], 1],
    [["Donald Trump spoke.", "Trump left, and no trump was played."], 2],
  ])("a surname that the page uses as a word: %s", (blocks, count) => {
    expect(mentionsOf(blocks)).toHaveLength(count);
  });
});

describe("a slip in a bare surname", () => {
  test.each([
    [
      "is forgiven where the page names the bearer",
      ["Andrei Kolesnikov came.", "Kolesnikow left."],
      true,
    ],
    ["needs the bearer", ["Kolesnikow left."], false],
    ["needs eight letters", ["Kurt Volker came.", "Vollker left."], false],
    ["is one at most", ["Andrei Kolesnikov came.", "Kolesnykoww left."], false],
    ["is no plural", ["Stormy Daniels came, Bob Woodward too.", "the Woodwards left"], false],
  ])("%s", (_why, blocks, isFound) => {
    const last = blocks.length - 1;
    const inLast = mentionsIn(
      blocks.map((text) => ({ text })),
      undefined,
    ).filter(({ block }) => block === last);
    expect(inLast.length > 0).toBe(isFound);
  });
});
