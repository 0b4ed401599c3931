import type { Page } from "puppeteer-core";
import { DEFAULT_SETTINGS } from "../../contract/settings.ts";
import type { DrivenBrowser } from "../browsers/driven-browser.ts";
import { marksInSight } from "../browsers/read-marks.ts";
import { waitUntil } from "../browsers/wait-until.ts";
import { MARKLESS_MS, QUIET_MS } from "./budgets.ts";
import { CATEGORIES, type TracedWork, traceWork } from "./trace-work.ts";
import { watched, watchItself } from "./watch-page.ts";

const BYTES_PER_MEGABYTE = 1_000_000;
/** Milliseconds: a page of many megabytes takes its time to load on a busy machine. */
const LOAD_PATIENCE = 60_000;

/** Opens a tab for one measurement and closes it again. */
async function inNewTab<T>(browser: DrivenBrowser, measure: (tab: Page) => Promise<T>): Promise<T> {
  const { tab } = await browser.openPage("about:blank");
  try {
    await watchItself(tab);
    return await measure(tab);
  } finally {
    await tab.close();
  }
}

/** Loads a page and waits until its marks have stopped growing. */
async function read(tab: Page, address: string): Promise<void> {
  await tab.goto(address, { timeout: LOAD_PATIENCE });
  const loadedAt = performance.now();
  await waitUntil("the page to be read", async () => {
    const { grewAt, now } = await watched(tab);
    // A page may have no marks at all.
    if (grewAt === 0) return performance.now() - loadedAt > MARKLESS_MS;
    return now - grewAt > QUIET_MS;
  });
}

/** One visit under trace. */
export function traceVisit(browser: DrivenBrowser, address: string): Promise<TracedWork> {
  return inNewTab(browser, async (tab) => {
    await tab.tracing.start({ categories: CATEGORIES });
    await read(tab, address);
    return traceWork(new TextDecoder().decode(await tab.tracing.stop()));
  });
}

/** Megabytes of heap in use in the tab once the page is read and what is unreachable is collected. */
export function heapOf(browser: DrivenBrowser, address: string): Promise<number> {
  return inNewTab(browser, async (tab) => {
    await read(tab, address);
    const session = await tab.createCDPSession();
    for (let time = 0; time < 2; time++) await session.send("HeapProfiler.collectGarbage");
    const { usedSize } = await session.send("Runtime.getHeapUsage");
    return usedSize / BYTES_PER_MEGABYTE;
  });
}

export interface Hover {
  /** From the end of the reader's delay until the card stands. */
  readonly lateMs: number;
  /** Frames that began in that time. */
  readonly frames: number;
}

/** Rests on the first mark in view until its card stands; undefined where the page has no mark. */
export function hover(browser: DrivenBrowser, address: string): Promise<Hover | undefined> {
  return inNewTab(browser, async (tab) => {
    await read(tab, address);
    await marksInSight(tab);
    const [at] = await marksInSight(tab);
    if (!at) return undefined;
    await tab.mouse.move(at.x, at.y, { steps: 4 });
    const { movedAt, placedAt, frames } = await waitUntil("the card", async () => {
      const now = await watched(tab);
      return now.placedAt > 0 && now;
    });
    const dueAt = movedAt + DEFAULT_SETTINGS.openDelay;
    const late = frames.filter((began) => began > dueAt && began < placedAt);
    return { lateMs: placedAt - dueAt, frames: late.length };
  });
}

/** How many marks the page shows in all. */
export function countMarks(browser: DrivenBrowser, address: string): Promise<number> {
  return inNewTab(browser, async (tab) => {
    await read(tab, address);
    return tab.evaluate(() =>
      [...CSS.highlights.values()].reduce((sum, ranges) => sum + ranges.size, 0),
    );
  });
}
