import { NO_RULES, readRules, type SiteRules, withSite } from "../../contract/site-rule.ts";
import { createMendedStore } from "./mended-store.ts";

/** The reader's site rules, kept on this machine. */
export interface SiteRulesStore {
  read(): Promise<SiteRules>;
  /** Remembers a switch. Rejects where the browser could not store it. */
  switchSite(host: string, on: boolean): Promise<void>;
}

export function createSiteRulesStore(): SiteRulesStore {
  const rules = createMendedStore("siteRules", (stored = NO_RULES) => {
    const { rules: value, isCorrupt } = readRules(stored);
    return { value, isCorrupt };
  });
  return {
    read: () => rules.read(),
    switchSite: async (host, on) => {
      await rules.change((before) => withSite(before, host, on));
    },
  };
}
