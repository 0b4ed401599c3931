import type { DrivenBrowser, ExtensionView } from "../../scripts/browsers/driven-browser.ts";

/** The parts of the browser's API that tests ask for from a page of the extension. */
interface ExtensionScope {
  readonly chrome: {
    readonly runtime: { sendMessage(message: object): Promise<unknown> };
    readonly tabs: {
      query(which: object): Promise<readonly { readonly id: number }[]>;
      sendMessage(id: number, message: object, to: object): Promise<unknown>;
    };
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

/**
 * Resolved once the page in front has heard what its frames have told it so far, by way of the background:
 * questions that go the same ways are answered after that.
 */
export async function newsAreHeard(browser: DrivenBrowser): Promise<void> {
  await browser.evaluate(async () => {
    const { runtime, tabs } = (globalThis as unknown as ExtensionScope).chrome;
    const ask = (type: string) => ({ id: 1, type, timestamp: Date.now() });
    await runtime.sendMessage(ask("pageSettings"));
    const [tab] = await tabs.query({ active: true, currentWindow: true });
    if (!tab) throw new Error("No tab is in front.");
    await tabs.sendMessage(tab.id, ask("pageReport"), { frameId: 0 });
  });
}
