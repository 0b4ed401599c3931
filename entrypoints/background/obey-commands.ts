import { browser } from "wxt/browser";
import { isPageCommand, TOGGLE_SITE } from "../../contract/commands.ts";
import { sendMessage } from "../../contract/messages.ts";
import { hostOf, siteStateOf } from "../../contract/site-rule.ts";
import type { SiteRulesStore } from "./site-rules-store.ts";
import { tellTabs } from "./tell-tabs.ts";

interface CommandTab {
  readonly id?: number | undefined;
  readonly url?: string | undefined;
}

/** Does what the reader asks for by key. */
export function obeyCommands(siteRules: SiteRulesStore): void {
  browser.commands.onCommand.addListener((name, tab) => {
    void obeyCommand(name, tab, siteRules);
  });
}

/** What is asked of a tab goes to its script; a page that has none, as a browser's own, does nothing. */
export async function obeyCommand(
  name: string,
  tab: CommandTab | undefined,
  siteRules: SiteRulesStore,
): Promise<void> {
  if (tab?.id === undefined) return;
  if (isPageCommand(name)) {
    await sendMessage("command", { name }, tab.id).catch(() => undefined);
  } else if (name === TOGGLE_SITE) {
    await toggleSite({ ...tab, id: tab.id }, siteRules);
  }
}

async function toggleSite(tab: CommandTab & { id: number }, siteRules: SiteRulesStore) {
  const host = hostOf(tab.url) ?? (await hostOfScript(tab.id));
  if (!host) return;
  const { on } = siteStateOf(`https://${host}`, await siteRules.read());
  await siteRules.switchSite(host, !on);
  await tellTabs();
  await sendMessage("tellState", undefined, top(tab.id)).catch(() => undefined);
}

/** Where the browser withholds the address, the tab's script knows it; a tab without one has none. */
async function hostOfScript(tabId: number): Promise<string | undefined> {
  const report = await sendMessage("pageReport", undefined, top(tabId)).catch(() => undefined);
  return report?.host;
}

const top = (tabId: number) => ({ tabId, frameId: 0 });
