import { browser } from "wxt/browser";
import { isPageCommand, TOGGLE_SITE } from "../../contract/commands.ts";
import { sendMessage } from "../../contract/messages.ts";
import type { ToggledTab, ToggleSite } from "./toggle-site.ts";

/** Does what the reader asks for by key. */
export function obeyCommands(toggle: ToggleSite): void {
  browser.commands.onCommand.addListener((name, tab) => {
    void obeyCommand(name, tab, toggle);
  });
}

/** What is asked of a tab goes to its script; a page that has none, as a browser's own, does nothing. */
export async function obeyCommand(
  name: string,
  tab: ToggledTab | undefined,
  toggle: ToggleSite,
): Promise<void> {
  if (tab?.id === undefined) return;
  if (isPageCommand(name)) {
    await sendMessage("command", { name }, tab.id).catch(() => undefined);
  } else if (name === TOGGLE_SITE) {
    await toggle(tab);
  }
}
