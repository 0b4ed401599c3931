import { describe, expect, test, vi } from "vitest";
import { floorsOf } from "../../../scripts/bench/floors.ts";
import { measureGrowth } from "../../../scripts/bench/growth.ts";
import { median, medianRatio, timeInTurn } from "../../../scripts/bench/measure.ts";
import { readCall } from "../../../scripts/bench/read-call.ts";
import { FLOORS } from "../../../scripts/bench/scale.ts";
import { table } from "../../../scripts/bench/table.ts";
import { timeSample } from "../../../scripts/bench/time-sample.ts";

describe("growth", () => {
  const limits = (budgetMs: number) => ({ budgetMs, leastMs: 15 });
  const reading = (recogniseMs: number, resolveMs = 0) => ({ recogniseMs, resolveMs });

  test("of linear time is not steep, and goes to the full length", () => {
    const growth = measureGrowth((share) => reading(800 * share, 400 * share), limits(2_000));
    expect(growth).toMatchObject({
      reached: 1,
      recognisePerDoubling: 2,
      resolvePerDoubling: 2,
      isSteep: false,
    });
  });

  test.each([
    ["recognise", (share: number) => reading(1e6 * share ** 2, share)],
    ["resolve", (share: number) => reading(share, 1e6 * share ** 2)],
  ])("of quadratic time in %s is steep, and ends within the budget", (_, read) => {
    const spent = vi.fn(read);
    const growth = measureGrowth(spent, limits(2_000));
    expect(growth.isSteep).toBe(true);
    expect(growth.reached).toBeLessThan(1);
    const times = spent.mock.results.map(({ value }) => value.recogniseMs + value.resolveMs);
    expect(Math.max(...times)).toBeLessThanOrEqual(2_000);
  });

  test("that one pause of the machine makes look steep is looked at again", () => {
    let fullReadings = 0;
    const growth = measureGrowth((share) => {
      const pause = share === 1 && ++fullReadings === 1 ? 700 : 0;
      return reading(400 * share + pause);
    }, limits(5_000));
    expect(fullReadings).toBeGreaterThan(1);
    expect(growth.isSteep).toBe(false);
  });

  test("of what takes no time is not told", () => {
    const growth = measureGrowth((share) => reading(share), limits(1_000));
    expect(growth.recognisePerDoubling).toBeUndefined();
    expect(growth.isSteep).toBe(false);
  });
});

describe("medians", () => {
  test.each([
    [[3], 3],
    [[5, 1, 3], 3],
    [[4, 1, 3, 2], 2.5],
  ])("of %j is %d", (values, expected) => expect(median(values)).toBe(expected));

  test("of nothing are an error", () => expect(() => median([])).toThrow("No run"));

  test("of ratios compare run by run", () => {
    expect(medianRatio([10, 200, 30], [5, 100, 10])).toBe(2);
  });

  test("come from runs in turn, after one each to warm up", () => {
    const order: string[] = [];
    const tasks = new Map(["a", "b"].map((name) => [name, () => order.push(name)]));
    const times = timeInTurn(tasks, { runs: 4, budgetMs: 60_000 });
    expect(order.join("")).toBe("abababababab".slice(0, 10));
    expect([...times.values()].map(({ length }) => length)).toEqual([4, 4]);
  });

  test("come from three runs even where the budget is spent", () => {
    const times = timeInTurn(new Map([["a", () => 0]]), { runs: 9, budgetMs: 0 });
    expect(times.get("a")).toHaveLength(3);
  });
});

describe("a sample", () => {
  const items = Array.from({ length: 40 }, (_, at) => at);
  const seen = (most: number, budgetMs = 60_000) => {
    const work = vi.fn();
    const { measured } = timeSample(items, work, "things", { most, budgetMs });
    const [, , ...timed] = work.mock.calls.map(([item]) => item as number);
    return { measured, timed };
  };

  test("of everything is no sample", () => {
    const { measured, timed } = seen(40);
    expect(measured).toBe("all");
    expect(timed.sort((a, b) => a - b)).toEqual(items);
  });

  test("says how much it was, and is spread over the list", () => {
    const { measured, timed } = seen(8);
    expect(measured).toBe("extrapolated from 8 of 40 things");
    expect(timed.sort((a, b) => a - b)).toEqual([0, 5, 10, 15, 20, 25, 30, 35]);
  });

  test("ends with the budget", () => {
    expect(seen(8, -1).measured).toBe("extrapolated from 1 of 40 things");
  });
});

describe("floors", () => {
  const recognised = (aliases: number, mbPerSecond: number, toSmallest: number) => ({
    ...{ text: "news", aliases, mbPerSecond, toSmallest, msPerMb: 1000 / mbPerSecond },
    ...{ records: aliases, candidates: 1, indexMb: 1, outcomeMbPerMb: 1 },
  });

  test("are held against the largest base", () => {
    const recognise = [recognised(500, 1, 1), recognised(300_000, 31, 1.6)];
    expect(floorsOf({ recognise }).map(({ isMet }) => isMet)).toEqual([true, false]);
  });

  test("of the fuzzy pass are held against the slowest base", () => {
    const fuzzy = [FLOORS.fuzzyMs + 1, FLOORS.fuzzyMs - 1].map((msPer2000, at) => ({
      ...{ aliases: at, spans: 9, msPer2000, toSmallest: 1 },
      ...{ misspelt: 1, right: 1, wrong: 0, taken: 0 },
    }));
    expect(floorsOf({ fuzzy })).toMatchObject([{ value: FLOORS.fuzzyMs + 1, isMet: false }]);
  });

  test("of parts that did not run are not told", () => expect(floorsOf({})).toEqual([]));
});

test("a table aligns words to the left and numbers to the right", () => {
  const lines = table(
    ["way", "ms"],
    [
      ["a", 1234.4],
      ["long one", 0.126],
      ["c", undefined],
    ],
  );
  expect(lines.split("\n")).toEqual([
    "way          ms",
    "────────  ─────",
    "a         1,234",
    "long one   0.13",
    "c             –",
  ]);
});

describe("a call", () => {
  test.each([
    [["--only", "speed"], '"speed" is no part'],
    [["--fast"], "--fast"],
    [["news.txt"], "news.txt"],
  ])("with %j is wrong", (args, reason) => expect(readCall(args)).toContain(reason));

  test("runs everything, or the parts that it names in their order", () => {
    expect(readCall([])).toMatchObject({
      isQuick: false,
      asJson: false,
      wanted: ["recognise", "load", "fuzzy", "rivals", "hostile", "search"],
    });
    const some = readCall(["--quick", "--json", "--only", "hostile", "--only", "load"]);
    expect(some).toEqual({ isQuick: true, asJson: true, wanted: ["load", "hostile"] });
  });
});
