import type { Settings } from "../../contract/settings.ts";
import { type ChoicesStore, createChoicesStore } from "./choices-store.ts";
import type { MendedStore } from "./mended-store.ts";
import { createPauseStore, type PauseStore } from "./pause-store.ts";
import { createSettingsStore } from "./settings-store.ts";
import { createSiteRulesStore, type SiteRulesStore } from "./site-rules-store.ts";

/** All that is remembered of the reader, on this machine. */
export interface Stores {
  readonly siteRules: SiteRulesStore;
  readonly pause: PauseStore;
  readonly settings: MendedStore<Settings>;
  readonly choices: ChoicesStore;
}

export function createStores(): Stores {
  return {
    siteRules: createSiteRulesStore(),
    pause: createPauseStore(),
    settings: createSettingsStore(),
    choices: createChoicesStore(),
  };
}
