import { mkdir, stat, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import type { BrowserName, DrivenBrowser, WebPage } from "./browsers/driven-browser.ts";
import { BUILDS, launchBrowser } from "./browsers/launch.ts";
import { readMarks } from "./browsers/read-marks.ts";
import { waitUntil } from "./browsers/wait-until.ts";
import { picturePages } from "./picture-pages.ts";
import { picturePopup } from "./picture-popup.ts";
import { openCard, pictureStates } from "./picture-states.ts";
import { pictureWelcome } from "./picture-welcome.ts";
import { serveFolder } from "./serve-folder.ts";

/** `npm run screenshots`: the pictures in docs/, from the built extension on the demonstration. */
const DOCS = "docs";
const DEMO = fileURLToPath(new URL("../demo", import.meta.url));
/** Larger ones make a slow README. */
const BYTES_MAX = 250_000;

/** The pictures that the extension itself shows, on its first-run page. */
const SHIPPED = join("public", "pictures");
/** All six are shipped to every reader. */
const SHIPPED_BYTES_MAX = 60_000;

async function save(name: string, picture: Uint8Array, folder = DOCS): Promise<void> {
  const file = join(folder, name);
  await writeFile(file, picture);
  const { size } = await stat(file);
  console.log(`${file} ${Math.round(size / 1000)} kB`);
  const most = folder === SHIPPED ? SHIPPED_BYTES_MAX : BYTES_MAX;
  if (size > most) throw new Error(`${file} is larger than ${most} bytes.`);
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

/** The options and the first-run page, as they are at first. */
async function pictureOwnPages(browser: DrivenBrowser): Promise<void> {
  for (const name of ["options", "welcome"]) {
    const page = await browser.openOwnPage(`${name}.html`);
    await waitUntil("marks on the sample", async () => (await readMarks(page.tab)).length > 0);
    await save(`${name}.png`, await page.tab.screenshot());
    await page.tab.close();
  }
}

await mkdir(DOCS, { recursive: true });
await mkdir(SHIPPED, { recursive: true });
await withBrowser("chromium", 1, async (open, browser) => {
  const page = await open("article.html");
  await openCard(page, "Trump");
  await save("page.png", await page.tab.screenshot());
  await pictureOwnPages(browser);
});
for (const name of ["chromium", "firefox"] as const) {
  await withBrowser(name, 2, async (open, browser) => {
    if (name === "chromium") {
      await picturePopup(browser, await open("article.html"), save);
      const shipped = await pictureWelcome(await open("article.html"), browser);
      for (const { file, picture } of shipped) await save(file, picture, SHIPPED);
    }
    for (const state of pictureStates.filter((each) => each.browser === name)) {
      const page = await open(state.page);
      await save(state.file, await state.picture(page, browser));
      await page.tab.close();
    }
  });
}
