import { describe, expect, test } from "vitest";
import { escaped, readCorpusPage } from "../../../scripts/eval/corpus-page.ts";

const HEADER = "title: A page\nlang: en\ndate: 2024-11-14\n\n";
const read = (body: string) => readCorpusPage("sample", HEADER + body);

describe("a page of the corpus", () => {
  test("has a header and blocks, whose lines count in the file", () => {
    const page = readCorpusPage("sample", `note: x\n${HEADER}One.\n\n  \nTwo.\n`);
    expect(page).toEqual({
      name: "sample",
      title: "A page",
      lang: "en",
      date: "2024-11-14",
      blocks: [
        { text: "One.", line: 6, expected: [] },
        { text: "Two.", line: 9, expected: [] },
      ],
    });
  });

  test("marks certain, uncertain, open and optional mentions", () => {
    const [block] = read("[[Ada|ada]]’s [[B|?bo]] [[Lund|ada+bo]][[the fire|~fire]]!").blocks;
    const plain = { certain: true, optional: false };
    expect(block).toEqual({
      text: "Ada’s B Lundthe fire!",
      line: 5,
      expected: [
        { start: 0, end: 3, ids: ["ada"], ...plain },
        { start: 6, end: 7, ids: ["bo"], ...plain, certain: false },
        { start: 8, end: 12, ids: ["ada", "bo"], ...plain },
        { start: 12, end: 20, ids: ["fire"], ...plain, optional: true },
      ],
    });
  });

  test("writes characters that cannot be seen by their number, and marks count them as one", () => {
    const [block] = read("a\\u00A0[[A\\u00ADda|ada]]").blocks;
    expect(block).toMatchObject({
      text: "a\u00A0A\u00ADda",
      expected: [{ start: 2, end: 6 }],
    });
    expect(escaped(block?.text ?? "")).toBe("a\\u00A0A\\u00ADda");
    expect(escaped("Zelní and a space")).toBe("Zelní and a space");
  });

  test.each([
    ["a header line without a field", "A page\n\nText", "sample:1: is no header line"],
    ["no title", "lang: en\n\nText", "sample:1: the header lacks a title or a lang"],
    ["a date that is none", "title: x\nlang: en\ndate: 2024-13\n\nText", '"2024-13" is not a date'],
    ["a mark that is not closed", `${HEADER}[[Ada|ada]`, "sample:5: holds a broken mark"],
    ["a mark without an id", `${HEADER}One\n[[Ada]]`, "sample:6: holds a broken mark"],
    ["a mark in a mark", `${HEADER}[[Ada [[Lund|lund]]|ada]]`, "sample:5: holds a broken mark"],
    ["an id in capitals", `${HEADER}[[Ada|Ada]]`, "sample:5: holds a broken mark"],
  ])("is refused with %s", (_what, source, message) => {
    expect(() => readCorpusPage("sample", source)).toThrow(message);
  });
});
