import { describe, expect, test } from "vitest";
import { readMarks } from "../../scripts/browsers/read-marks.ts";
import { popupText } from "../../scripts/browsers/read-popup.ts";
import { expectNoCard, openCard } from "./cards.ts";
import { comparePictures, markBoxes } from "./compare-pictures.ts";
import { pressSwitch, switchState } from "./popups.ts";
import { startBrowser } from "./start-browser.ts";

const started = startBrowser();

describe("the site's switch", () => {
  test("off takes marks and card away at once, and paint shows nowhere but at names", async () => {
    const page = await started.openMarked("watched.html");
    const boxes = await markBoxes(page.tab);
    const marked = await page.tab.screenshot();
    const popup = await started.browser.pressToolbarButton(page);
    await pressSwitch(popup, "off");
    await expect.poll(() => readMarks(page.tab)).toEqual([]);
    await expect.poll(() => popupText(popup, ".notice h2")).toBe("Off on 127.0.0.1");
    await popup.close();
    const bare = await page.tab.screenshot();
    const { within, outside } = await comparePictures(page.tab, marked, bare, boxes);
    expect(boxes.length).toBeGreaterThan(2);
    expect(Math.min(...within)).toBeGreaterThan(20);
    expect(outside).toBe(0);

    const again = await started.browser.pressToolbarButton(page);
    await pressSwitch(again, "on");
    await again.close();
    await expect.poll(() => readMarks(page.tab)).not.toEqual([]);
  });

  test("off holds in other tabs and after a reload, until it is on again", async () => {
    const [one, other] = [
      await started.openMarked("news.html"),
      await started.openMarked("watched.html"),
    ];
    const popup = await started.browser.pressToolbarButton(one);
    await pressSwitch(popup, "off");
    await expect.poll(() => readMarks(other.tab)).toEqual([]);
    await popup.close();

    await one.tab.reload();
    const still = await started.browser.pressToolbarButton(one);
    await expect.poll(() => switchState(still)).toBe("false");
    expect(await readMarks(one.tab)).toEqual([]);
    await pressSwitch(still, "on");
    await still.close();
    for (const { tab } of [one, other]) await expect.poll(() => readMarks(tab)).not.toEqual([]);
  });

  test("off closes an open card", async () => {
    const page = await started.openMarked("news.html");
    const popup = await started.browser.pressToolbarButton(page);
    await openCard(page, "Mark Rutte", "Mark Rutte");
    await pressSwitch(popup, "off");
    await expectNoCard(page);
    await pressSwitch(popup, "on");
    await popup.close();
  });
});
