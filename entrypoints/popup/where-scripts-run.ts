import { hostOf } from "../../contract/site-rules/site-place.ts";

/** Pages whose browsers keep every extension out, whatever it may read elsewhere. */
const CLOSED_HOSTS = new Set([
  "chromewebstore.google.com",
  "microsoftedge.microsoft.com",
  "addons.mozilla.org",
  "discovery.addons.mozilla.org",
  "accounts.firefox.com",
  "support.mozilla.org",
]);
const OLD_CHROME_STORE = "https://chrome.google.com/webstore";

/**
 * Whether our content script can run at an address. Browsers tell the address once the reader has
 * opened the popup, but for the pages that they keep extensions out of; so none means no.
 */
export function scriptsRunAt(address: string | undefined): boolean {
  const host = hostOf(address);
  return host !== undefined && !CLOSED_HOSTS.has(host) && !address?.startsWith(OLD_CHROME_STORE);
}
