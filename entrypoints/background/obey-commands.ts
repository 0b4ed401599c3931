import { browser } from "wxt/browser";
import { isPageCommand, TOGGLE_SITE } from "../../contract/commands.ts";
import { sendMessage } from "../../contract/messages.ts";
import { stateOf, switchSite } from "./site-control.ts";
import type { Stores } from "./stores.ts";
import { tellTabs } from "./tell-tabs.ts";

interface CommandTab {
  readonly id?: number | undefined;
  readonly url?: string | undefined;
  readonly incognito?: boolean | undefined;
}

/** Does what the reader asks for by key. */
export function obeyCommands(stores: Stores): void {
  browser.commands.onCommand.addListener((name, tab) => {
    void obeyCommand(name, tab, stores);
  });
}

/** What is asked of a tab goes to its script; a page that has none, as a browser's own, does nothing. */
export async function obeyCommand(
  name: string,
  tab: CommandTab | undefined,
  stores: Stores,
): Promise<void> {
  if (tab?.id === undefined) return;
  if (isPageCommand(name)) {
    await sendMessage("command", { name }, tab.id).catch(() => undefined);
  } else if (name === TOGGLE_SITE) {
    await toggleSite({ ...tab, id: tab.id }, stores);
  }
}

async function toggleSite(tab: CommandTab & { id: number }, stores: Stores) {
  const page = {
    address: tab.url ?? (await addressOfScript(tab.id)),
    isPrivate: tab.incognito === true,
  };
  const { on, host, why } = await stateOf(page, stores);
  if (host === "") return;
  // While Sidelight is paused a switch would change nothing that can be seen; the page says why.
  if (why.kind !== "paused") {
    await switchSite({ ...page, scope: "host", on: !on }, stores);
    await tellTabs();
  }
  await sendMessage("tellState", undefined, top(tab.id)).catch(() => undefined);
}

/** Where the browser withholds the address, the tab's script knows it; a tab without one has none. */
async function addressOfScript(tabId: number): Promise<string | undefined> {
  const report = await sendMessage("pageReport", undefined, top(tabId)).catch(() => undefined);
  return report?.address;
}

const top = (tabId: number) => ({ tabId, frameId: 0 });
