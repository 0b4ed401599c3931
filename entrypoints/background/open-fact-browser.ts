import { browser } from "wxt/browser";
import { type LookUp, pendingLookUp, searchOf } from "../../contract/look-up.ts";

/**
 * Opens the popup on a look-up. Firefox opens it only within the reader's own gesture, so nothing
 * may be awaited before; the popup waits for the look-up to arrive. Where it cannot open, a tab takes
 * its place.
 */
export async function openFactBrowser(lookUp: LookUp): Promise<void> {
  try {
    await Promise.all([browser.action.openPopup(), pendingLookUp.setValue(lookUp)]);
  } catch {
    await pendingLookUp.removeValue();
    await browser.tabs.create({ url: browser.runtime.getURL(`/popup.html${searchOf(lookUp)}`) });
  }
}
