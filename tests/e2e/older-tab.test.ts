import { afterAll, beforeAll, describe, expect, test } from "vitest";
import type { DrivenBrowser } from "../../scripts/browsers/driven-browser.ts";
import { BUILDS, launchBrowser } from "../../scripts/browsers/launch.ts";
import { readMarks } from "../../scripts/browsers/read-marks.ts";
import { popupText } from "../../scripts/browsers/read-popup.ts";
import { type FolderServer, serveFolder } from "../../scripts/serve-folder.ts";
import { openCard } from "./cards.ts";
import { browserName, FIXTURES } from "./start-browser.ts";

let server: FolderServer;
let browser: DrivenBrowser;

beforeAll(async () => {
  server = await serveFolder(FIXTURES);
  browser = await launchBrowser(browserName, {
    extensionDir: BUILDS[browserName],
    openedBefore: `${server.origin}/news.html`,
  });
});
afterAll(async () => {
  await browser?.close();
  await server?.close();
});

describe("a tab older than the installation", () => {
  test("is read in the end, and has cards", async () => {
    const page = browser.olderPage;
    if (!page) throw new Error("The driver opened no page before the installation.");
    // Firefox runs content scripts in tabs that are open already; Chromium leaves it to us.
    if (browserName === "chromium") {
      expect(await readMarks(page.tab)).toEqual([]);
      const popup = await browser.pressToolbarButton(page);
      await expect.poll(() => popupText(popup, ".notice button")).toBe("Start here");
      await popup.click(".notice button");
      await expect.poll(() => readMarks(page.tab)).not.toEqual([]);
      await popup.close();
    }
    await expect.poll(() => readMarks(page.tab)).not.toEqual([]);
    await openCard(page, "Vladimir Putin", "Vladimir Putin");
    await page.tab.keyboard.press("Escape");
  });
});
