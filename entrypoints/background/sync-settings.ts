import { browser } from "wxt/browser";
import { storage } from "wxt/utils/storage";
import type { SyncProblem, SyncState } from "../../contract/options-questions.ts";
import { readSettings, withVersion } from "../../contract/read-settings.ts";
import type { Settings } from "../../contract/settings.ts";
import { replaceAll } from "./replace-all.ts";
import type { Stores } from "./stores.ts";

/** The one entry that is ever put where the browser's vendor carries it. */
const NAME = "settings";
const isOn = storage.defineItem("local:syncIsOn", { fallback: false });
const problem = storage.defineItem<SyncProblem>("local:syncProblem");

/** Carries the settings to the reader's other browsers, where the reader has asked for it. */
export interface SettingsSync {
  state(): Promise<SyncState>;
  /** On: settings that another browser has stored take the place of these; else these are stored. */
  switchTo(on: boolean): Promise<void>;
  /** Stores the settings as they are now; does nothing where the reader has not asked for it. */
  push(): Promise<void>;
}

/** `onTaken` is called once settings of another browser were taken over. */
export function syncSettings(stores: Stores, onTaken: () => Promise<void>): SettingsSync {
  const { settings } = stores;
  /** What this browser is storing or has stored last; what comes back of it is no news. */
  let pushes = 0;
  let lastPushed: string | undefined;

  const fail = (why: SyncProblem) => problem.setValue(why);
  const area = () => browser.storage.sync;
  const carry = async (now: ReturnType<typeof withVersion>) => {
    pushes++;
    lastPushed = JSON.stringify(now);
    try {
      await area().set({ [NAME]: now });
    } finally {
      // What another browser stores from now on is news, whatever there is to note here yet.
      pushes--;
    }
  };
  const push = async () => {
    if (!(await isOn.getValue())) return;
    try {
      await carry(withVersion(await settings.read()));
      await problem.removeValue();
    } catch (error) {
      await fail(problemOf(error));
    }
  };
  const take = async (found: unknown) => {
    const read = readSettings(found);
    if (read.isNewer) return fail("newer");
    if (read.isCorrupt) return fail("damaged");
    await problem.removeValue();
    if (isSame(read.value, await settings.read())) return;
    await settings.change(() => read.value);
    await onTaken();
  };

  browser.storage.onChanged.addListener(async (changes, name) => {
    const found = name === "sync" ? changes[NAME]?.newValue : undefined;
    if (found === undefined || pushes > 0 || JSON.stringify(found) === lastPushed) return;
    if (await isOn.getValue()) await take(found);
  });

  return {
    push,
    async state() {
      const [on, why] = await Promise.all([isOn.getValue(), problem.getValue()]);
      return { on, ...(on && why && { problem: why }) };
    },
    async switchTo(on) {
      await isOn.setValue(on);
      await problem.removeValue();
      if (!on)
        return area()
          ?.remove(NAME)
          .catch(() => undefined);
      try {
        const found = (await area().get(NAME))[NAME];
        const read = found === undefined ? undefined : readSettings(found);
        if (read && (read.isNewer || read.isCorrupt)) return take(found);
        if (!read || isSame(read.value, await settings.read())) return push();
        await replaceAll(stores, "sync", (before) => ({ ...before, settings: read.value }));
        await onTaken();
      } catch (error) {
        await fail(problemOf(error));
      }
    },
  };
}

const isSame = (a: Settings, b: Settings) =>
  JSON.stringify(Object.entries(a).toSorted()) === JSON.stringify(Object.entries(b).toSorted());

/** Browsers say it in words alone. */
function problemOf(error: unknown): SyncProblem {
  if (!browser.storage.sync) return "unavailable";
  const words = error instanceof Error ? error.message : String(error);
  if (/quota|max_write|max_items|maximum/i.test(words)) return "quota";
  return /not (?:available|supported|enabled)|disabled/i.test(words) ? "unavailable" : "failed";
}
