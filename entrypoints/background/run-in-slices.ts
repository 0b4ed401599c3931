import type { Steps } from "../../matching/steps.ts";

/** Milliseconds of work before others have their turn: a question that comes meanwhile waits so long. */
const SLICE_MS = 10;

/** Runs steps to their end, and lets the questions through that come in the meantime. */
export async function runInSlices<T>(steps: Steps<T>): Promise<T> {
  for (;;) {
    const end = performance.now() + SLICE_MS;
    while (performance.now() < end) {
      const step = steps.next();
      if (step.done) return step.value;
    }
    await othersHadTheirTurn();
  }
}

/** A timer would come four milliseconds late each time, which browsers add to timers set by timers. */
function othersHadTheirTurn(): Promise<void> {
  return new Promise((resolve) => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => {
      // An open port would keep the process of a test alive.
      port1.close();
      resolve();
    };
    port2.postMessage(undefined);
  });
}
