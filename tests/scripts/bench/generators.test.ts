import fc from "fast-check";
import * as v from "valibot";
import { describe, expect, test } from "vitest";
import { RecordSchema } from "../../../data/schema.ts";
import { buildIndex } from "../../../matching/matching-index.ts";
import { recognise } from "../../../matching/recognise.ts";
import { aliasTexts, generateRecords } from "../../../scripts/bench/generate-records.ts";
import { generateSpans } from "../../../scripts/bench/generate-spans.ts";
import { generateText } from "../../../scripts/bench/generate-text.ts";
import { rankedPicker, seeded } from "../../../scripts/bench/random.ts";
import { withTypo } from "../../../scripts/bench/typo.ts";

const BYTES = 60_000;
const records = generateRecords(500);
const byId = new Map(records.map((record) => [record.id, record]));
const text = generateText(records, BYTES);
const placed = text.placed.flatMap((names, block) =>
  names.map((name) => ({
    ...name,
    block,
    surface: text.blocks[block]?.text.slice(name.start, name.end) ?? "",
  })),
);
const placedAs = (as: string) => placed.filter((name) => name.as === as);

describe("generated records", () => {
  test("are the same ones each time", () => expect(generateRecords(500)).toEqual(records));

  test("have exactly as many names and aliases as asked for", () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 900 }), (count) => {
        expect(aliasTexts(generateRecords(count))).toHaveLength(count);
      }),
      { numRuns: 30 },
    );
  });

  test("of a larger base begin with those of a smaller one", () => {
    const larger = generateRecords(800).slice(0, records.length - 1);
    // The last one of the smaller base may have had no room for all of its aliases.
    expect(larger).toEqual(records.slice(0, -1));
  });

  test("are records as the fact base has them, each with its own id", () => {
    const wrong = records.filter((record) => !v.safeParse(RecordSchema, record).success);
    expect(wrong).toEqual([]);
    expect(byId.size).toBe(records.length);
  });

  test("name people whose names occur as unevenly as real ones", () => {
    const many = generateRecords(20_000);
    const bearers = new Map<string, number>();
    for (const record of many) {
      if (record.kind !== "person") continue;
      bearers.set(record.familyName, (bearers.get(record.familyName) ?? 0) + 1);
    }
    expect(Math.max(...bearers.values()) / many.length).toBeGreaterThan(0.004);
    expect(bearers.size).toBeGreaterThan(many.length / 4);
  });
});

describe("generated text", () => {
  test("is the same each time, and another with foreign strangers", () => {
    expect(generateText(records, BYTES)).toEqual(text);
    expect(generateText(records, BYTES, "foreign-names").blocks).not.toEqual(text.blocks);
  });

  test("is as long as asked for and as capitalised as news", () => {
    const written = text.blocks.map((block) => block.text).join("");
    expect(text.bytes).toBe(Buffer.byteLength(written));
    expect(text.bytes).toBeGreaterThanOrEqual(BYTES);
    expect(text.bytes).toBeLessThan(BYTES + 5_000);
    expect(text.capitalised).toBeGreaterThan(0.1);
    expect(text.capitalised).toBeLessThan(0.16);
  });

  test("has every rule of its grammar filled in, and sentences that begin with a capital", () => {
    for (const block of text.blocks) {
      expect(block.text).not.toMatch(/[{}]|undefined| {2}/);
      expect(block.text).toMatch(/^“?[\p{Lu}\p{N}]/u);
    }
  });

  test("says where it names whom", () => {
    for (const { as, id = "", surface } of placed) {
      const record = byId.get(id);
      if (as === "name" || as === "event") expect(surface).toBe(record?.name);
      // A sentence may begin with "Van".
      if (as === "surname") expect(record?.name.toLowerCase()).toContain(surface.toLowerCase());
      if (as === "typo") expect(surface).not.toBe(record?.name);
      if (as === "stranger" || as === "namesake") expect(record).toBeUndefined();
    }
    for (const as of ["name", "surname", "typo", "stranger", "namesake", "event"]) {
      expect(placedAs(as), as).not.toEqual([]);
    }
  });

  test("names people and events where recognise finds them", () => {
    const { candidates } = recognise(text.blocks, buildIndex(records));
    const missed = placed.filter(({ as, id, block, start, end }) => {
      if (as !== "name" && as !== "event" && as !== "surname") return false;
      const found = candidates[block]?.find((each) => each.start === start && each.end === end);
      return !found?.readings.some((reading) => reading.id === id);
    });
    expect(missed).toEqual([]);
  });
});

describe("generated spans", () => {
  const larger = generateRecords(2_000);
  const spans = generateSpans(400, records, larger);

  test("are the same each time, and no two alike", () => {
    expect(generateSpans(400, records, larger)).toEqual(spans);
    expect(new Set(spans.map((span) => span.text)).size).toBe(400);
  });

  test("are two capitalised words that no alias matches", () => {
    const aliases = new Set(aliasTexts(larger));
    for (const span of spans) {
      expect(aliases).not.toContain(span.text);
      expect(span.text).toMatch(/^\p{Lu}\S+ \S+/u);
    }
  });

  test("misspell a name in about a fifth of the cases", () => {
    const share = spans.filter(({ meant }) => meant !== undefined).length / spans.length;
    expect(share).toBeGreaterThan(0.12);
    expect(share).toBeLessThan(0.28);
  });
});

describe("chance", () => {
  test("is the same for the same seed, and stays in its bounds", () => {
    fc.assert(
      fc.property(fc.integer(), fc.integer({ min: 1, max: 1_000 }), (seed, limit) => {
        const [a, b] = [seeded(seed), seeded(seed)];
        const drawn = Array.from({ length: 20 }, () => a.below(limit));
        expect(drawn).toEqual(Array.from({ length: 20 }, () => b.below(limit)));
        expect(drawn.every((number) => number >= 0 && number < limit)).toBe(true);
      }),
    );
  });

  test("picks the first of a ranking most often, and the last one too", () => {
    const pick = rankedPicker(["a", "b", "c"], 0);
    const random = seeded(1);
    const picked = Array.from({ length: 600 }, () => pick(random));
    const times = (item: string) => picked.filter((each) => each === item).length;
    expect(times("a")).toBeGreaterThan(times("b"));
    expect(times("b")).toBeGreaterThan(times("c"));
    expect(times("c")).toBeGreaterThan(50);
  });

  test("makes a typing error behind the first letter of the longest word", () => {
    fc.assert(
      fc.property(fc.integer(), (seed) => {
        const slipped = withTypo("Anna Petersen", seeded(seed));
        expect(slipped).not.toBe("Anna Petersen");
        expect(slipped).toMatch(/^Anna P/);
        expect(Math.abs(slipped.length - "Anna Petersen".length)).toBeLessThanOrEqual(1);
      }),
    );
  });
});
