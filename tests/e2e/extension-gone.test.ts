import { rm } from "node:fs/promises";
import { afterAll, describe, expect, test } from "vitest";
import { CARD_HOST, type WebPage } from "../../scripts/browsers/driven-browser.ts";
import { moveTo } from "../../scripts/browsers/point-at.ts";
import { readMarks } from "../../scripts/browsers/read-marks.ts";
import { popupText } from "../../scripts/browsers/read-popup.ts";
import { openCard } from "./cards.ts";
import { buildWithLedger, readLedger } from "./ledger.ts";
import { browserName, startBrowser } from "./start-browser.ts";

const page = (body: string) =>
  `<!doctype html><html lang="en"><meta charset="utf-8"><title>Gone</title>
   <link rel="icon" href="data:,"><style>body{margin:20px;font:18px serif}</style>${body}</html>`;

let folder = "";
const started = startBrowser(
  { "/text.html": page("<p>Here stands Mark Rutte, and after him Dmitry Peskov.</p>") },
  async () => (folder = await buildWithLedger()),
);
afterAll(() => rm(folder, { recursive: true, force: true }));

const hosts = ({ tab }: WebPage) =>
  tab.evaluate((host) => document.querySelectorAll(host).length, CARD_HOST);

async function openPinned(on: WebPage): Promise<void> {
  await openCard(on, "Mark Rutte", "Mark Rutte");
  await (await on.cardPart(".pin"))?.click();
}

/** What the old copy can notice that it is one by. */
const SIGNS: Record<string, (on: WebPage) => Promise<void>> = {
  "a move of the mouse": (on) => moveTo(on, { x: 400, y: 300 }),
  "a change of the page": ({ tab }) =>
    tab.evaluate(() => document.body.insertAdjacentHTML("beforeend", "<p hidden>More text.</p>")),
  "another tab in front": async ({ tab }) => {
    const other = await started.open("text.html");
    await other.tab.bringToFront();
    await tab.bringToFront();
  },
};

async function expectNothingLeft(on: WebPage): Promise<void> {
  await expect.poll(() => hosts(on)).toBe(0);
  await expect.poll(() => readMarks(on.tab)).toEqual([]);
  const { listeners, observers, timers } = await readLedger(on);
  expect({ listeners, observers, timers }).toEqual({ listeners: [], observers: 0, timers: 0 });
}

/**
 * Firefox ends all scripts of an extension with it, at once, and takes its style sheets away: so nothing
 * of ours can run, and nothing is drawn. The empty host is left.
 */
async function expectNothingAlive(on: WebPage, bare: Uint8Array): Promise<void> {
  await expect.poll(() => readLedger(on)).toBeNull();
  await expect.poll(async () => Buffer.compare(await on.tab.screenshot(), bare)).toBe(0);
}

describe("after the extension is removed", () => {
  test.each(Object.keys(SIGNS))("%s ends what is left of it", async (sign) => {
    const on = await started.openMarked("text.html");
    await openPinned(on);
    await started.browser.removeExtension();
    const unread = await started.open("text.html");
    const bare = await unread.tab.screenshot();
    await on.tab.bringToFront();
    await SIGNS[sign]?.(on);
    await (browserName === "firefox" ? expectNothingAlive(on, bare) : expectNothingLeft(on));
    await started.browser.installAgain();
  });
});

describe("after an update", () => {
  test("the new copy takes over: one host, one set of marks, one card", async () => {
    const on = await started.openMarked("text.html");
    await openPinned(on);
    await started.browser.installAgain();
    // Chromium starts no script in tabs that are open; the reader does, from the popup.
    if (browserName === "chromium") {
      const popup = await started.browser.pressToolbarButton(on);
      await expect.poll(() => popupText(popup, ".notice button")).toBe("Start here");
      await popup.click(".notice button");
      await expect.poll(() => popupText(popup, ".notice button")).toBeNull();
      await popup.close();
    }
    await expect.poll(() => hosts(on)).toBe(0);
    const marks = async () => (await readMarks(on.tab)).map(({ text }) => text);
    await expect.poll(marks).toEqual(["Mark Rutte", "Dmitry Peskov"]);
    await openCard(on, "Dmitry Peskov", "Dmitry Peskov");
    expect(await hosts(on)).toBe(1);
    expect(await marks()).toEqual(["Mark Rutte", "Dmitry Peskov"]);
  });
});
