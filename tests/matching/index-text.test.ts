import { describe, expect, it } from "vitest";
import { readBase } from "../../data/read-base.ts";
import { readIndex, writeIndex } from "../../matching/index-text.ts";
import { buildIndex } from "../../matching/matching-index.ts";
import { recognise } from "../../matching/recognise.ts";

const index = buildIndex(readBase("data").entities);

describe("an index as text", () => {
  it("is the same once it is read again", () => {
    expect(readIndex(writeIndex(index))).toEqual(index);
  });

  it("finds the same", () => {
    const blocks = [
      { text: "Putin met Donald J. Trump in Helsinki in 2018; Hilary Clinton did not." },
    ];
    const found = recognise(blocks, readIndex(writeIndex(index)));
    expect(found.candidates.flat().length).toBeGreaterThan(2);
    expect(found).toEqual(recognise(blocks, index));
  });

  it("refuses what could not be read again", () => {
    const odd = { ...index, near: { ...index.near, rests: new Float64Array(1) } };
    expect(() => writeIndex(odd as never)).toThrow("Float64Array");
  });
});
