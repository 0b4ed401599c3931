import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { describeEvents } from "../../matching/events/describe-events.ts";
import { recognise } from "../../matching/recognise.ts";
import { BlockWords } from "../../matching/words/tokenize.ts";
import { world } from "./event-world.ts";
import { bundledIndex, mentionsOn } from "./mentions-of.ts";

/** What pages about events are made of: names, types, places, times, and what joins them. */
const word = fc.constantFrom(
  ..."Donald Trump Trump’s Vladimir Putin Barack Obama his their he they the a any that".split(" "),
  ..."first second term election 2016 2014 race war invasion invaded sanctions on in of by".split(
    " ",
  ),
  ..."Ukraine Russia Russia’s Ukrainian Helsinki Moscow U.S. summit met talks call expelled".split(
    " ",
  ),
  ..."35 diplomats since last year week and , . — “ ” ? threw out left office administration".split(
    " ",
  ),
);
const sentence = fc.array(word, { maxLength: 30 }).map((words) => words.join(" "));
const page = fc.array(sentence, { minLength: 1, maxLength: 4 });
const DATES = fc.constantFrom("2014-09-05", "2018-07-17", "2024-11-14", "2025-07", undefined);

describe("on any page of events", () => {
  test("mentions lie in their block, in order, without overlap, each of one event", () => {
    fc.assert(
      fc.property(page, DATES, (blocks, date) => {
        let [block, last] = [0, 0];
        for (const mention of mentionsOn(blocks, date)) {
          if (mention.block !== block) [block, last] = [mention.block, 0];
          expect(mention.start).toBeGreaterThanOrEqual(last);
          expect(mention.end).toBeGreaterThan(mention.start);
          expect(mention.end).toBeLessThanOrEqual(blocks[block]?.length ?? 0);
          last = mention.end;
        }
      }),
    );
  });

  test("a mark begins and ends with a word", () => {
    fc.assert(
      fc.property(page, DATES, (blocks, date) => {
        for (const { surface } of mentionsOn(blocks, date)) {
          expect(surface).toMatch(/^[\p{L}\p{N}](?:.*[\p{L}\p{N}])?$/su);
        }
      }),
    );
  });

  test("no event takes a person’s mark away", () => {
    const nameless = { ...bundledIndex, events: { events: [], leaders: [] } };
    const people = (blocks: readonly string[], date: string | undefined, index = bundledIndex) =>
      mentionsOn(blocks, date, index)
        .filter(({ ids }) => /^(?:donald-trump|vladimir-putin|barack-obama)$/.test(ids[0] ?? ""))
        .map(({ block, start, end, ids }) => ({ block, start, end, ids }));
    fc.assert(
      fc.property(page, DATES, (blocks, date) => {
        expect(people(blocks, date)).toEqual(people(blocks, date, nameless));
      }),
    );
  });

  test("blocks may be asked about together or one by one", () => {
    fc.assert(
      fc.property(page, (blocks) => {
        const together = recognise(
          blocks.map((text) => ({ text })),
          bundledIndex,
        ).candidates;
        const apart = blocks.map((text) => recognise([{ text }], bundledIndex).candidates[0]);
        expect(apart).toEqual(together);
      }),
    );
  });

  test("what is recognised is plain data", () => {
    fc.assert(
      fc.property(page, (blocks) => {
        const recognition = recognise(
          blocks.map((text) => ({ text })),
          bundledIndex,
        );
        expect(structuredClone(recognition)).toEqual(recognition);
      }),
    );
  });

  test("events of another base change no mention", () => {
    fc.assert(
      fc.property(page, DATES, (blocks, date) => {
        const found = mentionsOn(blocks, date, world).map(({ ids }) => ids[0]);
        expect(found.filter((id) => id?.startsWith("trump"))).toEqual([]);
      }),
    );
  });

  test("any text at all is read without harm", () => {
    const text = fc.string({ unit: "binary", maxLength: 300 });
    fc.assert(
      fc.property(fc.array(fc.oneof(text, sentence), { maxLength: 5 }), DATES, (blocks, date) => {
        mentionsOn(blocks, date);
      }),
    );
  });
});

describe("typesetting changes no event", () => {
  const TEXT =
    "After their summit in Helsinki, Donald Trump and Vladimir Putin spoke of Russia’s war in Ukraine, of the 2016 election and of sanctions on Russia.";
  const idsOf = (text: string) => mentionsOn([text], "2024-11-14").map(({ ids }) => ids[0]);
  const expected = idsOf(TEXT);

  test("the sentence describes four events", () => {
    expect(expected.filter((id) => id && !/^(?:donald|vladimir)/.test(id))).toHaveLength(4);
  });

  test.each([
    ["no-break spaces", (text: string) => text.replaceAll(" ", "\u00A0")],
    ["straight apostrophes", (text: string) => text.replaceAll("’", "'")],
    ["soft hyphens", (text: string) => text.replace(/(\p{L}{3})(?=\p{L})/gu, "$1\u00AD")],
    ["line breaks of the source", (text: string) => text.replaceAll(" ", "\n    ")],
    ["decomposed letters", (text: string) => text.normalize("NFD")],
    ["capitals", (text: string) => text.toUpperCase()],
  ])("%s", (_name, change) => expect(idsOf(change(TEXT))).toEqual(expected));
});

describe("the work is in proportion to the text", () => {
  /** Counts how often a word is looked at. */
  class CountedWords extends BlockWords {
    looks = 0;
    override at(number: number) {
      this.looks++;
      return super.at(number);
    }
  }

  function looksAt(text: string): number {
    const words = new CountedWords();
    words.read(text);
    const block = {
      words,
      isNamed: () => true,
      isHeading: () => false,
      isLookAlike: () => false,
    };
    describeEvents(block, bundledIndex.events);
    return words.looks;
  }

  test.each([
    ["a line without an end of a sentence", "Russia war talks election in Ukraine "],
    ["nothing but words that name types", "war election talks summit "],
    ["names and types", "Trump’s first term and the 2016 election. "],
  ])("on %s", (_name, line) => {
    const short = looksAt(line.repeat(100));
    const long = looksAt(line.repeat(800));
    expect(long / short).toBeLessThan(9);
    expect(long / line.repeat(800).length).toBeLessThan(500);
  });
});
