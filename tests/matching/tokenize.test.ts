import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { fold } from "../../matching/words/fold.ts";
import { tokenize } from "../../matching/words/tokenize.ts";

const wordsOf = (text: string) => tokenize(text).map(({ start, end }) => text.slice(start, end));
const gapsOf = (text: string) => tokenize(text).map(({ gap }) => gap);

describe("fold", () => {
  test.each([
    ["Trump", "trump"],
    ["Zelníčková", "zelnickova"],
    ["Zelni\u0301c\u030Ckova\u0301", "zelnickova"],
    ["Wałęsa", "walesa"],
    ["Straße", "strasse"],
    ["O’Neill", "oneill"],
    ["Don\u00ADald", "donald"],
    ["Ｐutin", "putin"],
    ["ПУТИН", "путин"],
    ["U.S", "us"],
  ])("%s → %s", (word, folded) => {
    expect(fold(word)).toBe(folded);
  });

  test("is idempotent", () => {
    fc.assert(
      fc.property(fc.string({ unit: "grapheme" }), (word) => fold(fold(word)) === fold(word)),
    );
  });
});

describe("tokenize", () => {
  test.each([
    ["Donald Trump’s win", ["Donald", "Trump", "win"]],
    ["TRUMP'S", ["TRUMP"]],
    ["the leaders' records", ["the", "leaders", "records"]],
    ["Kim Jong-un", ["Kim", "Jong", "un"]],
    ["Russia.President-elect", ["Russia", "President", "elect"]],
    ["U.S. aid", ["U.S", "aid"]],
    ["J.D. Vance", ["J.D", "Vance"]],
    ["O’Neill", ["O’Neill"]],
    ["Don\u00ADald\u00A0Trump", ["Don\u00ADald", "Trump"]],
    ["金正恩", ["金", "正", "恩"]],
    ["wives—from Ivana", ["wives", "from", "Ivana"]],
    ["", []],
    ["\uD800 \uDC00 Trump", ["Trump"]],
  ])("splits %s", (text, words) => {
    expect(wordsOf(text)).toEqual(words);
  });

  test.each([
    ["Donald Trump", ["barrier", "space"]],
    ["Donald\u00A0Trump", ["barrier", "space"]],
    ["Donald\u200B Trump", ["barrier", "space"]],
    ["Mr. Trump", ["barrier", "dot"]],
    ["won. Trump", ["barrier", "barrier"]],
    ["Donald J. Trump", ["barrier", "space", "dot"]],
    ["Trump–Putin", ["barrier", "hyphen"]],
    ["Trump—Putin", ["barrier", "barrier"]],
    ["Trump, Donald", ["barrier", "comma"]],
    ["Donald (Trump)", ["barrier", "barrier"]],
    ["the U.S. president", ["barrier", "space", "dot"]],
    ["left the U.S. Trump", ["barrier", "space", "space", "barrier"]],
    ["the end. then", ["barrier", "space", "barrier"]],
  ])("tells what stands between the words of %s", (text, gaps) => {
    expect(gapsOf(text)).toEqual(gaps);
  });

  test.each([
    ["alan.cullison@wsj.com", true],
    ["https://example.org/Trump", true],
    ["www.trump.example", true],
    ["@emmamashford", true],
    ["#Trump", true],
    ["Russia.President-elect", false],
    ["AT&T Trump", false],
  ])("masks addresses, handles and hashtags: %s", (text, masked) => {
    expect(tokenize(text).every((token) => token.masked === masked)).toBe(true);
  });

  test("every token is a span of the source, in order and without overlap", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary", maxLength: 200 }), (text) => {
        let last = 0;
        for (const { start, end } of tokenize(text)) {
          if (start < last || end <= start || end > text.length) return false;
          last = end;
        }
        return true;
      }),
    );
  });
});
