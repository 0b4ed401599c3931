import { beforeEach, describe, expect, test } from "vitest";
import type { WebPage } from "../../scripts/browsers/driven-browser.ts";
import { placeOf } from "../../scripts/browsers/point-at.ts";
import { cardBox, cardText, expectNoCard, isWithin } from "./cards.ts";
import { startBrowser } from "./start-browser.ts";

const started = startBrowser();
let page: WebPage;

beforeEach(async () => {
  page = await started.openMarked("pointing.html");
});

const hash = () => page.tab.evaluate(() => location.hash);
const clicks = () =>
  page.tab.evaluate(
    () => (window as unknown as { clicks: { on: string; defaultPrevented: boolean }[] }).clicks,
  );

/** Taps words of the page with a finger; resolves to where. */
async function tap(words: string, occurrence = 0) {
  const at = await placeOf(page.tab, words, occurrence);
  await page.tab.touchscreen.tap(at.x, at.y);
  return at;
}

describe("a finger", () => {
  test("opens a card by a tap, never under itself, and closes it by a tap elsewhere", async () => {
    const at = await tap("Mark Rutte");
    await expect.poll(() => cardText(page, "h2")).toBe("Mark Rutte");
    expect(isWithin(await cardBox(page), at)).toBe(false);
    await tap("The last paragraph");
    await expectNoCard(page);
  });

  test("can use the card", async () => {
    await tap("Mark Rutte");
    await expect.poll(() => cardText(page, "h2")).toBe("Mark Rutte");
    const box = await (await page.cardPart(".pin"))?.boundingBox();
    if (!box) throw new Error("There is no pin.");
    await page.tab.touchscreen.tap(box.x + box.width / 2, box.y + box.height / 2);
    await expect
      .poll(async () =>
        (await page.cardPart(".pin"))?.evaluate((button) => button.getAttribute("aria-pressed")),
      )
      .toBe("true");
    await tap("The last paragraph");
    expect(await cardText(page, "h2")).toBe("Mark Rutte");
  });

  test("on a name in a link opens the card first, and follows the link at the second tap", async () => {
    await tap("Vladimir Putin");
    await expect.poll(() => cardText(page, "h2")).toBe("Vladimir Putin");
    expect(await hash()).toBe("");
    await tap("Vladimir Putin");
    await expect.poll(hash).toBe("#followed");
    // The page has seen both taps; of the first only the link was held back.
    expect(await clicks()).toEqual([
      { on: "link", defaultPrevented: true },
      { on: "link", defaultPrevented: false },
    ]);
  });

  test("follows a link at once beside the name, and where the name is not underlined", async () => {
    await tap("tells a story");
    await expect.poll(hash).toBe("#followed");
    await tap("Vladimir Putin", 1);
    await expect.poll(hash).toBe("#repeated");
    expect(await cardText(page)).toBeNull();
  });
});
