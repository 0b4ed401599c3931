import { browser } from "wxt/browser";
import { openFactBrowser } from "./open-fact-browser.ts";

const LOOK_UP = "look-up";

/** The entry of the context menu that looks up selected text. */
export const lookUpEntry = () =>
  ({
    id: LOOK_UP,
    title: browser.i18n.getMessage("lookUp"),
    contexts: ["selection"],
  }) satisfies Parameters<typeof browser.contextMenus.create>[0];

/** Does what the entry says. */
export function offerLookUp(): void {
  browser.contextMenus.onClicked.addListener(({ menuItemId, selectionText }) => {
    if (menuItemId !== LOOK_UP || !selectionText) return;
    void openFactBrowser({ query: selectionText.trim() });
  });
}
