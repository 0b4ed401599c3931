import { browser } from "wxt/browser";
import type { SiteControl } from "../../contract/site-rules/site-control.ts";
import { kindOf } from "../../contract/site-rules/site-pattern.ts";
import type { SiteRulesStore } from "./site-rules-store.ts";
import { tellTab } from "./tell-tabs.ts";

/**
 * Has a page ask anew how it stands when its script has put another address in the place of its own.
 * The page itself listens to nothing while Sidelight is off there, so the browser has to tell. That
 * matters only to rules for pages; without any, no tab is woken.
 */
export function followAddresses(siteRules: SiteRulesStore): void {
  browser.tabs.onUpdated.addListener(async (tabId, { url, status }, { incognito }) => {
    if (url === undefined && status !== "complete") return;
    if (hasPageRules(await siteRules.read(incognito))) await tellTab(tabId);
  });
}

function hasPageRules({ rules, sensitive }: SiteControl): boolean {
  return [...Object.keys(rules), ...Object.keys(sensitive)].some((pattern) =>
    ["page", "section"].includes(kindOf(pattern)),
  );
}
