import { describe, expect, it } from "vitest";
import { DEFAULT_SETTINGS, type Settings } from "../../contract/settings.ts";
import { chooseMarks } from "../../entrypoints/content-script/choose-marks.ts";
import type { FoundBlock } from "../../entrypoints/content-script/found-blocks.ts";
import { foundBlock, LABELS, mentionOf } from "./sample-found.ts";

const DEFAULTS = DEFAULT_SETTINGS;
const keysWith = (changes: Partial<Settings>, ...blocks: FoundBlock[]) =>
  chooseMarks(blocks, LABELS, { ...DEFAULTS, ...changes }).map(({ key }) => key);
const keys = (...blocks: FoundBlock[]) => keysWith({}, ...blocks);

describe("which mentions are marked", () => {
  it("the first of each entity in a section", () => {
    const first = foundBlock(1, [mentionOf(0, "ann"), mentionOf(5, "bob"), mentionOf(9, "ann")]);
    const second = foundBlock(2, [mentionOf(0, "bob"), mentionOf(4, "war")]);
    expect(keys(first, second)).toEqual(["1:0", "1:5", "2:4"]);
  });

  it("once more after a heading, which uses up nothing", () => {
    const before = foundBlock(1, [mentionOf(0, "ann")]);
    const heading = foundBlock(2, [mentionOf(0, "ann"), mentionOf(7, "ann")], true);
    const after = foundBlock(3, [mentionOf(0, "ann"), mentionOf(7, "ann")]);
    expect(keys(before, heading, after)).toEqual(["1:0", "2:0", "3:0"]);
  });

  it("once more after a heading that names nobody", () => {
    const text = (key: number) => foundBlock(key, [mentionOf(0, "ann")]);
    expect(keys(text(1), foundBlock(2, [], true), text(3))).toEqual(["1:0", "3:0"]);
  });

  it("an open choice is not the same as one of its entities", () => {
    expect(keys(foundBlock(1, [mentionOf(0, "ann", "bob"), mentionOf(4, "ann")]))).toEqual([
      "1:0",
      "1:4",
    ]);
  });
});

describe("as the reader has set it", () => {
  const page = [
    foundBlock(1, [mentionOf(0, "ann")], true),
    foundBlock(2, [mentionOf(0, "ann"), mentionOf(5, "bob"), mentionOf(9, "ann")]),
    foundBlock(3, [mentionOf(0, "ann"), mentionOf(5, "bob")], true),
    foundBlock(4, [mentionOf(0, "ann"), mentionOf(5, "war")]),
  ];

  it.each<[string, Partial<Settings>, string[]]>([
    ["every mention", { density: "all" }, ["1:0", "2:0", "2:5", "2:9", "3:0", "3:5", "4:0", "4:5"]],
    [
      "every mention but in headings",
      { density: "all", headings: false },
      ["2:0", "2:5", "2:9", "4:0", "4:5"],
    ],
    ["the first in each section", {}, ["1:0", "2:0", "2:5", "3:0", "3:5", "4:0", "4:5"]],
    [
      "the first in each section, which a heading begins though it is not marked",
      { headings: false },
      ["2:0", "2:5", "4:0", "4:5"],
    ],
    [
      "the first on the page, once in a heading and once in the text",
      { density: "first-on-page" },
      ["1:0", "2:0", "2:5", "3:5", "4:5"],
    ],
    [
      "the first on the page, not in headings",
      { density: "first-on-page", headings: false },
      ["2:0", "2:5", "4:5"],
    ],
  ])("%s", (_, settings, expected) => {
    expect(keysWith(settings, ...page)).toEqual(expected);
  });
});

it.each([
  ["a person", mentionOf(0, "ann"), "sidelight-person"],
  ["an event", mentionOf(0, "war"), "sidelight-event"],
  ["what is uncertain", { ...mentionOf(0, "ann"), certain: false }, "sidelight-uncertain"],
  ["what is open", { ...mentionOf(0, "ann", "bob"), certain: true }, "sidelight-uncertain"],
])("%s has its own mark", (_, mention, name) => {
  expect(
    chooseMarks([foundBlock(1, [mention])], LABELS, DEFAULTS).map((mark) => mark.name),
  ).toEqual([name]);
});
