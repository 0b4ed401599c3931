import { fileURLToPath } from "node:url";
import type { BrowserName, DrivenBrowser } from "./browsers/driven-browser.ts";
import { BUILDS, launchBrowser } from "./browsers/launch.ts";
import { serveFolder } from "./serve-folder.ts";
import { takeTour } from "./tour.ts";

/**
 * The last step of `npm start`: `show-extension.ts chromium|firefox [ADDRESS]`, with the packages
 * installed and the extension built. Without a display it takes a tour by itself.
 */
const DEMO = fileURLToPath(new URL("../demo", import.meta.url));
/** Pictures are made at the density of good screens. */
const PIXEL_RATIO = 2;

const [name = "chromium", address = ""] = process.argv.slice(2);

function hasDisplay(): boolean {
  if (process.platform !== "linux") return true;
  return Boolean(process.env.DISPLAY || process.env.WAYLAND_DISPLAY);
}

async function stayOpen(browser: DrivenBrowser, url: string): Promise<void> {
  await browser.openPage(url);
  console.log(`
Sidelight runs in ${browser.version}, on ${url}
  - Rest the pointer on an underlined name: its card opens. Esc closes it.
  - Open Sidelight from the toolbar (in Chromium behind the puzzle piece): who is on the page,
    a search over all facts, and the switch for the site.
  - Visit any other news page in the same window.
Close the browser to end.`);
  await browser.closedByReader;
}

async function show(browserName: BrowserName): Promise<void> {
  const server = await serveFolder(DEMO);
  const url = address || `${server.origin}/article.html`;
  const headful = hasDisplay();
  const browser = await launchBrowser(browserName, {
    extensionDir: BUILDS[browserName],
    headful,
    keepsWelcome: headful,
    pixelRatio: PIXEL_RATIO,
  });
  try {
    if (headful) return await stayOpen(browser, url);
    console.log(`There is no display, so ${browser.version} runs without a window.`);
    await takeTour(browser, url);
  } finally {
    await browser.close();
    await server.close();
  }
}

try {
  await show(name === "firefox" ? "firefox" : "chromium");
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}
