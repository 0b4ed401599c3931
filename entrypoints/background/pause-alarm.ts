import { browser } from "wxt/browser";
import { isPausedAt } from "../../contract/site-rules/pause.ts";
import type { PauseStore } from "./pause-store.ts";

const ALARM = "pause-ends";

/**
 * Ends a pause when its time has come, though the worker may be stopped by then: the alarm wakes it.
 * The alarm follows the stored end, and is set anew where the browser has lost it over a restart.
 */
export function endPauses(pause: PauseStore, onEnd: () => Promise<void>): void {
  const finish = async () => {
    // The alarm of a pause that was begun anew meanwhile is still to come.
    if (isPausedAt(await pause.read(), Date.now())) return;
    await pause.set(undefined);
    await onEnd();
  };
  const schedule = async (end: number | undefined) => {
    if (isPausedAt(end, Date.now())) {
      browser.alarms.create(ALARM, { when: Number(end) });
      return;
    }
    await browser.alarms.clear(ALARM);
    // Its time may have come before it was heard of.
    if (end !== undefined) await finish();
  };
  pause.watchEnd((end) => void schedule(end));
  browser.runtime.onStartup.addListener(async () => {
    const end = await pause.read();
    if (typeof end === "number") await schedule(end);
  });
  browser.alarms.onAlarm.addListener(async ({ name }) => {
    if (name === ALARM) await finish();
  });
}
