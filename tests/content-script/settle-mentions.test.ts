// @vitest-environment happy-dom
import { describe, expect, it } from "vitest";
import { NO_CHOICES, type ReaderChoices } from "../../contract/reader-choices.ts";
import { FoundBlocks } from "../../entrypoints/content-script/found-blocks.ts";
import { heedReaderChoices, readingsOf } from "../../entrypoints/content-script/settle-mentions.ts";
import { foundBlock, mentionOf } from "./sample-found.ts";

const OPEN = mentionOf(4, "ann", "bob", "cas");
const CERTAIN = mentionOf(40, "ann");

/** A page with one open mention and one certain one, as the reader's choices leave them. */
function pageWith(choices: Partial<ReaderChoices>) {
  const block = foundBlock(1, [OPEN, CERTAIN]);
  const found = Object.assign(new FoundBlocks(), { ordered: [block] });
  const all = { ...NO_CHOICES, ...choices };
  heedReaderChoices(found, all);
  return {
    ids: block.mentions.map(({ ids }) => ids),
    readings: block.mentions.map((mention) => readingsOf({ found: block, mention }, all)),
  };
}

describe("the reader's choices", () => {
  it("leave everything where there are none", () => {
    const { ids, readings } = pageWith({});
    expect(ids).toEqual([["ann", "bob", "cas"], ["ann"]]);
    expect(readings).toEqual([{ ids: ["ann", "bob", "cas"] }, { ids: ["ann"] }]);
  });

  it("settle an open mention, whose card still offers the others", () => {
    const { ids, readings } = pageWith({ meant: { "ann bob cas": "bob" } });
    expect(ids).toEqual([["bob"], ["ann"]]);
    expect(readings[0]).toEqual({ ids: ["ann", "bob", "cas"], meant: "bob" });
  });

  it.each(["notHere", "never"] as const)("rule out by %s, everywhere on the page", (kind) => {
    const { ids, readings } = pageWith({ [kind]: ["ann"] });
    expect(ids).toEqual([["bob", "cas"]]);
    expect(readings).toEqual([{ ids: ["bob", "cas"] }]);
  });

  it("hold among those who are left", () => {
    const { ids, readings } = pageWith({ notHere: ["ann"], meant: { "bob cas": "cas" } });
    expect(ids).toEqual([["cas"]]);
    expect(readings).toEqual([{ ids: ["bob", "cas"], meant: "cas" }]);
  });

  it("leave nothing of a mention of whom all are ruled out", () => {
    expect(pageWith({ never: ["ann", "bob", "cas"] }).ids).toEqual([]);
  });
});
