import { browser } from "wxt/browser";

/** Shows the first-run page once: after an installation, not after an update of anything. */
export function openWelcome(): void {
  browser.runtime.onInstalled.addListener(({ reason }) => {
    if (reason === "install") {
      void browser.tabs.create({ url: browser.runtime.getURL("/welcome.html") });
    }
  });
}
