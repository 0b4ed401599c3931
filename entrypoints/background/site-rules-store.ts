import { storage } from "wxt/utils/storage";
import { NO_RULES, readRules, type SiteRules, withSite } from "../../contract/site-rule.ts";

const stored = storage.defineItem<unknown>("local:siteRules");
/** Values that could not be read as rules, in the order found: kept, never used. */
const setAside = storage.defineItem<unknown>("local:siteRulesSetAside");

/** The reader's site rules, kept on this machine. */
export interface SiteRulesStore {
  read(): Promise<SiteRules>;
  /** Remembers a switch. Rejects where the browser could not store it. */
  switchSite(host: string, on: boolean): Promise<void>;
}

/** Changes wait for each other, so that two switches at once lose neither. */
export function createSiteRulesStore(): SiteRulesStore {
  let lastChange: Promise<unknown> = Promise.resolve();
  const change = (next: (rules: SiteRules) => SiteRules): Promise<void> => {
    const changed = lastChange.then(async () => stored.setValue(next(await readMended())));
    lastChange = changed.catch(() => undefined);
    return changed;
  };
  return {
    async read() {
      await lastChange;
      return readRules((await stored.getValue()) ?? NO_RULES).rules;
    },
    switchSite: (host, on) => change((rules) => withSite(rules, host, on)),
  };
}

/** The good part of what is stored; a broken value is set aside before anything overwrites it. */
async function readMended(): Promise<SiteRules> {
  const value = (await stored.getValue()) ?? NO_RULES;
  const { rules, isCorrupt } = readRules(value);
  if (isCorrupt) {
    const before = await setAside.getValue();
    const list = Array.isArray(before) ? before : before === null ? [] : [before];
    await setAside.setValue([...list, value]);
  }
  return rules;
}
