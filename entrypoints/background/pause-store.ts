import { storage } from "wxt/utils/storage";
import type { Pause } from "../../contract/site-rules/pause.ts";

/** Milliseconds since 1970. A time, and no countdown: the worker may be stopped meanwhile. */
const until = storage.defineItem<unknown>("local:pausedUntil");
/** The browser forgets its session with its next start. */
const untilRestart = storage.defineItem<boolean>("session:pausedUntilRestart");

/** The pause on every site, which may be over already; see `isPausedAt`. */
export interface PauseStore {
  read(): Promise<Pause | undefined>;
  /** Rejects where the browser could not store it. */
  set(pause: Pause | undefined): Promise<void>;
  /** Calls back with the stored end of a pause whenever it is another. */
  watchEnd(listener: (end: number | undefined) => void): void;
}

export function createPauseStore(): PauseStore {
  return {
    async read() {
      if (await untilRestart.getValue()) return "restart";
      return endIn(await until.getValue());
    },
    async set(pause) {
      await Promise.all([
        pause === "restart" ? untilRestart.setValue(true) : untilRestart.removeValue(),
        typeof pause === "number" ? until.setValue(pause) : until.removeValue(),
      ]);
    },
    watchEnd: (listener) => void until.watch((stored) => listener(endIn(stored))),
  };
}

const endIn = (stored: unknown) => (typeof stored === "number" ? stored : undefined);
