import { describe, expect, test } from "vitest";
import { mentionsOf } from "./mentions-of.ts";

const TRUMP = "donald-trump";

describe("full names", () => {
  test.each([
    ["Donald Trump spoke.", [`Donald Trump = ${TRUMP}`]],
    ["Donald J. Trump spoke.", [`Donald J. Trump = ${TRUMP}`]],
    ["DONALD TRUMP SPOKE TODAY", [`DONALD TRUMP = ${TRUMP}`]],
    ["Donald\u00A0Trump", [`Donald\u00A0Trump = ${TRUMP}`]],
    ["Don\u00ADald Trump", [`Don\u00ADald Trump = ${TRUMP}`]],
    ["“Donald Trump’s plan”", [`Donald Trump = ${TRUMP}`]],
    ["Russia.President-elect Donald Trump", [`Donald Trump = ${TRUMP}`]],
    ["Vladimir Vladimirovich Putin", ["Vladimir Vladimirovich Putin = vladimir-putin"]],
    ["Ivana Zelnickova", ["Ivana Zelnickova = ivana-trump"]],
    ["Ivana Zelníčková", ["Ivana Zelníčková = ivana-trump"]],
    ["Kim Jong-un met envoys", ["Kim Jong-un = kim-jong-un"]],
    ["Kim Jong Un met envoys", ["Kim Jong Un = kim-jong-un"]],
    ["Владимир Путин", ["Владимир Путин = vladimir-putin"]],
    ["Rep. Mike Waltz, a veteran", ["Mike Waltz = mike-waltz"]],
    [
      "wives—from Ivana Trump to Stormy Daniels—who",
      ["Ivana Trump = ivana-trump", "Stormy Daniels = stormy-daniels"],
    ],
  ])("%s", (text, expected) => {
    expect(mentionsOf(text)).toEqual(expected);
  });

  test.each([
    "donald trump in lower case",
    "Kurt. Volker",
    "Kurt (Volker)",
    "Donald Trump Jr. spoke",
    "Donald Trump, Jr. spoke",
    "Donald X. Trump",
    "Ivanka Trump spoke",
    "Donald Trumpet",
    "alan.cullison@wsj.com, thomas.grove@wsj.com",
    "#DonaldTrump and @DonaldTrump",
    "Barack Obama Foundation",
    "Trump Tower and Trump International",
    "the Clinton Foundation",
    "Paul Volcker",
    "Maria Kolesnikova",
    "Kim Kardashian",
  ])("nobody is named in: %s", (text) => {
    expect(mentionsOf(text)).toEqual([]);
  });
});

describe("a bare surname is licensed", () => {
  test.each([
    ["by the full name above", ["Kurt Volker came.", "Volker said so."], "Volker = kurt-volker"],
    [
      "by the full name below",
      ["Volker speaks out", "Kurt Volker said so."],
      "Volker = kurt-volker",
    ],
    ["in a heading in capitals", ["VOLKER SPEAKS", "Kurt Volker said so."], "VOLKER = kurt-volker"],
    [
      "behind a verb in a heading",
      ["Critics Say Volker Lied", "Kurt Volker said so."],
      "Volker = kurt-volker",
    ],
    [
      "behind another",
      ["Many Saw Volker as a Hero", "Kurt Volker said so."],
      "Volker = kurt-volker",
    ],
    [
      "behind a noun in a heading",
      ["Putin Ally Volker Is Out", "Kurt Volker said so."],
      "Volker = kurt-volker",
    ],
    ["as a possessive", ["Kurt Volker came.", "Volker’s view"], "Volker = kurt-volker"],
    ["before a hyphen", ["Kurt Volker came.", "a Volker-led team"], "Volker = kurt-volker"],
    ["after a function word", ["Kurt Volker came.", "When Volker left"], "Volker = kurt-volker"],
    ["by a title", ["On Monday Secretary Rubio spoke."], "Rubio = marco-rubio"],
    [
      "before somebody's policy",
      ["Kurt Volker came.", "the new Volker oil policy"],
      "Volker = kurt-volker",
    ],
    [
      "behind a degree that fits",
      ["Emma Ashford came.", "Dr. Ashford said so."],
      "Ashford = emma-ashford",
    ],
    ["behind a rank", ["Mike Waltz came.", "then Col. Waltz said so."], "Waltz = mike-waltz"],
    ["by a former title", ["On Monday former President Biden spoke."], "Biden = joe-biden"],
    [
      "by two companions",
      ["Vladimir Putin met Donald Trump.", "The account was denied by Peskov."],
      "Peskov = dmitry-peskov",
    ],
  ])("%s", (_how, blocks, expected) => {
    expect(mentionsOf(blocks)).toContain(expected);
  });

  test.each([
    ["no full name", ["Volker said so."]],
    ["another given name", ["Kurt Volker came.", "the Berlin analyst Paul Volker said so"]],
    [
      "what may be a given name in a sentence",
      ["Kurt Volker came.", "In May the boxer Cross Volker won."],
    ],
    ["another given name in a heading", ["Amber Volker Wins", "Kurt Volker came."]],
    ["another initial", ["Kurt Volker came.", "the analyst P. Volker said so"]],
    ["a suffix", ["Kurt Volker came.", "then Volker Jr. left"]],
    ["a plant", ["Thomas Grove came.", "the tall Grove oak grows here"]],
    ["a substance", ["Kurt Volker came.", "Volker oil is used in perfume"]],
    ["lower case", ["Mike Waltz came.", "a waltz, said the dancer"]],
    ["an organisation", ["Kurt Volker came.", "the Volker Institute said so"]],
    ["a place", ["Thomas Grove came.", "in Grove, Oklahoma, today"]],
    ["a plural family", ["Hillary Clinton came.", "the Clintons left"]],
    ["a title that was never held", ["Marco Rubio came.", "then Governor Rubio left"]],
    ["a title of another gender", ["Donald Trump came.", "and Mrs. Trump left"]],
    ["a lady's title", ["Donald Trump came.", "and Lady Trump left"]],
    ["a degree of somebody else", ["Joe Biden came.", "and Dr. Biden left"]],
    ["a degree of somebody else, at the start", ["Dr. Biden teaches."]],
    ["a calling of somebody else", ["Mike Waltz came.", "Coach Waltz and Judge Waltz left"]],
    ["one companion", ["Donald Trump spoke.", "It was denied by Peskov."]],
  ])("not with %s", (_why, blocks) => {
    const inLastBlock = mentionsOf(blocks).filter(
      (found) =>
        /Volker =|Waltz =|Grove =|Clinton|Rubio =|Peskov =|^Trump =|^Biden =/.test(found) &&
        !/^(Kurt|Mike|Thomas|Hillary|Marco)/.test(found),
    );
    expect(inLastBlock).toEqual([]);
  });
});
