import { expect } from "vitest";
import type { DrivenBrowser } from "../../scripts/browsers/driven-browser.ts";
import { readMarks } from "../../scripts/browsers/read-marks.ts";
import { popupEntries, popupText } from "../../scripts/browsers/read-popup.ts";
import { openCard } from "./cards.ts";
import { pressSwitch, searchFor } from "./popups.ts";

/** All that a reader can do in a visit. */
export async function readAndLookUp(browser: DrivenBrowser, origin: string): Promise<void> {
  const page = await browser.openPage(`${origin}/news.html`);
  await expect.poll(() => readMarks(page.tab)).not.toEqual([]);
  await openCard(page, "Vladimir Putin", "Vladimir Putin");
  await (await page.cardPart("summary, .more button"))?.click();
  await openCard(page, "Helsinki summit", "Helsinki summit");
  const popup = await browser.pressToolbarButton(page);
  await expect.poll(() => popupEntries(popup)).not.toEqual([]);
  await popup.click("[data-id=donald-trump]");
  await expect.poll(() => popupText(popup, ".gone")).toMatch(/^Donald Trump: 1 of/);
  await expect.poll(() => popupText(popup, ".cost")).toMatch(/ · 0 requests$/);
  await popup.click("[data-record=donald-trump]");
  await expect.poll(() => popupText(popup, "[data-view=record] h2")).toBe("Donald Trump");
  await searchFor(popup, "Peskov");
  await expect.poll(async () => (await popupEntries(popup))[0]?.id).toBe("dmitry-peskov");
  await pressSwitch(popup, "off");
  await pressSwitch(popup, "on");
  await popup.close();
  await browser.stopBackground();
  await page.tab.reload();
  await expect.poll(() => readMarks(page.tab)).not.toEqual([]);
}
