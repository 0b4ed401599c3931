import { browser } from "wxt/browser";
import { openFactBrowser } from "./open-fact-browser.ts";

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
    if (menuItemId !== MENU_ID || !selectionText) return;
    void openFactBrowser({ query: selectionText.trim() });
  });
}
