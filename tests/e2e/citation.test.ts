import { beforeEach, describe, expect, test } from "vitest";
import { PLAIN_HTTP_HOST, type WebPage } from "../../scripts/browsers/driven-browser.ts";
import { readMarks } from "../../scripts/browsers/read-marks.ts";
import { waitUntil } from "../../scripts/browsers/wait-until.ts";
import { cardText, expectNoCard, openCard, pressPart } from "./cards.ts";
import { startBrowser } from "./start-browser.ts";

const TEXT = `<title>Quoted</title><link rel="icon" href="data:,"><meta charset="utf-8">
  <p>In plain text stands Dmitry Peskov.</p>
  <textarea id="pasted" rows="9" cols="80"></textarea>`;
const FORBIDS_COPYING = `document.execCommand = () => false;
  document.addEventListener("copy", (event) => (document.title = "heard"), true);`;

const started = startBrowser({
  "/quoted.html": `<!doctype html><html lang="en">${TEXT}</html>`,
  "/watched-copy.html": `<!doctype html><html lang="en">${TEXT}<script>${FORBIDS_COPYING}</script></html>`,
});

async function openSources(page: WebPage): Promise<void> {
  await expect.poll(() => readMarks(page.tab)).not.toEqual([]);
  await openCard(page, "Dmitry Peskov", "Dmitry Peskov");
  await pressPart(page, ".cite");
  await expect.poll(() => page.cardPart(".citing .copy")).not.toBeNull();
}

/** What the clipboard holds, by way of the page's field. */
async function pasteInto(page: WebPage): Promise<string> {
  await pressPart(page, ".close");
  await expectNoCard(page);
  await page.tab.click("#pasted");
  await page.tab.keyboard.down("Control");
  await page.tab.keyboard.press("v");
  await page.tab.keyboard.up("Control");
  const pasted = () => page.tab.evaluate(() => document.querySelector("textarea")?.value);
  // The browser pastes after it has told of the key.
  return waitUntil("what is pasted", async () => (await pasted()) || null);
}

describe("copy as citation", () => {
  let page: WebPage;
  const copy = () => pressPart(page, ".citing .copy");

  beforeEach(async () => {
    page = await started.openOn(PLAIN_HTTP_HOST, "watched-copy.html");
  });

  test("works on a plain http page, says so, and the page hears nothing of it", async () => {
    expect(await page.tab.evaluate(() => isSecureContext)).toBe(false);
    await openSources(page);
    const [fact, standing] = [
      await cardText(page, ".fact .text"),
      await cardText(page, ".fact .standing"),
    ];
    await copy();
    await expect.poll(() => cardText(page, ".outcome")).toBe("Copied");
    expect(await page.tab.title()).toBe("Quoted");
    const selected = await page.tab.evaluate(() => getSelection()?.toString());
    expect(selected).toBe("");
    const pasted = await pasteInto(page);
    expect(pasted.split("\n").at(0)).toContain(fact);
    expect(pasted).toContain(standing);
    expect(pasted).toMatch(/^Source: .*“.+”, .+ \d{4}, (?:par\. \d+|https?:\/\/\S+)$/m);
  });

  test("by keyboard, too", async () => {
    await openSources(page);
    await (await page.cardPart(".citing .copy"))?.focus();
    await page.tab.keyboard.press("Enter");
    await expect.poll(() => cardText(page, ".outcome")).toBe("Copied");
  });

  test("works where the page is encrypted or on this machine", async () => {
    page = await started.openMarked("quoted.html");
    expect(await page.tab.evaluate(() => isSecureContext)).toBe(true);
    await openSources(page);
    await copy();
    await expect.poll(() => cardText(page, ".outcome")).toBe("Copied");
    expect(await pasteInto(page)).toContain("Source: ");
  });
});
