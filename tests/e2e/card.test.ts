import { describe, expect, test } from "vitest";
import { DEFAULT_SETTINGS, DELAY_MAX_MS } from "../../contract/settings.ts";
import { CARD_HOST, type WebPage } from "../../scripts/browsers/driven-browser.ts";
import { placeOf, pointAt, pointAway } from "../../scripts/browsers/point-at.ts";
import {
  cardBox,
  cardText,
  expectNoCard,
  expectToStay,
  middleOf,
  openCard,
  pressPart,
} from "./cards.ts";
import { setSettings } from "./settings.ts";
import { startBrowser } from "./start-browser.ts";

/** Milliseconds: twice the grace after which a card closes that the pointer has left. */
const LONGER_THAN_GRACE = 600;

const started = startBrowser();

/** The colour that an open card is painted on. */
const paperOf = async (page: WebPage) =>
  (await page.cardPart())?.evaluate((element) => getComputedStyle(element).backgroundColor);

describe("the card", () => {
  test("tells the name, the role on the article's day, and facts with their sources", async () => {
    const page = await started.openMarked("news.html");
    await openCard(page, "Mark Rutte", "Mark Rutte");
    expect(await cardText(page, "h2")).toBe("Mark Rutte");
    expect(await cardText(page, ".role")).toMatch(/Secretary general of NATO/);
    expect(await cardText(page, ".fact .text")).toMatch(/\w+ \w+ \w+/);
    expect(await cardText(page, ".fact .source")).toMatch(/\w+ · \w+/);
  });

  test("of an event tells its day and who took part", async () => {
    const page = await started.openMarked("news.html");
    await openCard(page, "Helsinki summit", "Helsinki summit");
    expect(await cardText(page, ".role")).toMatch(/16 July 2018/);
    expect(await cardText(page)).toContain("Vladimir Putin");
  });

  test("opens on a bare surname that is not underlined, and says why", async () => {
    const page = await started.openMarked("news.html");
    await pointAt(page, "Putin", 1);
    await expect.poll(() => cardText(page, "h2")).toBe("Vladimir Putin");
    expect(await cardText(page, ".why")).toMatch(/surname/i);
  });

  test("opens on each part of a name that is split over elements", async () => {
    const page = await started.openMarked("news.html");
    await openCard(page, "Barack", "Barack Obama");
    await openCard(page, "Clinton", "Hillary Clinton");
  });

  test("does not open for a pointer that passes by", async () => {
    const page = await started.openMarked("news.html");
    // On a busy machine a hand that goes on at once may seem to rest for longer than the usual delay.
    await setSettings(started.browser, { openDelay: DELAY_MAX_MS });
    await page.tab.evaluate((host) => {
      new MutationObserver((records) => {
        for (const { addedNodes } of records) {
          for (const { nodeName } of addedNodes) {
            if (nodeName.toLowerCase() !== host) continue;
            document.body.dataset.cards = `${Number(document.body.dataset.cards ?? 0) + 1}`;
          }
        }
      }).observe(document.documentElement, { childList: true });
    }, CARD_HOST);
    const [first, second] = [
      await placeOf(page.tab, "Helsinki summit"),
      await placeOf(page.tab, "Barack"),
    ];
    await page.tab.mouse.move(first.x, first.y, { steps: 5 });
    await page.tab.mouse.move(second.x, second.y, { steps: 5 });
    await expect.poll(() => cardText(page, "h2")).toBe("Barack Obama");
    expect(await page.tab.evaluate(() => document.body.dataset.cards)).toBe("1");
    await setSettings(started.browser, { openDelay: DEFAULT_SETTINGS.openDelay });
  });

  test("closes at Esc, and opens again only after the pointer has left the name", async () => {
    const page = await started.openMarked("news.html");
    await openCard(page, "Mark Rutte", "Mark Rutte");
    await page.tab.keyboard.press("Escape");
    await expectNoCard(page);
    const { x, y } = await placeOf(page.tab, "Mark Rutte");
    await page.tab.mouse.move(x + 2, y, { steps: 2 });
    await expectToStay(LONGER_THAN_GRACE, async () => (await page.cardPart()) === null);
    await pointAway(page);
    await openCard(page, "Mark Rutte", "Mark Rutte");
  });

  test("stays while the pointer is on it, and closes after the pointer has left", async () => {
    const page = await started.openMarked("news.html");
    await openCard(page, "Vladimir Putin", "Vladimir Putin");
    const { x, y } = middleOf(await cardBox(page));
    await page.tab.mouse.move(x, y, { steps: 12 });
    let wiggle = 0;
    await expectToStay(LONGER_THAN_GRACE, async () => {
      wiggle = 1 - wiggle;
      await page.tab.mouse.move(x + wiggle, y);
      return (await cardText(page, "h2")) === "Vladimir Putin";
    });
    await pointAway(page);
    await expectNoCard(page);
  });

  test("closes by its button", async () => {
    const page = await started.openMarked("news.html");
    await openCard(page, "Vladimir Putin", "Vladimir Putin");
    await pressPart(page, ".close");
    await expectNoCard(page);
  });

  test("closes when its name is scrolled away", async () => {
    const page = await started.openMarked("news.html");
    await openCard(page, "Dmitry Peskov", "Dmitry Peskov");
    await page.tab.mouse.wheel({ deltaY: 2500 });
    await expectNoCard(page);
  });

  test("stays inside the window", async () => {
    const page = await started.openMarked("news.html");
    for (const words of ["Donald Trump", "Dmitry Peskov"]) {
      await pointAt(page, words);
      await expect.poll(() => cardText(page, "h2")).toBe(words);
      const box = await (await page.cardPart())?.boundingBox();
      const { width, height } = await page.tab.evaluate(() => ({
        width: document.documentElement.clientWidth,
        height: document.documentElement.clientHeight,
      }));
      expect(box?.x).toBeGreaterThanOrEqual(0);
      expect(box?.y).toBeGreaterThanOrEqual(0);
      expect((box?.x ?? 0) + (box?.width ?? 0)).toBeLessThanOrEqual(width);
      expect((box?.y ?? 0) + (box?.height ?? 0)).toBeLessThanOrEqual(height);
    }
  });

  test("is light or dark as the page is around the name, and else as the reader's system", async () => {
    const page = await started.openMarked("news.html");
    const paperOn = async (background: string) => {
      await page.tab.evaluate((colour) => {
        document.documentElement.style.colorScheme = "light dark";
        document.body.style.background = colour;
      }, background);
      await openCard(page, "Vladimir Putin", "Vladimir Putin");
      const found = await paperOf(page);
      await page.tab.keyboard.press("Escape");
      await pointAway(page);
      await expectNoCard(page);
      return found;
    };
    const [light, dark] = [await paperOn("#fff"), await paperOn("#111")];
    expect(light).not.toBe(dark);
    expect(await paperOn("transparent")).toBe(light);
    await started.browser.setColorScheme("dark");
    expect(await paperOn("transparent")).toBe(dark);
    expect(await paperOn("#fff")).toBe(light);
    await started.browser.setColorScheme("light");
  });

  test("that is open goes with a page that turns dark, and says what it said", async () => {
    const page = await started.openMarked("news.html");
    const turn = (colour: string) =>
      page.tab.evaluate((background) => {
        document.body.style.background = background;
      }, colour);
    await turn("#fff");
    await openCard(page, "Vladimir Putin", "Vladimir Putin");
    const [light, said] = [await paperOf(page), await cardText(page)];
    await turn("#111");
    await expect.poll(() => paperOf(page)).not.toBe(light);
    expect(await cardText(page)).toBe(said);
    await turn("#fff");
    await expect.poll(() => paperOf(page)).toBe(light);
  });
});
