import { describe, expect, test } from "vitest";
import type { WebPage } from "../../scripts/browsers/driven-browser.ts";
import { moveTo } from "../../scripts/browsers/point-at.ts";
import { cardText } from "./cards.ts";
import { startBrowser } from "./start-browser.ts";

/** What tests/fixtures/break-built-ins.js offers. */
interface BrokenPage {
  readonly page: {
    readonly called: readonly string[];
    marked(): number;
    add(words: string): void;
    clear(): void;
    break(): void;
  };
}

/** The name stands where it need not be looked for, as most ways to look for it are broken. */
const page = (script: string) =>
  `<!doctype html><html lang="en"><meta charset="utf-8"><title>Built-ins</title>
   <link rel="icon" href="data:,"><script src="break-built-ins.js"></script>${script}
   <style>body{margin:40px;font:20px/30px monospace}</style>
   <p style="margin:0">Mark Rutte, and after him <b>Dmitry</b> Peskov.</p></html>`;
const NAME = { x: 80, y: 55 };
const AWAY = { x: 600, y: 500 };

const started = startBrowser({
  "/broken-first.html": page("<script>window.page.break()</script>"),
  "/broken-later.html": page(""),
});

const called = ({ tab }: WebPage) =>
  tab.evaluate(() => (window as unknown as BrokenPage).page.called);
const marked = ({ tab }: WebPage) =>
  tab.evaluate(() => (window as unknown as BrokenPage).page.marked());

/** Its words could not be read: what the driver would ask for is broken. */
const isOpen = async (on: WebPage) => (await on.cardPart("h2")) !== null;

async function expectAllToWork(on: WebPage): Promise<void> {
  await expect.poll(() => marked(on)).toBe(2);
  await moveTo(on, NAME);
  await expect.poll(() => isOpen(on)).toBe(true);
  await on.tab.keyboard.press("Escape");
  await expect.poll(() => isOpen(on)).toBe(false);
  await moveTo(on, AWAY);
  await on.tab.evaluate(() =>
    (window as unknown as BrokenPage).page.add("Later stands Kurt Volker."),
  );
  await expect.poll(() => marked(on)).toBe(3);
  await started.browser.command(on, "next-mention");
  await expect.poll(() => isOpen(on)).toBe(true);
}

describe("a page that replaces what browsers have built in", () => {
  test("before our script has come: all works, and none of the replacements is called", async () => {
    const on = await started.open("broken-first.html");
    await expectAllToWork(on);
    expect(await called(on)).toEqual([]);
  });

  test("after our script has come: the same", async () => {
    const on = await started.open("broken-later.html");
    await expect.poll(() => marked(on)).toBe(2);
    await on.tab.evaluate(() => (window as unknown as BrokenPage).page.break());
    await expectAllToWork(on);
    expect(await called(on)).toEqual([]);
  });

  test("would be noticed if it were called", async () => {
    const on = await started.open("broken-first.html");
    const threw = await on.tab.evaluate(() => {
      try {
        document.createElement("p");
        return false;
      } catch {
        return true;
      }
    });
    expect(threw).toBe(true);
    expect(await called(on)).toContain("Document.createElement");
  });
});

describe("a page that clears the registry of highlights", () => {
  test("has our marks back at the next move of the pointer", async () => {
    const on = await started.open("broken-later.html");
    await expect.poll(() => marked(on)).toBe(2);
    for (let time = 0; time < 3; time++) {
      // Asked for at once: whatever else is on its way to the page brings the marks back.
      const left = await on.tab.evaluate(() => {
        const { page } = window as unknown as BrokenPage;
        page.clear();
        return page.marked();
      });
      expect(left).toBe(0);
      await moveTo(on, { x: 500 + time, y: 400 });
      await expect.poll(() => marked(on)).toBe(2);
    }
    await moveTo(on, NAME);
    await expect.poll(() => cardText(on, "h2")).toBe("Mark Rutte");
  });

  test("has them back also where it has emptied or replaced our highlights one by one", async () => {
    const on = await started.open("broken-later.html");
    await expect.poll(() => marked(on)).toBe(2);
    const emptied = await on.tab.evaluate(() => {
      CSS.highlights.get("sidelight-person")?.clear();
      return (window as unknown as BrokenPage).page.marked();
    });
    expect(emptied).toBe(0);
    await moveTo(on, AWAY);
    await expect.poll(() => marked(on)).toBe(2);
    const replaced = await on.tab.evaluate(() => {
      CSS.highlights.set("sidelight-person", new Highlight());
      return (window as unknown as BrokenPage).page.marked();
    });
    expect(replaced).toBe(0);
    await moveTo(on, { x: 500, y: 400 });
    await expect.poll(() => marked(on)).toBe(2);
  });
});
