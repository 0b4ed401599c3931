import type { Settings } from "../../contract/settings.ts";
import type { DrivenBrowser } from "../../scripts/browsers/driven-browser.ts";

interface ExtensionScope {
  readonly chrome: { readonly runtime: { sendMessage(message: object): Promise<unknown> } };
}

/** Sets what the reader may set, from a page of the extension, as the options do. */
export async function setSettings(
  browser: DrivenBrowser,
  changes: Partial<Settings>,
): Promise<void> {
  await browser.evaluate((data) => {
    const { runtime } = (globalThis as unknown as ExtensionScope).chrome;
    return runtime.sendMessage({ id: 1, type: "setSettings", data, timestamp: Date.now() });
  }, changes);
}
