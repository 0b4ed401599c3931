import { readSettings, withVersion } from "../../contract/read-settings.ts";
import { DEFAULT_SETTINGS, type Settings } from "../../contract/settings.ts";
import { createMendedStore, type MendedStore } from "./mended-store.ts";

/** What the reader has set, with the defaults for the rest. */
export function createSettingsStore(): MendedStore<Settings> {
  return createMendedStore("settings", (stored = DEFAULT_SETTINGS) => readSettings(stored), {
    asStored: withVersion,
  });
}
