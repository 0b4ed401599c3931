import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { editDistance } from "../../matching/fuzzy/edit-distance.ts";
import { nearWords, packNearWords } from "../../matching/fuzzy/near-words.ts";
import { fold } from "../../matching/words/fold.ts";
import { bindWords, numberOf, numberOfWord, wordOf } from "../../matching/words/word-book.ts";
import { hashOfWord } from "../../matching/words/word-hash.ts";
import { WordScan } from "../../matching/words/word-scan.ts";
import { bundledIndex, mentionsOn } from "./mentions-of.ts";

const word = fc.stringMatching(/^[a-zа-ик-я]{1,12}$/);
const words = fc.uniqueArray(word, { maxLength: 60 });

describe("a word book", () => {
  test("finds each of its words and no other", () => {
    fc.assert(
      fc.property(words, word, (list, other) => {
        const book = bindWords(list);
        list.forEach((each, at) => {
          expect(numberOfWord(book, each)).toBe(at + 1);
          expect(wordOf(book, at + 1)).toBe(each);
        });
        expect(numberOfWord(book, other)).toBe(list.indexOf(other) + 1);
      }),
    );
  });

  test("tells words of one hash apart", () => {
    const book = bindWords(["putin"]);
    expect(numberOf(book, hashOfWord("putin"), "PUTIN", 0, 5)).toBe(1);
    expect(numberOf(book, hashOfWord("putin"), "other", 0, 5)).toBe(0);
    expect(numberOf(book, hashOfWord("putin"), "putins", 0, 6)).toBe(0);
    expect(numberOf(book, hashOfWord("putin"), "puti", 0, 4)).toBe(0);
  });

  test("an empty one finds nothing", () => {
    expect(numberOfWord(bindWords([]), "putin")).toBe(0);
  });
});

describe("a scan", () => {
  test("hashes every word as its fold", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary", maxLength: 200 }), (text) => {
        const scan = new WordScan();
        scan.read(text);
        for (let at = 0; at < scan.count; at++) {
          const source = text.slice(scan.startOf(at), scan.endOf(at));
          expect(scan.hashOf(at)).toBe(hashOfWord(fold(source)));
        }
      }),
    );
  });

  test("of one text leaves nothing behind for the next", () => {
    const [used, fresh] = [new WordScan(), new WordScan()];
    used.read("Donald Trump’s ＡＢＣ ".repeat(200));
    for (const scan of [used, fresh]) scan.read("Möller’s U.S. plan");
    const all = (scan: WordScan) =>
      Array.from({ length: scan.count }, (_, at) => [
        scan.startOf(at),
        scan.endOf(at),
        scan.hashOf(at),
        scan.shapeOf(at),
        scan.isPossessive(at),
        scan.mayBeSpeltOut(at),
      ]);
    expect(all(used)).toEqual(all(fresh));
  });
});

describe("near words", () => {
  test("hold every word at one edit that begins alike", () => {
    fc.assert(
      fc.property(words, word, (list, other) => {
        const near = packNearWords(list.map((each, at) => [at + 1, each]));
        const found = nearWords(near, other);
        list.forEach((each, at) => {
          const isNear = each[0] === other[0] && editDistance(each, other) <= 1;
          if (isNear) expect(found).toContain(at + 1);
        });
        expect(new Set(found).size).toBe(found.length);
      }),
    );
  });
});

test("an index that was stored and read again answers as before", () => {
  const stored = structuredClone(bundledIndex);
  const page = [
    "Donald Trump met Vladmir Putin and Kim Jong Un.",
    "The 2016 election, said Trump.",
  ];
  expect(mentionsOn(page, "2024-11-14", stored)).toEqual(mentionsOn(page, "2024-11-14"));
});
