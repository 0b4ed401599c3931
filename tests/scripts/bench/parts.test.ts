import { describe, expect, test } from "vitest";
import { hostileTexts } from "../../../scripts/bench/bench-hostile.ts";
import type { BenchResults } from "../../../scripts/bench/floors.ts";
import { PARTS, parts } from "../../../scripts/bench/parts.ts";
import { FULL, type Scale } from "../../../scripts/bench/scale.ts";
import { Workbench } from "../../../scripts/bench/workbench.ts";

const TINY: Scale = {
  sizes: [500, 700],
  hostileSize: 700,
  alternationMost: 600,
  textBytes: 8_000,
  spans: 40,
  series: { runs: 3, budgetMs: 50 },
  rivals: { fuseSearches: 3, markedAliases: 3, budgetMs: 50 },
  search: { records: [100, 300], names: 4, budgetMs: 50 },
  hostile: { bytes: 4_000, repetitions: 60, budgetMs: 20, leastMs: 1 },
};

const bench = new Workbench(TINY);

/** Every part runs; how long that takes says nothing here, so no time is held against anything. */
describe.each(PARTS)("the part %s", (part) => {
  const { results, text } = parts[part](bench);
  const rows = results[part] ?? [];

  test("measures something, all of it finite and none of it negative", () => {
    expect(Object.keys(results)).toEqual([part]);
    expect(rows.length).toBeGreaterThan(1);
    for (const [name, value] of rows.flatMap((row) => Object.entries(row))) {
      if (typeof value !== "number") continue;
      expect(Number.isFinite(value), name).toBe(true);
      // The heap may shrink while a small base is made.
      if (!/Mb$|MbPerMb$/.test(name)) expect(value, name).toBeGreaterThanOrEqual(0);
    }
  });

  test("survives being written as JSON", () => {
    expect(JSON.parse(JSON.stringify(results))).toEqual(results);
  });

  test("has a table with a line for each", () => {
    expect(text.trimEnd().split("\n")).toHaveLength(rows.length + 4);
    expect(text).not.toMatch(/NaN|undefined|Infinity/);
  });
});

describe("what they measure", () => {
  const all = PARTS.map((part) => parts[part](bench).results);
  const results: BenchResults = Object.assign({}, ...all);

  test("is something that was found", () => {
    for (const { candidates } of results.recognise ?? []) expect(candidates).toBeGreaterThan(10);
    for (const { misspelt, right } of results.fuzzy ?? []) {
      expect(right).toBeGreaterThan(misspelt / 2);
    }
    for (const { misspelt, first } of results.search ?? []) expect(first).toBe(misspelt);
    for (const { packedMb } of results.load ?? []) expect(packedMb).toBeGreaterThan(0.05);
    const named = results.hostile?.find(({ text }) => text === "a full name");
    expect(named?.candidates).toBeGreaterThan(1);
  });

  test("takes the smallest base as the baseline", () => {
    expect(results.recognise?.[0]).toMatchObject({ aliases: 500, toSmallest: 1 });
    expect(results.fuzzy?.[0]).toMatchObject({ aliases: 500, toSmallest: 1 });
    const baselines = results.rivals?.filter(({ way }) => way === "recognise");
    expect(baselines).toHaveLength(3);
    for (const baseline of baselines ?? []) expect(baseline.toRecognise).toBe(1);
  });

  test("says what is extrapolated and what was not run", () => {
    const measured = (way: string) =>
      results.rivals?.filter((rival) => rival.way.startsWith(way)).map((rival) => rival.measured);
    expect(measured("one Fuse.search")).toEqual(
      new Array(3).fill(expect.stringMatching(/^extrapolated from \d+ of \d+ searches$/)),
    );
    expect(measured("one RegExp of all")?.at(-1)).toBe("not run: grows without bound");
  });
});

describe("hostile texts", () => {
  const texts = hostileTexts(TINY.hostileSize, FULL.hostile);
  const bytes = (blocks: readonly string[]) =>
    blocks.reduce((sum, block) => sum + Buffer.byteLength(block), 0);

  test.each(texts.map(({ name, make }) => ({ name, make })))(
    "$name: twice the share is twice the text",
    ({ make }) => {
      const [half, whole] = [bytes(make(1 / 128)), bytes(make(1 / 64))];
      expect(half).toBeGreaterThan(0);
      expect(whole / half).toBeGreaterThan(1.9);
      expect(whole / half).toBeLessThan(2.1);
    },
  );

  test("have each their own name, and the long lines their length", () => {
    expect(new Set(texts.map(({ name }) => name)).size).toBe(texts.length);
    const line = texts.find(({ name }) => name === "a line without blanks");
    expect(bytes(line?.make(1) ?? [])).toBe(FULL.hostile.bytes);
  });
});
