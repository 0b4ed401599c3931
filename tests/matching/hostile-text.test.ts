import { describe, expect, test } from "vitest";
import { recognise } from "../../matching/recognise.ts";
import { bundledIndex, mentionsOn } from "./mentions-of.ts";

/**
 * Each of these is large enough to take minutes if anything in matching grew with the square of the
 * text; the tests then run into the time limit of the suite. Figures come from the benchmarks.
 */
const MEGABYTE = 1_000_000;
const countOf = (text: string) => recognise([{ text }], bundledIndex).candidates[0]?.length;

describe("texts that nobody wrote to be read", () => {
  test.each([
    ["a line without end", "x".repeat(10 * MEGABYTE), 0],
    ["words without end", "word ".repeat(MEGABYTE), 0],
    ["a hundred thousand capitalised words", "Word ".repeat(100_000), 0],
    ["as many different ones", Array.from({ length: 100_000 }, (_, at) => `W${at}x`).join(" "), 0],
    ["a name again and again", "Donald Trump ".repeat(30_000), 30_000],
    ["a surname again and again", "Trump ".repeat(30_000), 30_000],
    ["nothing but marks", "\u0301".repeat(MEGABYTE), 0],
    ["letters far apart", "T\u200Br\u200Bu\u200Bm\u200Bp ".repeat(30_000), 30_000],
    ["at signs", "a@".repeat(MEGABYTE / 2), 0],
    ["underscores", "a_".repeat(MEGABYTE / 2), 0],
    ["blanks between two words", `Donald${" ".repeat(MEGABYTE)}Trump`, 1],
    ["commas", "Trump, ".repeat(30_000), 30_000],
    ["initials", "A. B. ".repeat(100_000), 0],
  ])("%s", (_what, text, count) => {
    expect(countOf(text)).toBe(count);
  });

  test.each([
    ["lone surrogates", "\uD800Donald Trump\uDC00 \uDFFF", ["Donald Trump"]],
    [
      "control characters",
      "Donald\u0000Trump \u0007Vladimir\tPutin\u009F",
      ["Trump", "Vladimir\tPutin"],
    ],
    ["right to left marks", "\u202EDonald Trump\u202C", ["Donald Trump"]],
    ["mixed scripts", "شكرا Donald Trump谢谢", ["Donald Trump"]],
    [
      "operators of the search",
      "='Donald Trump | !^Vladimir Putin$",
      ["Donald Trump", "Vladimir Putin"],
    ],
    ["operators in a misspelt name", "!Vladmir Putin", ["Vladmir Putin"]],
  ])("%s", (_what, text, surfaces) => {
    expect(mentionsOn([text]).map(({ surface }) => surface)).toEqual(surfaces);
  });

  test("thirty thousand mentions are resolved", () => {
    const mentions = mentionsOn(["Donald Trump, Trump and Ivana Trump. ".repeat(10_000)]);
    expect(mentions).toHaveLength(30_000);
  });

  test("as many in blocks of their own", () => {
    const blocks = Array.from({ length: 15_000 }, () => "Hillary Clinton and Clinton.");
    expect(mentionsOn(blocks)).toHaveLength(30_000);
  });
});
