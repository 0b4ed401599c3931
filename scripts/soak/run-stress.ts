import type { Page } from "puppeteer-core";
import type { DrivenBrowser, WebPage } from "../browsers/driven-browser.ts";
import { type Point, placeOf } from "../browsers/point-at.ts";
import { readMarks } from "../browsers/read-marks.ts";
import { waitUntil } from "../browsers/wait-until.ts";
import { noteTasks, type Stress } from "./stresses.ts";

/** Milliseconds that a page of full size may take: most of it is the browser's own work. */
const PATIENCE = 300_000;

export interface StressFigures {
  readonly name: string;
  readonly size: number;
  /** From the page's standing until all names are marked. */
  readonly markedMs: number;
  /** The longest task of the page meanwhile; 0 where none was long, or the browser tells of none. */
  readonly longestTaskMs: number;
  /** What the popup said, where reading stopped on the way. */
  readonly stopped: string;
  /** From the pointer's rest on the last name until the card. */
  readonly cardMs: number;
}

/** Builds a stress at its full size and waits until it is read, going on wherever reading stops. */
export async function runStress(
  browser: DrivenBrowser,
  address: string,
  { name, full, build, names }: Stress,
): Promise<StressFigures> {
  const page = await browser.openPage(address);
  page.tab.setDefaultTimeout(PATIENCE);
  await page.tab.evaluate(build, full);
  const longestTask = await noteTasks(page.tab);
  const start = performance.now();
  const stopped = await readToTheEnd(browser, page, names);
  const markedMs = performance.now() - start;
  const longestTaskMs = await longestTask();
  const at = await bringIntoSight(page.tab, names.at(-1) ?? "");
  await page.tab.mouse.move(at.x - 30, at.y);
  await page.tab.mouse.move(at.x, at.y, { steps: 3 });
  const rested = performance.now();
  await waitUntil("the card", () => page.cardPart("h2"), PATIENCE);
  const cardMs = performance.now() - rested;
  await page.tab.close();
  return { name, size: full, markedMs, longestTaskMs, stopped, cardMs };
}

/** Scrolls to words, sideways too: browsers do not break a word of millions of letters. */
async function bringIntoSight(tab: Page, words: string): Promise<Point> {
  await tab.evaluate(() => scrollTo(0, document.documentElement.scrollHeight));
  await tab.evaluate(
    ({ x, y }) =>
      new Promise<void>((done) => {
        const by = { left: x - innerWidth / 2, top: y - innerHeight / 2 };
        scrollBy({ ...by, behavior: "instant" });
        // A scroll is told with the next frame; after it the pointer rests anew.
        requestAnimationFrame(() => requestAnimationFrame(() => done()));
      }),
    await placeOf(tab, words),
  );
  return placeOf(tab, words);
}

async function readToTheEnd(browser: DrivenBrowser, page: WebPage, names: readonly string[]) {
  const marked = async () => {
    const texts = new Set((await readMarks(page.tab)).map(({ text }) => text));
    return names.every((name) => texts.has(name));
  };
  const popup = await browser.pressToolbarButton(page);
  const stop = () => popup.evaluate(() => document.querySelector(".stopped p")?.textContent ?? "");
  let said = "";
  await waitUntil(
    "all names to be marked",
    async () => {
      if (await marked()) return true;
      const now = await stop();
      if (now && now !== said) {
        said = now;
        await popup.click(".stopped button");
      }
      return false;
    },
    PATIENCE,
  );
  await popup.close();
  return said;
}
