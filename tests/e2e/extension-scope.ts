import type { DrivenBrowser, ExtensionView } from "../../scripts/browsers/driven-browser.ts";

/** The parts of the browser's API that tests ask for from a page of the extension. */
interface ExtensionScope {
  readonly chrome: {
    readonly tabs: { query(which: object): Promise<readonly { readonly id: number }[]> };
    readonly action: {
      getBadgeText(of: object): Promise<string>;
      getTitle(of: object): Promise<string>;
    };
    readonly storage: { readonly local: { set(items: object): Promise<void> } };
  };
}

/** What the toolbar button shows of the tab in front. */
export function toolbarButton(popup: ExtensionView): Promise<{ badge: string; title: string }> {
  return popup.evaluate(async () => {
    const { tabs, action } = (globalThis as unknown as ExtensionScope).chrome;
    const [tab] = await tabs.query({ active: true, currentWindow: true });
    const of = { tabId: tab?.id };
    return { badge: await action.getBadgeText(of), title: await action.getTitle(of) };
  });
}

/** Writes into the extension's store, past all that it would write itself. */
export async function writeStored(browser: DrivenBrowser, items: object): Promise<void> {
  await browser.evaluate(async (written) => {
    await (globalThis as unknown as ExtensionScope).chrome.storage.local.set(written);
  }, items);
}
