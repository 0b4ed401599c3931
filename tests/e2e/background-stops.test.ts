import { describe, expect, test } from "vitest";
import { readMarks } from "../../scripts/browsers/read-marks.ts";
import { popupEntries } from "../../scripts/browsers/read-popup.ts";
import { openCard } from "./cards.ts";
import { pressSwitch, searchFor } from "./popups.ts";
import { startBrowser } from "./start-browser.ts";

const started = startBrowser();

describe("a background that the browser has stopped", () => {
  test("is not needed by a marked page, and wakes for a new one", async () => {
    const page = await started.openMarked("news.html");
    await started.browser.stopBackground();
    await openCard(page, "Mark Rutte", "Mark Rutte");
    await page.tab.keyboard.press("Escape");

    await started.browser.stopBackground();
    const next = await started.openMarked("watched.html");
    await expect.poll(() => started.browser.backgroundRuns()).toBe(true);
    await openCard(next, "Hillary Clinton", "Hillary Clinton");
  });

  test("wakes for the popup, with the page's list and the search", async () => {
    const page = await started.openMarked("news.html");
    await started.browser.stopBackground();
    const popup = await started.browser.pressToolbarButton(page);
    await expect.poll(() => popupEntries(popup)).not.toEqual([]);
    await searchFor(popup, "Peskov");
    await expect.poll(async () => (await popupEntries(popup))[0]?.id).toBe("dmitry-peskov");
    await popup.close();
  });

  test("still knows which sites are off", async () => {
    const page = await started.openMarked("news.html");
    const popup = await started.browser.pressToolbarButton(page);
    await pressSwitch(popup, "off");
    await popup.close();
    await started.browser.stopBackground();
    await page.tab.reload();
    const still = await started.browser.pressToolbarButton(page);
    await pressSwitch(still, "on");
    await still.close();
    await expect.poll(() => readMarks(page.tab)).not.toEqual([]);
  });
});
