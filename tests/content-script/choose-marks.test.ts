import { describe, expect, it } from "vitest";
import { chooseMarks } from "../../entrypoints/content-script/choose-marks.ts";
import type { FoundBlock } from "../../entrypoints/content-script/found-blocks.ts";
import { foundBlock, mentionOf, PROFILES } from "./sample-found.ts";

const keys = (...blocks: FoundBlock[]) => chooseMarks(blocks, PROFILES).map(({ key }) => key);

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

it.each([
  ["a person", mentionOf(0, "ann"), "sidelight-person"],
  ["an event", mentionOf(0, "war"), "sidelight-event"],
  ["what is uncertain", { ...mentionOf(0, "ann"), certain: false }, "sidelight-uncertain"],
  ["what is open", { ...mentionOf(0, "ann", "bob"), certain: true }, "sidelight-uncertain"],
])("%s has its own mark", (_, mention, name) => {
  expect(chooseMarks([foundBlock(1, [mention])], PROFILES).map((mark) => mark.name)).toEqual([
    name,
  ]);
});
