import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { decodePack } from "../../../data/pack/decode-pack.ts";

describe("the bytes of a pack", () => {
  const utf8 = (text: string) => new TextEncoder().encode(text);

  test("may begin with a byte order mark", () => {
    expect(decodePack(utf8("\uFEFF{}\n"))).toEqual({ text: "{}\n", problems: [] });
  });

  test("that are not UTF-8 spoil their line alone", () => {
    const latin1 = Buffer.from("José\n", "latin1");
    const bytes = Buffer.concat([utf8("one\n"), latin1, utf8("trois é")]);
    expect(decodePack(bytes)).toEqual({
      text: "one\n\ntrois é",
      problems: [{ line: 2, field: "(whole line)", reason: "is not UTF-8" }],
    });
  });

  test.each([
    ["little", "\uFEFF{}"],
    ["big", "\uFFFE{}"],
  ])("of UTF-16, %s end first, are told as such", (_end, text) => {
    const { problems } = decodePack(Buffer.from(text, "utf16le"));
    expect(problems).toEqual([{ field: "(whole file)", reason: "is not UTF-8 but UTF-16" }]);
  });

  test("give back every text", () => {
    fc.assert(
      fc.property(fc.string({ unit: "grapheme" }), (text) => {
        fc.pre(!text.startsWith("\uFEFF"));
        expect(decodePack(utf8(text))).toEqual({ text, problems: [] });
      }),
    );
  });
});
