import { browser } from "wxt/browser";
import type { SiteRulesStore } from "./site-rules-store.ts";

/** Forgets what was said in private windows when the last of them has closed. */
export function forgetWithPrivateWindows(siteRules: SiteRulesStore): void {
  browser.windows.onRemoved.addListener(async () => {
    const windows = await browser.windows.getAll();
    if (!windows.some(({ incognito }) => incognito)) await siteRules.forgetPrivate();
  });
}
