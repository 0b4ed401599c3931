import { afterAll, beforeAll, describe, expect, test } from "vitest";
import type { DrivenBrowser, SeenRequest } from "../../scripts/browsers/driven-browser.ts";
import { BUILDS, launchBrowser } from "../../scripts/browsers/launch.ts";
import { readMarks } from "../../scripts/browsers/read-marks.ts";
import { popupEntries, popupText } from "../../scripts/browsers/read-popup.ts";
import { type FolderServer, serveFolder } from "../../scripts/serve-folder.ts";
import { openCard } from "./cards.ts";
import { closePopup, pressSwitch, searchFor } from "./popups.ts";
import { browserName, FIXTURES } from "./start-browser.ts";

/** All that a reader can do in a visit. */
async function readAndLookUp(browser: DrivenBrowser, origin: string): Promise<void> {
  const page = await browser.openPage(`${origin}/news.html`);
  await expect.poll(() => readMarks(page.tab)).not.toEqual([]);
  await openCard(page, "Vladimir Putin", "Vladimir Putin");
  await (await page.cardPart("summary, .more button"))?.click();
  await openCard(page, "Helsinki summit", "Helsinki summit");
  const popup = await browser.pressToolbarButton(page);
  await expect.poll(() => popupEntries(popup)).not.toEqual([]);
  await popup.click("[data-id=donald-trump]");
  await expect.poll(() => popupText(popup, ".gone")).toMatch(/^Donald Trump: 1 of/);
  expect(await popupText(popup, ".cost")).toMatch(/ · 0 requests$/);
  await popup.click("[data-record=donald-trump]");
  await expect.poll(() => popupText(popup, "[data-view=record] h2")).toBe("Donald Trump");
  await searchFor(popup, "Peskov");
  await expect.poll(async () => (await popupEntries(popup))[0]?.id).toBe("dmitry-peskov");
  await pressSwitch(popup, "off");
  await pressSwitch(popup, "on");
  await closePopup(popup);
  await browser.stopBackground();
  await page.tab.reload();
  await expect.poll(() => readMarks(page.tab)).not.toEqual([]);
}

let server: FolderServer;
let browser: DrivenBrowser;

beforeAll(async () => {
  server = await serveFolder(FIXTURES);
  browser = await launchBrowser(browserName, { extensionDir: BUILDS[browserName] });
});
afterAll(async () => {
  await browser?.close();
  await server?.close();
});

describe("over a whole visit", () => {
  test("every request is the page's own, for its own files", async () => {
    await readAndLookUp(browser, server.origin);
    await browser.openPage(`${server.origin}/outside.html`);
    const requests: readonly SeenRequest[] = await browser.close();

    const outside = requests.filter(({ url }) => !url.startsWith(`${server.origin}/`));
    // The one that the fixture itself asks for shows that the record would have seen others.
    expect(outside).toEqual([{ url: "http://outside.invalid/pixel.png", origin: server.origin }]);
    const askers = new Set(requests.flatMap(({ origin }) => origin ?? []));
    expect([...askers]).toEqual([server.origin]);
  });
});
