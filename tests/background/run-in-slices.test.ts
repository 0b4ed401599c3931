import { afterEach, expect, test, vi } from "vitest";
import { runInSlices } from "../../entrypoints/background/run-in-slices.ts";

afterEach(() => vi.restoreAllMocks());

/** Has a clock that only steps move. */
function stoppedClock() {
  let now = 0;
  vi.spyOn(performance, "now").mockImplementation(() => now);
  return (ms: number) => {
    now += ms;
  };
}

const STEPS_MAX = 10_000;

test("whoever asks meanwhile is answered before the work is done", async () => {
  const pass = stoppedClock();
  let isAnswered = false;
  /** Work that would go on and on if nobody else had a turn. */
  function* steps() {
    for (let step = 0; step < STEPS_MAX; step++) {
      if (isAnswered) return "had its turn";
      pass(6);
      yield undefined;
    }
    return "never had a turn";
  }
  const work = runInSlices(steps());
  const { port1, port2 } = new MessageChannel();
  port1.onmessage = () => {
    isAnswered = true;
    port1.close();
  };
  port2.postMessage("a question");
  expect(await work).toBe("had its turn");
});

test("steps that are over soon are not drawn out", async () => {
  const pass = stoppedClock();
  let done = 0;
  function* steps() {
    for (; done < 6; done++) {
      pass(1);
      yield undefined;
    }
    return "done";
  }
  const work = runInSlices(steps());
  expect(done).toBe(6);
  expect(await work).toBe("done");
});

test("work that fails says so", async () => {
  const failing = (function* (): Generator<undefined, string> {
    yield undefined;
    throw new Error("broken");
  })();
  await expect(runInSlices(failing)).rejects.toThrow("broken");
});
