import { afterAll, beforeAll, describe, expect, test } from "vitest";
import type { DrivenBrowser, WebPage } from "../../scripts/browsers/driven-browser.ts";
import { BUILDS, launchBrowser } from "../../scripts/browsers/launch.ts";
import { readMarks } from "../../scripts/browsers/read-marks.ts";
import { type FolderServer, serveFolder } from "../../scripts/serve-folder.ts";
import { cardText, expectNoCard, openCard } from "./cards.ts";
import { button, press, settingOf, textOf } from "./options-page.ts";
import { browserName, FIXTURES, faultsIn } from "./start-browser.ts";

let browser: DrivenBrowser;
let server: FolderServer;
let welcome: WebPage;

beforeAll(async () => {
  server = await serveFolder(FIXTURES);
  browser = await launchBrowser(browserName, {
    extensionDir: BUILDS[browserName],
    keepsWelcome: true,
  });
  if (!browser.welcomePage) throw new Error("No page was opened by the installation.");
  welcome = browser.welcomePage;
  await welcome.tab.setViewport({ width: 1100, height: 800 });
});
afterAll(async () => {
  await browser?.close();
  await server?.close();
});

const marks = async (page: WebPage) => (await readMarks(page.tab)).map(({ text }) => text);

describe("the page that the installation opens", () => {
  test("shows three pictures, every one of them there", async () => {
    await expect.poll(() => textOf(welcome, "h1")).toBe("Welcome to Sidelight");
    const widths = () =>
      welcome.tab.evaluate(() =>
        [...document.querySelectorAll<HTMLImageElement>(".pictures img")].map(
          ({ naturalWidth }) => naturalWidth > 0,
        ),
      );
    await expect.poll(widths).toEqual([true, true, true]);
  });

  test("can be tried on the spot, by mouse and by key", async () => {
    await welcome.tab.bringToFront();
    await expect.poll(() => marks(welcome)).toContain("Hillary Clinton");
    await openCard(welcome, "Hillary Clinton", "Hillary Clinton");
    await welcome.tab.keyboard.press("Escape");
    await expectNoCard(welcome);
    await browser.command(welcome, "next-mention");
    await expect.poll(() => cardText(welcome, "h2")).toBe("Vladimir Putin");
    await welcome.tab.keyboard.press("Escape");
    await expectNoCard(welcome);
  });

  test("asks one thing, and open tabs go by the answer at once", async () => {
    const article = await browser.openPage(`${server.origin}/news.html`);
    await expect.poll(() => marks(article)).not.toEqual([]);
    await welcome.tab.bringToFront();
    await expect.poll(() => settingOf(welcome, "input[value=everywhere]")).toBe("true");
    await welcome.tab.focus("input[value=everywhere]");
    await welcome.tab.keyboard.press("ArrowDown");
    await expect.poll(() => settingOf(welcome, "input[value=chosen]")).toBe("true");
    await expect.poll(() => marks(article)).toEqual([]);
    expect(await marks(welcome)).not.toEqual([]);
    await press(welcome, "input[value=everywhere]");
    await expect.poll(() => marks(article)).not.toEqual([]);
  });

  test("leads to the settings", async () => {
    await press(welcome, button("settings"));
    const options = await browser.ownPage("options.html");
    await expect.poll(() => textOf(options, "#sites h2")).toBe("Sites");
    expect(await faultsIn(browser)).toEqual([]);
  });
});
