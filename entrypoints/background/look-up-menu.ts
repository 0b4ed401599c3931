import { browser } from "wxt/browser";
import { pendingQuery } from "../../contract/pending-query.ts";

const MENU_ID = "look-up";

/** Offers to look up selected text. The browser keeps the menu while the worker is stopped. */
export function offerLookUp(): void {
  browser.runtime.onInstalled.addListener(async () => {
    await browser.contextMenus.removeAll();
    browser.contextMenus.create({
      id: MENU_ID,
      title: "Look up “%s” in Sidelight",
      contexts: ["selection"],
    });
  });
  browser.contextMenus.onClicked.addListener(({ menuItemId, selectionText }) => {
    if (menuItemId === MENU_ID && selectionText) void lookUp(selectionText.trim());
  });
}

/**
 * Opens the popup on a query. Firefox opens it only within the click itself, so nothing may be
 * awaited before; the popup waits for the query to arrive. Where it cannot open, a tab takes its place.
 */
export async function lookUp(query: string): Promise<void> {
  const opened = browser.action.openPopup();
  try {
    await Promise.all([opened, pendingQuery.setValue(query)]);
  } catch {
    await pendingQuery.removeValue();
    await browser.tabs.create({
      url: browser.runtime.getURL(`/popup.html?q=${encodeURIComponent(query)}`),
    });
  }
}
