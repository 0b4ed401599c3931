import { describe, expect, test } from "vitest";
import { popupEntries, popupText } from "../../scripts/browsers/read-popup.ts";
import { searchFor, switchState } from "./popups.ts";
import { browserName, startBrowser } from "./start-browser.ts";

const started = startBrowser();

/** Pages of the browsers themselves, which no extension may touch. */
const OWN_PAGES = {
  chromium: ["about:blank", "chrome://version/"],
  firefox: ["about:blank", "about:config"],
}[browserName];

/** Runs in the popup: what has moved since it opened, and when. */
function movesSeen(): Promise<readonly string[]> {
  return new Promise((resolve) => {
    const moves: string[] = [];
    const note = (entries: PerformanceEntryList) =>
      moves.push(...entries.map(({ startTime }) => `moved at ${startTime} ms`));
    const observer = new PerformanceObserver((list) => note(list.getEntries()));
    observer.observe({ type: "layout-shift", buffered: true });
    // What was seen before is handed over in a task of its own.
    requestAnimationFrame(() =>
      requestAnimationFrame(() => {
        note(observer.takeRecords());
        observer.disconnect();
        resolve(moves);
      }),
    );
  });
}

describe("the toolbar popup", () => {
  test("names the site and lists who and what is on the page, with counts", async () => {
    const page = await started.openMarked("news.html");
    const popup = await started.browser.pressToolbarButton(page);
    await expect.poll(() => popupText(popup, ".host")).toBe("127.0.0.1");
    expect(await switchState(popup)).toBe("true");
    await expect
      .poll(() => popupEntries(popup))
      .toEqual(
        expect.arrayContaining([
          { id: "vladimir-putin", name: "Vladimir Putin", count: 3 },
          { id: "donald-trump", name: "Donald Trump", count: 2 },
          { id: "helsinki-summit-2018", name: "Helsinki summit", count: 1 },
        ]),
      );
    expect(await popupText(popup)).toContain("14 Nov 2024");
    await popup.close();
  });

  // Firefox tells no page of what moves in it.
  test.runIf(browserName === "chromium")("nothing moves while it opens", async () => {
    const page = await started.openMarked("news.html");
    const popup = await started.browser.pressToolbarButton(page);
    await expect.poll(() => popupEntries(popup)).not.toEqual([]);
    await expect.poll(() => popupText(popup, ".host")).toBe("127.0.0.1");
    expect(await popup.evaluate(movesSeen)).toEqual([]);
    await popup.evaluate(() => {
      document.querySelector<HTMLElement>(".tabs")?.style.setProperty("margin-top", "40px");
    });
    await expect.poll(() => popup.evaluate(movesSeen)).not.toEqual([]);
    await popup.close();
  });

  test("the end of a line opens that record, with facts and sources, and leads back", async () => {
    const page = await started.openMarked("news.html");
    const popup = await started.browser.pressToolbarButton(page);
    await expect.poll(() => popupEntries(popup)).not.toEqual([]);
    await popup.click("[data-record=mark-rutte]");
    await expect.poll(() => popupText(popup, "[data-view=record] h2")).toBe("Mark Rutte");
    expect(await popupText(popup, "[data-view=record] .roles")).toContain(
      "Secretary general of NATO",
    );
    expect(await popupText(popup, "[data-view=record] .fact .source")).toMatch(/\w+ · \w+/);
    await popup.click(".back");
    await expect.poll(() => popupText(popup, "[data-view=record]")).toBeNull();
    await popup.close();
  });

  test("search finds a misspelt name first, and says so where there is nothing", async () => {
    const page = await started.openMarked("news.html");
    const popup = await started.browser.pressToolbarButton(page);
    await searchFor(popup, "Zelenksy");
    await expect.poll(async () => (await popupEntries(popup))[0]?.name).toBe("Volodymyr Zelensky");
    await popup.type("qqqqqq");
    await expect.poll(() => popupText(popup, ".found")).toMatch(/Nothing found/);
    await expect.poll(() => popupEntries(popup)).toEqual([]);
    await popup.close();
  });

  test("from the search to a record and back by keyboard", async () => {
    const page = await started.openMarked("news.html");
    const popup = await started.browser.pressToolbarButton(page);
    await expect.poll(() => popupEntries(popup)).not.toEqual([]);
    // A press on the title gives the popup the keyboard; Firefox's driver opens it without.
    await popup.click("h1");
    await popup.press("/");
    await expect.poll(() => popup.evaluate(() => document.activeElement?.localName)).toBe("input");
    // Nothing waits for the answer here: whoever types fast means what was typed.
    await popup.type("helsnki");
    await popup.press("ArrowDown");
    await popup.press("Enter");
    await expect.poll(() => popupText(popup, "[data-view=record] h2")).toBe("Helsinki summit");
    await popup.press("Backspace");
    await expect.poll(() => popupText(popup, "[data-view=record]")).toBeNull();
    await popup.close();
  });

  test("the whole fact base can be browsed by people and events", async () => {
    const page = await started.openMarked("news.html");
    const popup = await started.browser.pressToolbarButton(page);
    const found = () => popupText(popup, ".found");
    await popup.click("#tab-facts");
    await expect.poll(found).toMatch(/^\d\d+ records, by name$/);
    const all = Number.parseInt((await found()) ?? "", 10);
    await popup.click(".kinds button:nth-of-type(2)");
    await expect.poll(async () => Number.parseInt((await found()) ?? "", 10)).toBeLessThan(all);
    const people = Number.parseInt((await found()) ?? "", 10);
    await expect
      .poll(() => popupEntries(popup))
      .toContainEqual({ id: "kim-jong-un", name: "Kim Jong Un" });
    await popup.click(".kinds button:nth-of-type(3)");
    await expect.poll(found).toBe(`${all - people} records, by name`);
    await expect
      .poll(async () => (await popupEntries(popup)).map(({ id }) => id))
      .not.toContain("kim-jong-un");
    await popup.close();
  });

  test("on a page that names nobody it says so", async () => {
    const page = await started.open("outside.html");
    const popup = await started.browser.pressToolbarButton(page);
    await expect.poll(() => popupText(popup, ".notice h2")).toBe("Nobody we know on this page");
    await popup.close();
  });

  test.each(OWN_PAGES)("on %s it says that it cannot run, and still searches", async (address) => {
    const page = await started.browser.openPage(address);
    const popup = await started.browser.pressToolbarButton(page);
    await expect.poll(() => popupText(popup, ".notice h2")).toBe("Extensions cannot run here");
    expect(await switchState(popup)).toBeNull();
    await searchFor(popup, "Rutte");
    await expect.poll(async () => (await popupEntries(popup))[0]?.id).toBe("mark-rutte");
    await popup.close();
    await page.tab.close();
  });
});
