import { afterEach, describe, expect, test } from "vitest";
import type { WebPage } from "../../scripts/browsers/driven-browser.ts";
import { readMarks } from "../../scripts/browsers/read-marks.ts";
import { popupEntries } from "../../scripts/browsers/read-popup.ts";
import { openCard, pressPart } from "./cards.ts";
import { button, openOptions, press, resetAll, settingOf, textOf } from "./options-page.ts";
import { startBrowser } from "./start-browser.ts";

const started = startBrowser();
let opened: WebPage[] = [];

async function options(): Promise<WebPage> {
  const page = await openOptions(started.browser);
  opened.push(page);
  return page;
}

afterEach(async () => {
  await resetAll(await options());
  for (const { tab } of opened) if (!tab.isClosed()) await tab.close();
  opened = [];
});

const highlights = async (page: WebPage) =>
  new Set((await readMarks(page.tab)).map(({ highlight }) => highlight));
const countOf = async (page: WebPage) => (await readMarks(page.tab)).length;

describe("what is set is at work at once, in an open tab and on the sample", () => {
  test("by mouse: kinds, density, look", async () => {
    const article = await started.openMarked("news.html");
    const before = await countOf(article);
    const page = await options();
    await expect.poll(() => highlights(page)).toContain("sidelight-event");

    await press(page, "input[name=events]");
    for (const each of [article, page]) {
      await expect.poll(() => highlights(each)).not.toContain("sidelight-event");
    }
    await press(page, "input[name=events]");
    await expect.poll(() => highlights(article)).toContain("sidelight-event");

    await press(page, "input[name=density][value=all]");
    await expect.poll(() => countOf(article)).toBeGreaterThan(before);

    await press(page, "input[name=markStyle][value=tint]");
    for (const each of [article, page]) {
      await expect.poll(() => highlights(each)).toContain("sidelight-person-tint");
      await expect.poll(() => highlights(each)).not.toContain("sidelight-person");
    }
    await press(page, "input[name=markStyle][value=hidden]");
    await expect.poll(() => countOf(article)).toBe(0);
    await article.tab.bringToFront();
    await openCard(article, "Mark Rutte", "Mark Rutte");
    expect(await highlights(article)).toEqual(new Set(["sidelight-pointed"]));
  });

  test("by key: a delay, the ground and the size of cards", async () => {
    const article = await started.openMarked("news.html");
    const page = await options();
    await page.tab.focus("input[name=openDelay]");
    await page.tab.keyboard.press("End");
    await expect.poll(() => textOf(page, ".slider output")).toBe("1500 ms");
    await page.tab.keyboard.press("Home");
    await expect.poll(() => textOf(page, ".slider output")).toBe("0 ms");
    await page.tab.focus("input[name=theme][value=page]");
    await page.tab.keyboard.press("ArrowDown");
    await page.tab.keyboard.press("ArrowDown");
    await expect.poll(() => settingOf(page, "input[name=theme][value=dark]")).toBe("true");
    await page.tab.keyboard.press("Tab");
    await page.tab.keyboard.press("ArrowDown");
    await expect.poll(() => settingOf(page, "input[name=textSize][value=large]")).toBe("true");

    await article.tab.bringToFront();
    await openCard(article, "Mark Rutte", "Mark Rutte");
    const looks = async () =>
      (await article.cardPart())?.evaluate((card) => [
        card.className,
        getComputedStyle(card).fontSize,
      ]);
    const wanted = [expect.stringMatching(/\bdark\b.*\btext-large\b/), "16.5px"];
    await expect.poll(looks).toEqual(wanted);

    // A card that is open goes with what is set.
    await pressPart(article, ".pin");
    await page.tab.bringToFront();
    await page.tab.focus("input[name=textSize][value=large]");
    await page.tab.keyboard.press("ArrowUp");
    await expect.poll(() => settingOf(page, "input[name=textSize][value=normal]")).toBe("true");
    await article.tab.bringToFront();
    await expect.poll(looks).toEqual([expect.stringMatching(/\bdark\b.*\btext-normal\b/), "14px"]);
  });

  test("the sample answers like any page: a real card opens on it", async () => {
    const page = await options();
    await expect.poll(() => countOf(page)).toBeGreaterThan(0);
    await page.tab.evaluate(() =>
      document
        .querySelector("[data-sample]")
        ?.scrollIntoView({ block: "start", behavior: "instant" }),
    );
    await openCard(page, "Mark Rutte", "Mark Rutte");
    const marked = (await readMarks(page.tab)).map(({ text }) => text);
    const outside = await page.tab.evaluate((texts) => {
      const sample = document.querySelector<HTMLElement>("[data-sample]")?.innerText ?? "";
      return texts.filter((text) => !sample.replace(/\s+/g, " ").includes(text));
    }, marked);
    expect(outside).toEqual([]);
  });
});

describe("sites", () => {
  test("a rule is added by key, told what it means, at work at once, removed and brought back", async () => {
    const article = await started.openMarked("news.html");
    const host = new URL(started.origin).hostname;
    const page = await options();
    await page.tab.focus("input[name=rule]");
    await page.tab.keyboard.type("not a site");
    await page.tab.keyboard.press("Enter");
    await expect.poll(() => textOf(page, "#said-rule")).toMatch(/This is no site/);
    await page.tab.evaluate(() =>
      document.querySelector<HTMLInputElement>("input[name=rule]")?.select(),
    );
    await page.tab.keyboard.type(`http://${host}:8080/`);
    await expect.poll(() => textOf(page, "#said-rule")).toMatch(`${host}: this site`);
    await page.tab.keyboard.press("Enter");
    await expect.poll(() => countOf(article)).toBe(0);
    await press(page, `[data-pattern="${host}"] button`);
    await expect.poll(() => countOf(article)).toBeGreaterThan(0);
    await press(page, button("Undo"));
    await expect.poll(() => countOf(article)).toBe(0);
    await page.tab.waitForSelector(`[data-pattern="${host}"] select`);
    await page.tab.select(`[data-pattern="${host}"] select`, "on");
    await expect.poll(() => countOf(article)).toBeGreaterThan(0);
  });

  test("only where the reader chooses, and the sensitive list", async () => {
    const article = await started.openMarked("news.html");
    const page = await options();
    await press(page, "input[name=mode][value=chosen]");
    await expect.poll(() => countOf(article)).toBe(0);
    await press(page, "input[name=mode][value=everywhere]");
    await expect.poll(() => countOf(article)).toBeGreaterThan(0);
    await press(page, ".sensitive summary");
    const box = `input[name="sensitive mail.*"]`;
    await press(page, box);
    await expect.poll(() => textOf(page, ".sensitive summary")).toMatch(/13 of 14/);
    await press(page, box);
    await expect.poll(() => textOf(page, ".sensitive summary")).not.toMatch(/of/);
  });
});

test("what a card hides for good is listed, and marked again from there", async () => {
  const article = await started.openMarked("news.html");
  await openCard(article, "Mark Rutte", "Mark Rutte");
  for (const part of [".wrong", ".wrongs button:last-child"]) await pressPart(article, part);
  const isMarked = async () =>
    (await readMarks(article.tab)).some(({ text }) => /Rutte/.test(text));
  await expect.poll(isMarked).toBe(false);
  const page = await options();
  await expect.poll(() => textOf(page, "[data-id=mark-rutte]")).toMatch(/Mark Rutte/);
  await press(page, "[data-id=mark-rutte] button");
  await expect.poll(() => textOf(page, "[data-id=mark-rutte]")).toBeNull();
  await expect.poll(isMarked).toBe(true);
});

test("the popup leads to the options", async () => {
  const article = await started.openMarked("news.html");
  const popup = await started.browser.pressToolbarButton(article);
  await expect.poll(() => popupEntries(popup)).not.toEqual([]);
  await popup.click(".settings");
  const page = await started.browser.ownPage("options.html");
  opened.push(page);
  await expect.poll(() => textOf(page, "#marks h2")).toBe("Marks");
});
