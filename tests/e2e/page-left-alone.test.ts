import { describe, expect, test } from "vitest";
import { CARD_HOST, VIEWPORT, type WebPage } from "../../scripts/browsers/driven-browser.ts";
import { readMarks } from "../../scripts/browsers/read-marks.ts";
import { cardText, expectNoCard, openCard, pressPart } from "./cards.ts";
import { pressSwitch } from "./popups.ts";
import { startBrowser } from "./start-browser.ts";

/** What tests/fixtures/watch-page.js notes. */
interface Seen {
  readonly isComplete: boolean;
  readonly mutations: readonly object[];
  readonly events: readonly string[];
  readonly resources: readonly string[];
  readonly globals: readonly string[];
  readonly html: string;
}

const started = startBrowser();

const host = (change: "added" | "removed") => ({
  type: "childList",
  target: "html",
  attribute: null,
  added: change === "added" ? [CARD_HOST] : [],
  removed: change === "removed" ? [CARD_HOST] : [],
});

const seenBy = ({ tab }: WebPage) =>
  tab.evaluate(() => {
    const { seen } = window as unknown as { seen: Seen };
    return {
      ...seen,
      htmlNow: document.documentElement.outerHTML,
      newGlobals: Object.getOwnPropertyNames(window).filter((name) => !seen.globals.includes(name)),
      sheets: document.styleSheets.length,
      adopted: document.adoptedStyleSheets.length,
      active: document.activeElement?.localName,
      selection: String(getSelection()),
      kept: [document.cookie, localStorage.length, sessionStorage.length, history.state],
    };
  });

describe("a page that watches itself", () => {
  test("sees one host come and go, and nothing else, from load to off", async () => {
    const page = await started.openMarked("watched.html");
    const marked = await seenBy(page);
    expect(marked.isComplete).toBe(true);
    expect(marked.mutations).toEqual([]);
    expect(marked).toMatchObject({ sheets: 1, adopted: 0 });

    await openCard(page, "Vladimir Putin", "Vladimir Putin");
    expect((await seenBy(page)).mutations).toEqual([host("added")]);
    await page.tab.keyboard.press("Escape");
    await expectNoCard(page);
    await openCard(page, "Hillary Clinton", "Hillary Clinton");
    const popup = await started.browser.pressToolbarButton(page);
    await pressSwitch(popup, "off");
    await expect.poll(() => readMarks(page.tab)).toEqual([]);
    await expectNoCard(page);

    const seen = await seenBy(page);
    expect(seen.mutations).toEqual([
      host("added"),
      host("removed"),
      host("added"),
      host("removed"),
    ]);
    expect(seen.events).toEqual([]);
    expect(seen.resources.filter((name) => !name.startsWith(started.origin))).toEqual([]);
    expect(seen.newGlobals).toEqual([]);
    expect(seen.htmlNow).toBe(seen.html);
    expect(seen).toMatchObject({ sheets: 1, adopted: 0, active: "body", selection: "" });
    expect(seen.kept).toEqual(["", 0, 0, null]);

    await pressSwitch(popup, "on");
    await popup.close();
    await expect.poll(() => readMarks(page.tab)).not.toEqual([]);
    expect((await seenBy(page)).mutations).toHaveLength(4);
  });

  test("sees no more of a card that is stepped to, entered, used and left by key", async () => {
    const page = await started.openMarked("watched.html");
    await page.tab.evaluate(() => {
      const heard: string[] = [];
      Object.assign(window, { heard });
      // Where pages listen for shortcuts and for clicks beside their menus.
      for (const type of ["keydown", "click", "pointerdown", "focusin", "focusout"]) {
        document.addEventListener(type, (event) => event.composedPath().length && heard.push(type));
      }
    });
    await started.browser.command(page, "enter-card");
    await expect.poll(() => cardText(page, "h2")).toBe("Helsinki summit");
    await expect
      .poll(() => page.tab.evaluate(() => document.activeElement?.localName))
      .toBe(CARD_HOST);
    const heard = () => page.tab.evaluate(() => (window as unknown as { heard: string[] }).heard);
    // Firefox hands the page the key of a command before the extension hears of it.
    const before = await heard();
    await page.tab.keyboard.press("Tab");
    await page.tab.keyboard.press("Enter");
    await expect
      .poll(async () =>
        (await page.cardPart(".pin"))?.evaluate((pin) => pin.getAttribute("aria-pressed")),
      )
      .toBe("true");
    await pressPart(page, ".pin");
    await page.tab.keyboard.press("Escape");
    await expectNoCard(page);
    expect(await heard()).toEqual(before);
    const seen = await seenBy(page);
    expect(seen.mutations).toEqual([host("added"), host("removed")]);
    expect(seen.events).toEqual([]);
    expect(seen).toMatchObject({ htmlNow: seen.html, active: "body", selection: "" });
  });

  test("sees no more of a card that is pinned, scrolled past, fitted and closed by its button", async () => {
    const page = await started.openMarked("watched.html");
    await openCard(page, "Hillary Clinton", "Hillary Clinton");
    await pressPart(page, ".pin");
    await page.tab.mouse.move(600, 500, { steps: 5 });
    await page.tab.evaluate(() => scrollBy(0, 40));
    await page.tab.setViewport({ width: 900, height: 600 });
    await page.tab.setViewport(VIEWPORT);
    await pressPart(page, ".close");
    await expectNoCard(page);
    const seen = await seenBy(page);
    expect(seen.mutations).toEqual([host("added"), host("removed")]);
    expect(seen.events).toEqual([]);
    expect(seen).toMatchObject({ htmlNow: seen.html, active: "body", selection: "" });
  });

  test("would notice a change, a message and an event", async () => {
    const page = await started.open("watched.html");
    await page.tab.evaluate(() => {
      document.body.dataset.changed = "yes";
      window.postMessage("hello", "*");
      document.dispatchEvent(new CustomEvent("hello"));
    });
    await expect.poll(async () => (await seenBy(page)).mutations).toHaveLength(1);
    await expect
      .poll(async () => (await seenBy(page)).events.toSorted())
      .toEqual(["hello", "message"]);
  });
});
