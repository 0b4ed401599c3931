import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { BlockWords } from "../../matching/words/tokenize.ts";
import { bindWords } from "../../matching/words/word-book.ts";
import { hashOfWord } from "../../matching/words/word-hash.ts";
import { WordNumbers } from "../../matching/words/word-numbers.ts";

function reader(list: readonly string[]): (text: string) => number[] {
  const words = new BlockWords();
  const numbers = new WordNumbers(bindWords(list), words);
  return (text) => {
    words.read(text);
    numbers.read("en");
    return Array.from({ length: words.count }, (_, at) => numbers.at(at));
  };
}

/** Two words of one hash; among so many words there are some. */
function twoOfOneHash(): readonly [string, string] {
  const seen = new Map<number, string>();
  for (let number = 0; number < 1_000_000; number++) {
    const word = `n${(number * 7_919).toString(36).replace(/\d/g, (digit) => "zyxwvutsrq"[+digit] ?? "")}`;
    const other = seen.get(hashOfWord(word));
    if (other !== undefined && other !== word) return [other, word];
    seen.set(hashOfWord(word), word);
  }
  throw new Error("No two words share a hash.");
}

describe("the numbers of words", () => {
  test("are the same however often a word comes, block after block", () => {
    const read = reader(["putin", "trump"]);
    expect(read("Trump met Putin, and TRUMP left.")).toEqual([2, 0, 1, 0, 2, 0]);
    expect(read("Left: Trump. Met: Putín")).toEqual([0, 2, 0, 1]);
  });

  test("are not those of another word of the same hash", () => {
    const [known, other] = twoOfOneHash();
    const read = reader([known]);
    expect(read(`${known} ${other} ${other}`)).toEqual([1, 0, 0]);
  });

  test("are those that a fresh look finds", () => {
    const word = fc.stringMatching(/^[a-c]{1,4}$/);
    fc.assert(
      fc.property(
        fc.uniqueArray(word, { maxLength: 20 }),
        fc.array(fc.array(word, { minLength: 1, maxLength: 30 }), { maxLength: 4 }),
        (list, blocks) => {
          const read = reader(list);
          for (const block of blocks) {
            const expected = block.map((each) => list.indexOf(each) + 1);
            expect(read(block.join(" "))).toEqual(expected);
          }
        },
      ),
    );
  });
});
