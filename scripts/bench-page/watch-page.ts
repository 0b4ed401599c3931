import type { Page } from "puppeteer-core";
import { CARD_HOST } from "../browsers/driven-browser.ts";
import { FIRST_MARK } from "./trace-work.ts";

/** What the page itself notes while it is measured. */
interface Watching {
  /** The last moment at which the set of marks grew, on the clock of the page. */
  grewAt: number;
  /** When the card stood at its place. */
  placedAt: number;
  movedAt: number;
  /** When the frames since the last move of the pointer began. */
  frames: number[];
}

/** Runs in the page before anything else: looks once a frame whether a mark is in view, and for the card. */
function watch(firstMark: string, host: string): void {
  const watching: Watching = { grewAt: 0, placedAt: 0, movedAt: 0, frames: [] };
  Object.assign(window, { watching });
  let size = 0;
  let isSeen = false;
  const inView = () =>
    [...CSS.highlights.values()].some((ranges) =>
      [...ranges].some(({ startContainer, startOffset, endContainer, endOffset }) => {
        const range = document.createRange();
        range.setStart(startContainer, startOffset);
        range.setEnd(endContainer, endOffset);
        const { top, bottom } = range.getBoundingClientRect();
        return bottom > 0 && top < innerHeight;
      }),
    );
  const look = () => {
    const now = [...CSS.highlights.values()].reduce((sum, ranges) => sum + ranges.size, 0);
    if (now !== size) watching.grewAt = performance.now();
    size = now;
    if (!isSeen && size > 0 && inView()) {
      isSeen = true;
      performance.mark(firstMark);
    }
    if (watching.movedAt > 0 && watching.placedAt === 0) watching.frames.push(performance.now());
    requestAnimationFrame(look);
  };
  requestAnimationFrame(look);
  addEventListener("pointermove", () => {
    Object.assign(watching, { movedAt: performance.now(), frames: [] });
  });
  const follow = (card: Element) => {
    if (card.getBoundingClientRect().width > 0) watching.placedAt = performance.now();
    else requestAnimationFrame(() => follow(card));
  };
  const observer = new MutationObserver(() => {
    const card = document.querySelector(host);
    if (!card) return;
    observer.disconnect();
    // Promises of our script come first; after that, at each frame.
    queueMicrotask(() => follow(card));
  });
  observer.observe(document, { childList: true, subtree: true });
}

/** Has every document of the tab watch itself from its first moment. */
export async function watchItself(tab: Page): Promise<void> {
  // The runner of these scripts wraps every function in one of its own, which pages do not have.
  await tab.evaluateOnNewDocument("globalThis.__name = (named) => named");
  await tab.evaluateOnNewDocument(watch, FIRST_MARK, CARD_HOST);
}

/** What the document has noted so far. */
export function watched(tab: Page): Promise<Watching & { readonly now: number }> {
  return tab.evaluate(() => ({
    ...(window as unknown as { watching: Watching }).watching,
    now: performance.now(),
  }));
}
