import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import type { ElementHandle } from "puppeteer-core";
import { describe, expect, test } from "vitest";
import type { WebPage } from "../../scripts/browsers/driven-browser.ts";
import { cardIsStill } from "../../scripts/browsers/picture-card.ts";
import { popupEntries, popupText } from "../../scripts/browsers/read-popup.ts";
import { cardText, openCard } from "./cards.ts";
import { button, openOptions, press, textOf } from "./options-page.ts";
import { searchFor } from "./popups.ts";
import { startBrowser } from "./start-browser.ts";

const AXE = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");
const RULES = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"];

/** A page on which a name stays open. */
const FAMILY = `<!doctype html><html lang="en"><meta charset="utf-8"><title>Two of one name</title>
  <link rel="icon" href="data:,"><h1>Melania Trump and Ivana Trump at the Helsinki summit</h1>
  <p>It was Mrs. Trump who answered.</p>`;

const started = startBrowser({ "/family.html": FAMILY });

/** The part of axe-core that is used here. */
interface Axe {
  run(
    context: object,
    options: object,
  ): Promise<{ violations: { id: string; nodes: { html: string; failureSummary?: string }[] }[] }>;
}

/** Runs where axe is: what it finds wrong, a line for each element. */
async function runAxe(context: Element | Document, rules: readonly string[]): Promise<string[]> {
  const { axe } = globalThis as unknown as { axe: Axe };
  const { violations } = await axe.run(context, { runOnly: rules, resultTypes: ["violations"] });
  return violations.flatMap(({ id, nodes }) =>
    nodes.map(({ html, failureSummary }) => `${id}: ${html.slice(0, 200)} ${failureSummary}`),
  );
}

/** Code as a task: extension pages forbid their scripts to evaluate text, but not the debugger. */
const LOAD_AXE = Object.assign(() => undefined, { toString: () => `() => {${AXE}}` });

/** Runs in a page of the extension. */
async function faultsOfPage(rules: readonly string[]): Promise<string[]> {
  const { axe } = window as unknown as { axe: Axe };
  const { violations } = await axe.run(document, {
    runOnly: rules,
    resultTypes: ["violations"],
  });
  return violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html}`));
}

/** What axe finds wrong with the open card. It reads no closed root, so it is shown the way in. */
async function faultsOfCard(page: WebPage): Promise<string[]> {
  await page.tab.evaluate(AXE);
  // While the card fades in, its letters are as pale as a fault would make them.
  await cardIsStill(page);
  const card = (await page.cardPart()) as ElementHandle<HTMLElement>;
  const host = await card.evaluateHandle((element) => {
    const root = element.getRootNode() as ShadowRoot;
    Object.defineProperty(root.host, "shadowRoot", { value: root, configurable: true });
    return root.host;
  });
  return (host as ElementHandle<Element>).evaluate(runAxe, RULES);
}

describe("axe-core finds nothing wrong with the card", () => {
  test.each(["light", "dark"] as const)("of a person, %s", async (scheme) => {
    const page = await started.openMarked("news.html");
    await page.tab.evaluate((wanted) => {
      document.body.style.background = wanted === "dark" ? "#111" : "#fff";
    }, scheme);
    await openCard(page, "Vladimir Putin", "Vladimir Putin");
    expect(await faultsOfCard(page)).toEqual([]);
  });

  test("of an event, with all of its parts open", async () => {
    const page = await started.openMarked("news.html");
    await started.browser.command(page, "next-mention");
    await expect.poll(() => cardText(page, "h2")).toBe("Helsinki summit");
    for (const part of [".more", ".cite", "summary", ".why button"]) {
      await (await page.cardPart(part))?.evaluate((element) => element.click());
    }
    expect(await faultsOfCard(page)).toEqual([]);
  });

  test("and would find a button without a name", async () => {
    const page = await started.openMarked("news.html");
    await openCard(page, "Vladimir Putin", "Vladimir Putin");
    await (await page.cardPart(".close"))?.evaluate((button) => {
      button.removeAttribute("aria-label");
      button.removeAttribute("title");
    });
    expect(await faultsOfCard(page)).toEqual([expect.stringMatching(/^button-name/)]);
  });
});

describe.each(["light", "dark"] as const)("axe-core finds nothing wrong, %s,", (scheme) => {
  test.each(["options.html", "welcome.html"])("with %s, wide and narrow", async (file) => {
    await started.browser.setColorScheme(scheme);
    const page = await started.browser.openOwnPage(file);
    await page.tab.waitForSelector("[data-sample]");
    await page.tab.evaluate(LOAD_AXE);
    await page.tab.evaluate(() => {
      for (const part of document.querySelectorAll("details")) part.open = true;
    });
    for (const width of [1100, 320]) {
      await page.tab.setViewport({ width, height: 800 });
      expect(await page.tab.evaluate(faultsOfPage, RULES)).toEqual([]);
      const isCutOff = () => document.documentElement.scrollWidth > window.innerWidth;
      expect(await page.tab.evaluate(isCutOff)).toBe(false);
    }
    await page.tab.close();
  });

  test("with a dialog of the options", async () => {
    await started.browser.setColorScheme(scheme);
    const page = await openOptions(started.browser);
    await page.tab.evaluate(LOAD_AXE);
    await press(page, "input[name=events]");
    await press(page, button("Reset everything …"));
    await expect.poll(() => textOf(page, "dialog[open] h2")).toBe("Reset everything?");
    expect(await page.tab.evaluate(faultsOfPage, RULES)).toEqual([]);
    await press(page, button("Reset"));
    await page.tab.waitForSelector(button("Keep it"));
    expect(await page.tab.evaluate(faultsOfPage, RULES)).toEqual([]);
    await press(page, button("Keep it"));
    await expect.poll(() => textOf(page, ".told")).toBe("");
    await page.tab.close();
  });
});

describe.each(["light", "dark"] as const)(
  "axe-core finds nothing wrong with the popup, %s",
  (scheme) => {
    test("on a page with names, on a record, in the fact browser", async () => {
      await started.browser.setColorScheme(scheme);
      const page = await started.openMarked("family.html");
      const popup = await started.browser.pressToolbarButton(page);
      const faults = () => popup.evaluate(faultsOfPage, RULES);
      await popup.evaluate(LOAD_AXE);
      await expect.poll(() => popupEntries(popup)).not.toEqual([]);
      await popup.click(".open-names .entity");
      await expect.poll(() => popupText(popup, ".gone")).toMatch(/1 of 1/);
      expect(await faults()).toEqual([]);
      await popup.click("[data-record=melania-trump]");
      await expect.poll(() => popupText(popup, "[data-view=record] h2")).toBe("Melania Trump");
      expect(await faults()).toEqual([]);
      await popup.click("#tab-facts");
      await expect.poll(() => popupText(popup, ".found")).toMatch(/by name/);
      await popup.click(".filters summary");
      await expect.poll(() => popupText(popup, ".filters select")).toMatch(/Denied/);
      expect(await faults()).toEqual([]);
      await searchFor(popup, "Peskov");
      await expect.poll(async () => (await popupEntries(popup))[0]?.id).toBe("dmitry-peskov");
      expect(await faults()).toEqual([]);
      await popup.type("qqq");
      await expect.poll(() => popupText(popup, ".found")).toMatch(/^Nothing found/);
      expect(await faults()).toEqual([]);
      await popup.evaluate(() => document.querySelector("[role=switch]")?.removeAttribute("role"));
      expect(await faults()).not.toEqual([]);
      await popup.close();
    });
  },
);
