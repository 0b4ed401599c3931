import { createServer, type Server, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import type { Page } from "puppeteer-core";
import { afterAll, beforeAll, expect, test } from "vitest";
import { readMarks } from "../../scripts/browsers/read-marks.ts";
import { pressSwitch } from "./popups.ts";
import { browserName, startBrowser } from "./start-browser.ts";

const FILLER = "The council met in the morning and rose at noon without a vote. ".repeat(10);
const half = `<p>${FILLER}</p>`.repeat(500);

/** Notes in which order two names are marked: that of the end, which is in view, and one before. */
const NOTE_ORDER = `window.order = [];
  const look = () => {
    for (const ranges of CSS.highlights.values()) {
      for (const range of ranges) {
        const name = String(range.startContainer.data).slice(range.startOffset, range.endOffset);
        if (/Mark Rutte|Kurt Volker/.test(name) && !order.includes(name)) order.push(name);
      }
    }
    // Frames may be dropped; a timer rings between any two tasks of the script's.
    setTimeout(look);
  };
  look();`;
/** Tells the server of the first paint; until then it keeps back the page's last script. */
const TELL_PAINT = `new PerformanceObserver((list) => {
    if (list.getEntriesByName("first-contentful-paint").length > 0) new Image().src = "/painted";
  }).observe({ type: "paint", buffered: true });`;

/** A long page that is scrolled to its end. */
const longPage = (script: string, end: string) =>
  `<!doctype html><html lang="en"><meta charset="utf-8"><title>From below</title>
  <link rel="icon" href="data:,"><script>${NOTE_ORDER}${script}</script>
  <h1>From below</h1>${half}<p>Halfway stands Mark Rutte.</p>${half}<p>At the end, Kurt Volker.</p>
  <script>scrollTo(0, document.documentElement.scrollHeight)</script>${end}</html>`;
/** One that is painted before it has loaded. */
const PAGE = longPage(TELL_PAINT, '<script src="/after-paint.js"></script>');

const started = startBrowser({ "/below.html": longPage("", "") });
let server: Server;

beforeAll(async () => {
  let keptBack: ServerResponse | undefined;
  let isPainted = false;
  server = createServer(({ url }, response) => {
    if (url === "/") {
      response.writeHead(200, { "content-type": "text/html; charset=utf-8" }).end(PAGE);
    } else if (url === "/after-paint.js") {
      keptBack = response.writeHead(200, { "content-type": "text/javascript" });
    } else {
      response.writeHead(204).end();
      isPainted = true;
    }
    if (isPainted) keptBack?.end();
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
});
afterAll(() => {
  server.closeAllConnections();
  server.close();
});

const orderOn = (tab: Page) => () =>
  tab.evaluate(() => (window as unknown as { order: readonly string[] }).order);
const FROM_VIEW = ["Kurt Volker", "Mark Rutte"];

// Firefox tells of no paint before the page has loaded, so there the order cannot be foretold.
test.skipIf(browserName === "firefox")("a page is marked first where the reader is", async () => {
  const { port } = server.address() as AddressInfo;
  const { tab } = await started.browser.openPage(`http://127.0.0.1:${port}/`);
  await expect.poll(orderOn(tab)).toHaveLength(2);
  expect(await orderOn(tab)()).toEqual(FROM_VIEW);
  await tab.close();
});

test("so is one that is on screen already when it is switched on", async () => {
  const page = await started.openMarked("below.html");
  const popup = await started.browser.pressToolbarButton(page);
  await pressSwitch(popup, "off");
  await expect.poll(() => readMarks(page.tab)).toEqual([]);
  await page.tab.evaluate(() => {
    (window as unknown as { order: string[] }).order.length = 0;
  });
  await pressSwitch(popup, "on");
  await popup.close();
  await expect.poll(orderOn(page.tab)).toHaveLength(2);
  expect(await orderOn(page.tab)()).toEqual(FROM_VIEW);
});
