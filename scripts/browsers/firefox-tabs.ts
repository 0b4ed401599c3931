import type { Browser, Page } from "puppeteer-core";
import type { FrameWithin } from "./firefox-card.ts";
import type { SendBidi } from "./firefox-privileged.ts";
import { waitUntil } from "./wait-until.ts";

/**
 * Milliseconds after which Puppeteer counts as never told of a tab. Told of one twice, it would have it
 * twice.
 */
const UNTOLD_AFTER = 3000;

interface Context {
  readonly context: string;
  readonly url: string;
}

interface Tree {
  readonly contexts: readonly Context[];
}

/** Puppeteer keeps its connection to itself; its version is pinned. */
interface Connected {
  readonly connection: { emit(event: string, context: Context): void };
}

/**
 * The tab that shows an address of the extension; Puppeteer knows it, but not what it shows. Once in a
 * hundred starts it was not even told of the tab that the installation opens, so it is told here.
 */
export async function openedTab(browser: Browser, send: SendBidi, address: string): Promise<Page> {
  const { connection } = browser as unknown as Connected;
  const startedAt = performance.now();
  let isTold = false;
  return waitUntil(address, async () => {
    const { contexts } = (await send("browsingContext.getTree")) as Tree;
    const shown = contexts.find(({ url }) => url.startsWith(address));
    const pages = await browser.pages();
    const known = pages.find(
      (page) => (page.mainFrame() as unknown as FrameWithin)._id === shown?.context,
    );
    if (shown && !known && !isTold && performance.now() - startedAt > UNTOLD_AFTER) {
      isTold = true;
      connection.emit("browsingContext.contextCreated", shown);
    }
    return known;
  });
}
