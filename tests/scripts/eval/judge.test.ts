import { describe, expect, test } from "vitest";
import { readCorpusPage } from "../../../scripts/eval/corpus-page.ts";
import { judgePage } from "../../../scripts/eval/judge.ts";
import { differences, figures } from "../../../scripts/eval/report.ts";
import { isSameSpan } from "../../../scripts/eval/same-span.ts";
import { tally } from "../../../scripts/eval/tally.ts";
import type { FoundMention } from "../../../scripts/find-in-page.ts";

const PAGE = readCorpusPage(
  "sample",
  [
    "title: x\nlang: en\n",
    "[[Ada Lund|ada]] met [[Bo|?bo]] and Cy.",
    "After the [[harbour fire|fire]] [[Lund|ada+eva]] left; [[the fire|~fire]] burnt.",
  ].join("\n"),
);

/** What is found where the page has this text; the first block unless said otherwise. */
function found(surface: string, ids: string, more: Partial<FoundMention> = {}): FoundMention {
  const block = more.block ?? 1;
  const start = PAGE.blocks[block - 1]?.text.indexOf(surface) ?? -1;
  const end = start + surface.length;
  const kind = ids === "fire" ? "event" : "person";
  const rest = { how: "exact", why: "name", certain: true, ...more } as const;
  return { block, start, end, surface, ids: ids.split("+"), kind, ...rest };
}

const RIGHT = [
  found("Ada Lund", "ada"),
  found("Bo", "bo", { certain: false }),
  found("harbour fire", "fire", { block: 2 }),
  found("Lund", "eva+ada", { block: 2 }),
];
const judge = (mentions: readonly FoundMention[]) => judgePage(PAGE, mentions);
const kindOf = (id: string) => (id === "fire" ? "event" : "person");
const count = (mentions: readonly FoundMention[]) => tally(judge(mentions), kindOf);

describe("the verdict on a page", () => {
  test("is right where all is found; what is optional is not asked for", () => {
    expect(differences(judge(RIGHT))).toEqual([]);
    expect(count(RIGHT)).toEqual({
      person: { right: 2, wrong: 0, missed: 0, precision: 1, recall: 1 },
      event: { right: 1, wrong: 0, missed: 0, precision: 1, recall: 1 },
      uncertain: { expected: 1, found: 1, both: 1 },
      open: { expected: 1, found: 1, both: 1 },
    });
  });

  test("does not hold against the program that it finds what is optional", () => {
    expect(differences(judge([...RIGHT, found("the fire", "fire", { block: 2 })]))).toEqual([]);
  });

  test.each([
    ["missed", RIGHT.slice(1), { right: 1, wrong: 0, missed: 1, precision: 1, recall: 0.5 }],
    [
      "with another entity",
      [found("Ada Lund", "eva"), ...RIGHT.slice(1)],
      { right: 1, wrong: 1, missed: 1, precision: 0.5, recall: 0.5 },
    ],
    [
      "with another span",
      [found("Lund", "ada"), ...RIGHT.slice(1)],
      { right: 1, wrong: 1, missed: 1, precision: 0.5, recall: 0.5 },
    ],
    [
      "where nothing is marked",
      [...RIGHT, found("Cy", "bo")],
      { right: 2, wrong: 1, missed: 0, precision: 2 / 3, recall: 1 },
    ],
    [
      "decided where it is open",
      [...RIGHT.slice(0, 3), found("Lund", "ada", { block: 2 })],
      { right: 2, wrong: 1, missed: 0, precision: 2 / 3, recall: 1 },
    ],
    [
      "open where it is decided",
      [found("Ada Lund", "ada+eva"), ...RIGHT.slice(1)],
      { right: 1, wrong: 0, missed: 1, precision: 1, recall: 0.5 },
    ],
  ])("on a person found %s", (_how, mentions, expected) => {
    expect(count(mentions).person).toEqual(expected);
  });

  test("tells certain from uncertain apart from right and wrong", () => {
    const judgements = judge(
      [RIGHT[0], found("Bo", "bo"), ...RIGHT.slice(2)].flatMap((m) => m ?? []),
    );
    expect(tally(judgements, kindOf).person).toMatchObject({ right: 2, precision: 1 });
    expect(tally(judgements, kindOf).uncertain).toEqual({ expected: 1, found: 0, both: 0 });
    expect(differences(judgements)).toEqual([
      "- sample:4  Ada Lund met [[Bo|?bo]] and Cy.",
      "+ sample:4  Ada Lund met [[Bo|bo]] and Cy.  (name)",
    ]);
  });

  test("is printed in figures", () => {
    expect(figures(count(RIGHT))[0]).toBe(
      "people     precision 1.000  recall 1.000  (2 right, 0 wrong, 0 missed)",
    );
  });
});

describe("the same span", () => {
  const span = (text: string, surface: string) => {
    const start = text.indexOf(surface);
    return { start, end: start + surface.length };
  };

  test.each([
    ["the war in Ukraine", "the war in Ukraine", "war in Ukraine", true],
    ["their summit", "their summit", "summit", true],
    ["last week’s election", "last week’s election", "election", true],
    ["Russia's invasion", "Russia's invasion", "invasion", true],
    ["Trumps Regierung", "Trumps", "Trump", true],
    ["Путина ждут", "Путина", "Путин", true],
    ["Don\u00ADald left", "Don\u00ADald", "Don", true],
    ["Trump’s plan", "Trump’s", "Trump", false],
    ["Donald Trump", "Donald Trump", "Trump", false],
    ["the 2016 election", "2016 election", "election", false],
    ["Trump-Regierung", "Trump-Regierung", "Trump", false],
    ["金正恩氏", "金正恩", "金正", false],
    ["theory of war", "theory of war", "ory of war", true],
  ])("%s: %s and %s", (text, a, b, same) => {
    expect(isSameSpan(text, span(text, a), span(text, b))).toBe(same);
  });
});
