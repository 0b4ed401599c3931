import { mkdir, stat, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import type { BrowserName, DrivenBrowser, WebPage } from "./browsers/driven-browser.ts";
import { BUILDS, launchBrowser } from "./browsers/launch.ts";
import { readMarks } from "./browsers/read-marks.ts";
import { popupEntries, popupIsWhole, popupText } from "./browsers/read-popup.ts";
import { waitUntil } from "./browsers/wait-until.ts";
import { picturePages } from "./picture-pages.ts";
import { openCard, pictureStates } from "./picture-states.ts";
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

type OpenPage = (file: string) => Promise<WebPage>;

async function withBrowser(
  name: BrowserName,
  pixelRatio: number,
  work: (open: OpenPage, browser: DrivenBrowser) => Promise<void>,
): Promise<void> {
  const server = await serveFolder(DEMO, picturePages);
  const browser = await launchBrowser(name, { extensionDir: BUILDS[name], pixelRatio });
  try {
    await work(async (file) => {
      const page = await browser.openPage(`${server.origin}/${file}`);
      await waitUntil("marks", async () => (await readMarks(page.tab)).length > 0);
      return page;
    }, browser);
  } finally {
    await browser.close();
    await server.close();
  }
}

await mkdir(DOCS, { recursive: true });
await withBrowser("chromium", 1, async (open) => {
  const page = await open("article.html");
  await openCard(page, "Trump");
  await save("page.png", await page.tab.screenshot());
});
for (const name of ["chromium", "firefox"] as const) {
  await withBrowser(name, 2, async (open, browser) => {
    if (name === "chromium") await picturePopup(browser, await open("article.html"));
    for (const state of pictureStates.filter((each) => each.browser === name)) {
      const page = await open(state.page);
      await save(state.file, await state.picture(page, browser));
      await page.tab.close();
    }
  });
}
