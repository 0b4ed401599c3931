import { beforeEach, describe, expect, test } from "vitest";
import { DEFAULT_SETTINGS } from "../../contract/settings.ts";
import { LINK_EXTRA_DELAY_MS } from "../../entrypoints/content-script/tuning.ts";
import { CARD_HOST, type WebPage } from "../../scripts/browsers/driven-browser.ts";
import { moveTo, placeOf, pointAt, pointAway, settleAt } from "../../scripts/browsers/point-at.ts";
import { readMarks } from "../../scripts/browsers/read-marks.ts";
import {
  cardBox,
  cardText,
  expectNoCard,
  expectToStay,
  isWithin,
  middleOf,
  openCard,
} from "./cards.ts";
import { setSettings } from "./settings.ts";
import { startBrowser } from "./start-browser.ts";

/** Milliseconds: longer than any delay or grace of the card. */
const LONG = 1200;
/** Milliseconds that the pointer rests on a name in a link before its card comes. */
const LINK_DELAY = DEFAULT_SETTINGS.openDelay + LINK_EXTRA_DELAY_MS;
/** Milliseconds by which the browser's clocks and timers may differ. */
const ROUNDING = 20;

const started = startBrowser();
let page: WebPage;

beforeEach(async () => {
  page = await started.openMarked("pointing.html");
  await pointAway(page);
});

const clicks = () =>
  page.tab.evaluate(
    () => (window as unknown as { clicks: { on: string; defaultPrevented: boolean }[] }).clicks,
  );

interface Rest {
  /** Milliseconds of the page's clock for which the pointer had rested when the card came. */
  readonly milliseconds: number;
  /** Whether a timer of the page came first that was set at the last move for a link's delay. */
  readonly isAsInLinks: boolean;
}

/** Rests on words, and tells how long that took to bring the card. */
async function restBeforeCard(words: string): Promise<Rest> {
  // From now on the card is in the tab: whatever else is late on a busy machine, it waits for the rest alone.
  await openCard(page, words, words);
  await page.tab.keyboard.press("Escape");
  await expectNoCard(page);
  await pointAway(page);
  await page.tab.evaluate(
    (host, linkDelay) => {
      const rest = { milliseconds: 0, isAsInLinks: false };
      Object.assign(window, { rest });
      let [moved, timer, hasRung] = [0, 0, false];
      const onMove = () => {
        moved = performance.now();
        clearTimeout(timer);
        timer = window.setTimeout(() => (hasRung = true), linkDelay);
      };
      document.addEventListener("pointermove", onMove, true);
      new MutationObserver(() => {
        if (!document.querySelector(host) || rest.milliseconds > 0) return;
        Object.assign(rest, { milliseconds: performance.now() - moved, isAsInLinks: hasRung });
      }).observe(document.documentElement, { childList: true });
    },
    CARD_HOST,
    LINK_DELAY,
  );
  // A walk ends with a long move, and not with small ones that belong to the rest.
  await moveTo(page, await placeOf(page.tab, words));
  await expect.poll(() => cardText(page, "h2")).toBe(words);
  return page.tab.evaluate(() => (window as unknown as { rest: Rest }).rest);
}

describe("a name in a link", () => {
  test("waits longer than one in plain text", async () => {
    // The last of the pointer's moves falls on the name, and the browser may round its clock.
    const plain = await restBeforeCard("Mark Rutte");
    expect(plain.milliseconds).toBeGreaterThan(DEFAULT_SETTINGS.openDelay - ROUNDING);
    expect(plain.isAsInLinks).toBe(false);
    await page.tab.reload();
    await expect.poll(() => readMarks(page.tab)).not.toEqual([]);
    await pointAway(page);
    const linked = await restBeforeCard("Vladimir Putin");
    expect(linked.milliseconds).toBeGreaterThan(LINK_DELAY - ROUNDING);
  });

  test("never loses its click, with a card open or none", async () => {
    const at = await placeOf(page.tab, "Vladimir Putin");
    await moveTo(page, at);
    await page.tab.mouse.click(at.x, at.y);
    await expect.poll(() => page.tab.evaluate(() => location.hash)).toBe("#followed");
    await expectToStay(LONG, async () => (await page.cardPart()) === null);

    await openCard(page, "Vladimir Putin, once", "Vladimir Putin");
    const again = await placeOf(page.tab, "Vladimir Putin", 1);
    await page.tab.mouse.click(again.x, again.y);
    await expect.poll(() => page.tab.evaluate(() => location.hash)).toBe("#repeated");
    await expectNoCard(page);
    expect(await clicks()).toEqual([
      { on: "link", defaultPrevented: false },
      { on: "repeat", defaultPrevented: false },
    ]);
  });
});

describe("a card", () => {
  test("never comes under the pointer, and stands at the line that is pointed at", async () => {
    const lines = await page.tab.evaluate(() => {
      const text = document.querySelector("#broken")?.firstChild;
      const range = document.createRange();
      const start = text?.textContent?.indexOf("Hillary Clinton") ?? -1;
      if (!text || start < 0) return [];
      range.setStart(text, start);
      range.setEnd(text, start + "Hillary Clinton".length);
      return [...range.getClientRects()].map(({ x, y, width, height }) => ({
        x,
        y,
        width,
        height,
      }));
    });
    expect(lines).toHaveLength(2);
    for (const line of lines) {
      const at = middleOf(line);
      await settleAt(page, at);
      await expect.poll(() => cardText(page, "h2")).toBe("Hillary Clinton");
      const box = await cardBox(page);
      expect(isWithin(box, at)).toBe(false);
      const gap = Math.max(box.y - line.y - line.height, line.y - box.y - box.height);
      expect(gap).toBeGreaterThanOrEqual(0);
      expect(gap).toBeLessThan(12);
      await page.tab.keyboard.press("Escape");
      await pointAway(page);
      await expectNoCard(page);
    }
  });

  test("lets the pointer cross the gap, however slowly", async () => {
    await openCard(page, "Mark Rutte", "Mark Rutte");
    const { y } = await placeOf(page.tab, "Mark Rutte");
    const box = await cardBox(page);
    expect(box.y).toBeGreaterThan(y);
    const x = box.x + 20;
    for (let at = y; at < box.y + 10; at += 2) {
      await page.tab.mouse.move(x, at);
      await new Promise((done) => setTimeout(done, 90));
      expect(await cardText(page, "h2")).toBe("Mark Rutte");
    }
  });

  test("that is pinned stays until it is unpinned or closed", async () => {
    await openCard(page, "Mark Rutte", "Mark Rutte");
    await (await page.cardPart(".pin"))?.click();
    await expect
      .poll(async () =>
        (await page.cardPart(".pin"))?.evaluate((button) => button.getAttribute("aria-pressed")),
      )
      .toBe("true");
    const before = await cardBox(page);
    await pointAt(page, "Dmitry Peskov");
    await page.tab.mouse.click(5, 5);
    await page.tab.mouse.wheel({ deltaY: 40 });
    await expectToStay(LONG, async () => (await cardText(page, "h2")) === "Mark Rutte");
    expect(await cardBox(page)).toEqual(before);
    expect(await page.tab.$$(CARD_HOST)).toHaveLength(1);
    await (await page.cardPart(".pin"))?.click();
    await pointAway(page);
    await expectNoCard(page);
  });

  test("does not come while a button is down, nor where a selection ends", async () => {
    const [from, to] = [await placeOf(page.tab, "In plain"), await placeOf(page.tab, "Mark Rutte")];
    await moveTo(page, from);
    await page.tab.mouse.down();
    await moveTo(page, to);
    await expectToStay(LONG, async () => (await page.cardPart()) === null);
    await page.tab.mouse.up();
    await expectToStay(LONG, async () => (await page.cardPart()) === null);
    expect(await page.tab.evaluate(() => String(getSelection()))).toMatch(/text stands/);
  });
});

describe("where a click opens cards", () => {
  test("resting opens none, a click does, and links are followed", async () => {
    await setSettings(started.browser, { cards: "click" });
    await pointAt(page, "Mark Rutte");
    await expectToStay(LONG, async () => (await page.cardPart()) === null);
    const at = await placeOf(page.tab, "Mark Rutte");
    await page.tab.mouse.click(at.x, at.y);
    await expect.poll(() => cardText(page, "h2")).toBe("Mark Rutte");
    await pointAway(page);
    await expectToStay(LONG, async () => (await cardText(page, "h2")) === "Mark Rutte");
    await page.tab.mouse.click(5, 5);
    await expectNoCard(page);
    const link = await placeOf(page.tab, "Vladimir Putin");
    await page.tab.mouse.click(link.x, link.y);
    await expect.poll(() => page.tab.evaluate(() => location.hash)).toBe("#followed");
    await expectNoCard(page);
    await setSettings(started.browser, { cards: "hover" });
  });
});
