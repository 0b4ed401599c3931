import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { readPackLine } from "../../data/pack/pack-record.ts";
import { readBase } from "../../data/read-base.ts";
import { buildIndex } from "../../matching/matching-index.ts";
import { recognise } from "../../matching/recognise.ts";
import { mentionsOn, type SpokenMention } from "./mentions-of.ts";

/** Words that a page about the base is made of, with everything that tells names apart. */
const word = fc.constantFrom(
  ..."Donald Trump Trump’s Vladimir Putin Volodymyr Zelensky Hillary Clinton Kurt Volker Volker".split(
    " ",
  ),
  ..."President Mr. Mrs. Tower Foundation Ivana Ivanka Jr. J. the said when and in Vladmir Barak".split(
    " ",
  ),
  ..."Obama Kim Jong Un , . — ( ) “ ” 2016 election Helsinki summit war Ukraine".split(" "),
);
const sentence = fc.array(word, { maxLength: 25 }).map((words) => words.join(" "));
const page = fc.array(sentence, { minLength: 1, maxLength: 5 });

const inShort = (mentions: readonly SpokenMention[]) =>
  mentions.map(({ block, surface, ids }) => `${block} ${surface} ${ids.join("|")}`);

describe("on any page", () => {
  test("mentions lie in their block, in order, without overlap", () => {
    fc.assert(
      fc.property(page, (blocks) => {
        let [block, last] = [0, 0];
        for (const mention of mentionsOn(blocks)) {
          if (mention.block !== block) [block, last] = [mention.block, 0];
          const length = blocks[block]?.length ?? 0;
          if (mention.start < last || mention.end <= mention.start || mention.end > length)
            return false;
          last = mention.end;
        }
        return true;
      }),
    );
  });

  test("blocks may be asked about together or one by one", () => {
    const index = buildIndex(readBase("data").entities);
    fc.assert(
      fc.property(page, (blocks) => {
        const together = recognise(
          blocks.map((text) => ({ text })),
          index,
        ).candidates;
        const apart = blocks.map((text) => recognise([{ text }], index).candidates[0]);
        expect(apart).toEqual(together);
      }),
    );
  });

  test("the order of the records does not matter", () => {
    const reversed = buildIndex(readBase("data").entities.toReversed());
    fc.assert(
      fc.property(page, (blocks) => {
        expect(inShort(mentionsOn(blocks, undefined, reversed))).toEqual(
          inShort(mentionsOn(blocks)),
        );
      }),
    );
  });

  test("empty blocks between change nothing", () => {
    fc.assert(
      fc.property(page, (blocks) => {
        const spread = mentionsOn(blocks.flatMap((text) => [text, ""]));
        const asBefore = spread.map((mention) => ({ ...mention, block: mention.block / 2 }));
        expect(inShort(asBefore)).toEqual(inShort(mentionsOn(blocks)));
      }),
    );
  });

  test("any text at all is read without harm", () => {
    fc.assert(
      fc.property(
        fc.array(fc.string({ unit: "binary", maxLength: 300 }), { maxLength: 5 }),
        (blocks) => {
          mentionsOn(blocks);
        },
      ),
    );
  });
});

describe("typesetting changes no mention", () => {
  const TEXT =
    "Yesterday Donald Trump met Vladimir Putin; Putin’s answer, said Kurt Volker, was no. Volker left.";
  const expected = mentionsOn([TEXT]).map(({ ids }) => ids);

  test.each([
    ["no-break spaces", (text: string) => text.replaceAll(" ", "\u00A0")],
    ["straight apostrophes", (text: string) => text.replaceAll("’", "'")],
    ["soft hyphens", (text: string) => text.replace(/(\p{L}{3})(?=\p{L})/gu, "$1\u00AD")],
    [
      "zero-width spaces inside words",
      (text: string) => text.replace(/(\p{L}{2})(?=\p{L})/gu, "$1\u200B"),
    ],
    ["line breaks of the source", (text: string) => text.replaceAll(" ", "\n    ")],
    ["decomposed letters", (text: string) => text.normalize("NFD")],
    [
      "full-width letters",
      (text: string) =>
        text.replace(/[A-Za-z]/g, (letter) => String.fromCharCode(letter.charCodeAt(0) + 0xfee0)),
    ],
    ["capitals", (text: string) => text.toUpperCase()],
  ])("%s", (_name, change) => {
    expect(mentionsOn([change(TEXT)]).map(({ ids }) => ids)).toEqual(expected);
  });

  test("a soft hyphen lies inside the span that the reader sees", () => {
    const [mention] = mentionsOn(["Don\u00ADald Trump"]);
    expect(mention?.surface).toBe("Don\u00ADald Trump");
  });
});

describe("what has nothing to do with a page changes nothing on it", () => {
  const [other, twice] = ["Anna Berg", "Otto Trumpet"].map((name, at) => unrelated(name, at));
  const withOthers = buildIndex(
    [...readBase("data").entities, other, twice].filter((entity) => entity !== undefined),
  );

  test("a pack of unrelated names changes no mention", () => {
    fc.assert(
      fc.property(page, (blocks) => {
        expect(inShort(mentionsOn(blocks, "2024-11-14", withOthers))).toEqual(
          inShort(mentionsOn(blocks, "2024-11-14")),
        );
      }),
    );
  });

  test("reading a page a second time finds the same", () => {
    fc.assert(
      fc.property(page, (blocks) => {
        expect(mentionsOn(blocks)).toEqual(mentionsOn(blocks));
      }),
    );
  });
});

function unrelated(name: string, at: number) {
  const line = JSON.stringify({ id: `unrelated-${at}`, kind: "person", name });
  return readPackLine(line, { source: "a-list", readOn: "2025-01-01" }).entity;
}

describe("one slip in a full name", () => {
  const people = readBase("data").entities.filter(({ kind }) => kind === "person");
  const slipped = fc
    .record({
      person: fc.constantFrom(...people),
      place: fc.nat(),
      slip: fc.constantFrom("drop" as const, "double" as const, "swap" as const),
    })
    .map(({ person, place, slip }) => ({ person, name: withSlip(person.name, place, slip) }));

  test("never makes somebody else of it", () => {
    fc.assert(
      fc.property(slipped, ({ person, name }) => {
        const named = mentionsOn([`Yesterday ${name} spoke at length.`]);
        const full = named.filter(({ why }) => why === "name" || why === "spelling");
        for (const { ids } of full) expect(ids).toEqual([person.id]);
      }),
      { numRuns: 300 },
    );
  });

  function withSlip(name: string, place: number, slip: "drop" | "double" | "swap"): string {
    const inside = Array.from(name, (_, at) => at).filter(
      (at) => at > 0 && /\p{Ll}/u.test(name.charAt(at)) && /\p{L}/u.test(name.charAt(at - 1)),
    );
    const at = inside[place % inside.length] ?? 1;
    const letter = name.charAt(at);
    if (slip === "drop") return name.slice(0, at) + name.slice(at + 1);
    if (slip === "double") return name.slice(0, at) + letter + name.slice(at);
    const next = /\p{Ll}/u.test(name.charAt(at + 1)) ? name.charAt(at + 1) : "";
    return name.slice(0, at) + next + letter + name.slice(at + 1 + next.length);
  }
});
