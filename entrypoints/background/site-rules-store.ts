import { storage } from "wxt/utils/storage";
import {
  type RuleChanges,
  ruleChanges,
  withRuleChanges,
} from "../../contract/site-rules/private-rules.ts";
import {
  type ReadControl,
  readControl,
  storedControl,
} from "../../contract/site-rules/read-control.ts";
import type { SiteControl } from "../../contract/site-rules/site-control.ts";
import { createMendedStore, type MendedStore } from "./mended-store.ts";

const NAME = "siteRules";

/** In memory alone, and for all private windows together. */
const privately = storage.defineItem<RuleChanges>("session:privateSiteRules", { fallback: {} });

/** Where the reader wants Sidelight to run, kept on this machine. */
export interface SiteRulesStore {
  /** What holds in ordinary windows, as it is kept on this machine. */
  readonly stored: MendedStore<SiteControl>;
  /** What holds in ordinary windows, or in private ones. */
  read(isPrivate: boolean): Promise<SiteControl>;
  /** What is stored, and what was amiss with it. */
  readStored(): Promise<ReadControl>;
  /** Remembers a change for good. Rejects where the browser could not store it. */
  change(next: (control: SiteControl) => SiteControl): Promise<void>;
  /** Changes the rules until the last private window closes; nothing of it is written down. */
  changePrivately(next: (control: SiteControl) => SiteControl): Promise<void>;
  forgetPrivate(): Promise<void>;
}

export function createSiteRulesStore(): SiteRulesStore {
  const kept = createMendedStore<SiteControl>(
    NAME,
    (stored) => {
      const { value, trouble } = readControl(stored);
      return { value, isCorrupt: trouble === "corrupt", isNewer: trouble === "newer" };
    },
    { asStored: storedControl },
  );
  let lastChange: Promise<unknown> = Promise.resolve();

  const readPrivate = async (): Promise<SiteControl> => {
    const [control, changes] = await Promise.all([kept.read(), privately.getValue()]);
    return { ...control, rules: withRuleChanges(control.rules, changes) };
  };
  return {
    stored: kept,
    async read(isPrivate) {
      await lastChange;
      return isPrivate ? readPrivate() : kept.read();
    },
    async readStored() {
      await kept.read();
      return readControl((await storage.getItem(`local:${NAME}`)) ?? undefined);
    },
    async change(next) {
      await kept.change(next);
    },
    async changePrivately(next) {
      const changed = lastChange.then(async () => {
        const [{ rules }, after] = [await kept.read(), next(await readPrivate())];
        await privately.setValue(ruleChanges(rules, after.rules));
      });
      lastChange = changed.catch(() => undefined);
      await changed;
    },
    forgetPrivate: () => privately.removeValue(),
  };
}
