import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { answer } from "../../entrypoints/content-script/ask-background.ts";
import { RETRY_DELAYS_MS } from "../../entrypoints/content-script/tuning.ts";

const stopped = new Error("The message port closed before a response was received.");
/** A background that misses so many questions before it answers. */
const missing = (times: number) => {
  let asked = 0;
  return vi.fn(async () => {
    if (asked++ < times) throw stopped;
    return "an answer";
  });
};
const after = async <T>(promise: Promise<T>) => {
  await vi.runAllTimersAsync();
  return promise;
};

beforeEach(() => {
  vi.useFakeTimers();
  vi.stubGlobal("chrome", { runtime: { id: "own" } });
});
afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

it.each([0, 1, RETRY_DELAYS_MS.length])(
  "has the answer of one that missed %d questions",
  async (times) => {
    const ask = missing(times);
    expect(await after(answer(ask))).toBe("an answer");
    expect(ask).toHaveBeenCalledTimes(times + 1);
  },
);

it("gives up in the end", async () => {
  const ask = missing(100);
  expect(await after(answer(ask))).toBeUndefined();
  expect(ask).toHaveBeenCalledTimes(RETRY_DELAYS_MS.length + 1);
});

it("asks no more once the extension is gone", async () => {
  vi.stubGlobal("chrome", { runtime: {} });
  const ask = missing(1);
  expect(await after(answer(ask))).toBeUndefined();
  expect(ask).toHaveBeenCalledOnce();
});

describe("of a page that is gone", () => {
  beforeEach(() => vi.stubGlobal("closed", true));

  it("asks no more", async () => {
    const ask = missing(1);
    expect(await after(answer(ask))).toBeUndefined();
    expect(ask).toHaveBeenCalledOnce();
    expect(vi.getTimerCount()).toBe(0);
  });

  it("has no use for an answer", async () => {
    expect(await answer(missing(0))).toBeUndefined();
  });
});
