import { expect, test } from "vitest";
import type { WebPage } from "../../scripts/browsers/driven-browser.ts";
import { readMarks } from "../../scripts/browsers/read-marks.ts";
import { cardText } from "./cards.ts";
import { comparePictures } from "./compare-pictures.ts";
import { pressSwitch } from "./popups.ts";
import { startBrowser } from "./start-browser.ts";

const started = startBrowser();

async function pictureOnPaper(page: WebPage): Promise<Uint8Array> {
  await started.browser.setMedium(page, "print");
  await expect.poll(() => page.tab.evaluate(() => matchMedia("print").matches)).toBe(true);
  const picture = await page.tab.screenshot();
  await started.browser.setMedium(page, "screen");
  return picture;
}

test("on paper there is no trace of marks, of the mark that was gone to, or of the card", async () => {
  const page = await started.openMarked("watched.html");
  await started.browser.command(page, "next-mention");
  await expect.poll(() => cardText(page, "h2")).toBe("Helsinki summit");
  const onScreen = await page.tab.screenshot();
  const onPaper = await pictureOnPaper(page);
  const popup = await started.browser.pressToolbarButton(page);
  await pressSwitch(popup, "off");
  await expect.poll(() => readMarks(page.tab)).toEqual([]);
  const bare = await pictureOnPaper(page);
  await pressSwitch(popup, "on");
  await popup.close();
  expect((await comparePictures(page.tab, onPaper, bare, [])).outside).toBe(0);
  expect((await comparePictures(page.tab, onScreen, bare, [])).outside).toBeGreaterThan(1000);
});
