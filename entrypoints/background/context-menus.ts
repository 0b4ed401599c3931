import { browser } from "wxt/browser";
import { lookUpEntry } from "./look-up-menu.ts";
import { SITE_ENTRY } from "./site-menu.ts";

/** Makes the entries anew at each installation and update; the browser keeps them in between. */
export function makeContextMenus(): void {
  browser.runtime.onInstalled.addListener(async () => {
    await browser.contextMenus.removeAll();
    browser.contextMenus.create(lookUpEntry());
    browser.contextMenus.create(SITE_ENTRY);
  });
}
