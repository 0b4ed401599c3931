import { mkdir, stat, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import type { BrowserName, DrivenBrowser, WebPage } from "./browsers/driven-browser.ts";
import { BUILDS, launchBrowser } from "./browsers/launch.ts";
import { cardIsStill, pictureCard } from "./browsers/picture-card.ts";
import { pointAt, pointAway } from "./browsers/point-at.ts";
import { readMarks } from "./browsers/read-marks.ts";
import { popupEntries, popupIsWhole, popupText } from "./browsers/read-popup.ts";
import { waitUntil } from "./browsers/wait-until.ts";
import { serveFolder } from "./serve-folder.ts";

/** `npm run screenshots`: the pictures in docs/, from the built extension on the demonstration. */
const DOCS = "docs";
const DEMO = fileURLToPath(new URL("../demo", import.meta.url));
/** Larger ones make a slow README. */
const BYTES_MAX = 250_000;

async function save(name: string, picture: Uint8Array): Promise<void> {
  const file = join(DOCS, name);
  await writeFile(file, picture);
  const { size } = await stat(file);
  console.log(`${file} ${Math.round(size / 1000)} kB`);
  if (size > BYTES_MAX) throw new Error(`${file} is larger than ${BYTES_MAX} bytes.`);
}

async function openCard(page: WebPage, words: string): Promise<void> {
  await pointAway(page);
  // The last card stays for a moment, and must not be taken for the new one.
  await waitUntil("no card", async () => (await page.cardPart()) === null);
  await pointAt(page, words);
  await waitUntil(`the card of ${words}`, () => page.cardPart());
}

async function picturePopup(browser: DrivenBrowser, page: WebPage): Promise<void> {
  const popup = await browser.pressToolbarButton(page);
  await waitUntil("the page's list", async () => (await popupEntries(popup)).length > 0);
  await popupIsWhole(popup);
  await save("popup.png", await popup.screenshot());
  await popup.click("[data-id=vladimir-putin]");
  await waitUntil("the record", () => popupText(popup, "[data-view=record] h2"));
  await save("record.png", await popup.screenshot());
  await popup.close();
}

async function withDemo(
  name: BrowserName,
  pixelRatio: number,
  work: (page: WebPage, browser: DrivenBrowser) => Promise<void>,
): Promise<void> {
  const server = await serveFolder(DEMO);
  const browser = await launchBrowser(name, { extensionDir: BUILDS[name], pixelRatio });
  try {
    const page = await browser.openPage(`${server.origin}/article.html`);
    await waitUntil("marks", async () => (await readMarks(page.tab)).length > 0);
    await work(page, browser);
  } finally {
    await browser.close();
    await server.close();
  }
}

await mkdir(DOCS, { recursive: true });
await withDemo("chromium", 1, async (page) => {
  await openCard(page, "Trump");
  await cardIsStill(page);
  await save("page.png", await page.tab.screenshot());
});
await withDemo("chromium", 2, async (page, browser) => {
  await openCard(page, "Vladimir Putin");
  await save("card-light.png", await pictureCard(page));
  await openCard(page, "Helsinki summit");
  await save("card-event.png", await pictureCard(page));
  await pointAway(page);
  await picturePopup(browser, page);
  await browser.setColorScheme("dark");
  await openCard(page, "Vladimir Putin");
  await save("card-dark.png", await pictureCard(page));
});
await withDemo("firefox", 2, async (page) => {
  await openCard(page, "Volodymyr Zelensky");
  await save("card-firefox.png", await pictureCard(page));
});
