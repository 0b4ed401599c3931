import { browser } from "wxt/browser";
import { sendMessage } from "../../contract/messages.ts";

/** Tells every tab that the rules may have changed; resolves when each has heard. */
export async function tellTabs(): Promise<void> {
  const tabs = await browser.tabs.query({});
  await Promise.all(tabs.flatMap(({ id }) => (id === undefined ? [] : tellTab(id))));
}

/**
 * Tells all frames of one tab. A tab without our script does not answer, and has nothing to change.
 */
export async function tellTab(tabId: number): Promise<void> {
  await sendMessage("siteMayHaveChanged", undefined, tabId).catch(() => undefined);
}
