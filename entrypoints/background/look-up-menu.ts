import { browser } from "wxt/browser";
import { openFactBrowser } from "./open-fact-browser.ts";

/** The entry of the context menu that looks up selected text. */
export const LOOK_UP_ENTRY = {
  id: "look-up",
  title: "Look up “%s” in Sidelight",
  contexts: ["selection"],
} satisfies Parameters<typeof browser.contextMenus.create>[0];

/** Does what the entry says. */
export function offerLookUp(): void {
  browser.contextMenus.onClicked.addListener(({ menuItemId, selectionText }) => {
    if (menuItemId !== LOOK_UP_ENTRY.id || !selectionText) return;
    void openFactBrowser({ query: selectionText.trim() });
  });
}
