import { beforeEach, describe, expect, test } from "vitest";
import type { WebPage } from "../../scripts/browsers/driven-browser.ts";
import { pointAt, pointAway } from "../../scripts/browsers/point-at.ts";
import { readMarks } from "../../scripts/browsers/read-marks.ts";
import { popupEntries, popupText } from "../../scripts/browsers/read-popup.ts";
import { cardText, expectNoCard, openCard, pressPart } from "./cards.ts";
import { searchFor } from "./popups.ts";
import { startBrowser } from "./start-browser.ts";

interface Scope {
  readonly chrome: {
    readonly storage: { readonly session: { get(key: null): Promise<object> } };
  };
}

const started = startBrowser();
let page: WebPage;
/** Choices are kept by address, so every test has a page of its own. */
let address = 0;

beforeEach(async () => {
  page = await started.openMarked(`rapport.html?${++address}`);
  await whole(page);
});

const marked = async (on: WebPage) => (await readMarks(on.tab)).map(({ text }) => text);
/** The last name of the page is marked once all of it has been read. */
const whole = (on: WebPage) => expect.poll(() => marked(on)).toContain("Ivana Trump");
const kept = (on: WebPage) => expect.poll(() => marked(on));

const press = (selector: string) => pressPart(page, selector);

async function closeCard(): Promise<void> {
  await press(".close");
  await expectNoCard(page);
  await pointAway(page);
}

/** The second of the two things that can be said against a match: never mark this. */
const NEVER = ".wrongs button:last-child";

describe("not this person here", () => {
  test("unmarks the name on this page alone, says so, and can be taken back", async () => {
    await openCard(page, "Elon Musk", "Elon Musk");
    // A card that nobody pins closes when the reader goes to another tab.
    await press(".pin");
    await press(".wrong");
    await press(".wrongs button");
    await kept(page).not.toContain("Elon Musk");
    await expect
      .poll(() => cardText(page, ".wrongs [role=status]"))
      .toBe("Elon Musk is no longer marked on this page.");
    const other = await started.openMarked("rapport.html?other");
    await kept(other).toContain("Elon Musk");
    await page.tab.bringToFront();
    await press(".undo");
    await kept(page).toContain("Elon Musk");
    await expect
      .poll(() => cardText(page, ".wrongs [role=status]"))
      .toBe("Elon Musk is marked as before.");
  });

  test("is remembered for the page until the browser restarts", async () => {
    await openCard(page, "Elon Musk", "Elon Musk");
    await press(".wrong");
    await press(".wrongs button");
    await kept(page).not.toContain("Elon Musk");
    await page.tab.reload();
    await whole(page);
    expect(await marked(page)).not.toContain("Elon Musk");
    // No card of it either: there is nothing to rest on.
    await pointAt(page, "Elon Musk");
    await openCard(page, "Dmitry Peskov", "Dmitry Peskov");
  });
});

describe("never mark this", () => {
  test("holds on every page and after a reload; Undo marks again everywhere", async () => {
    const other = await started.openMarked("news.html");
    await kept(other).toContain("Dmitry Peskov");
    await page.tab.bringToFront();
    await openCard(page, "Dmitry Peskov", "Dmitry Peskov");
    await press(".pin");
    await press(".wrong");
    await press(NEVER);
    await kept(page).not.toContain("Dmitry Peskov");
    await expect
      .poll(() => cardText(page, ".wrongs [role=status]"))
      .toBe("Dmitry Peskov will not be marked any more, on any page.");
    await kept(other).not.toContain("Dmitry Peskov");
    const third = await started.openMarked("rapport.html?third");
    await whole(third);
    expect(await marked(third)).not.toContain("Dmitry Peskov");
    await page.tab.bringToFront();
    await press(".undo");
    for (const on of [page, other, third]) await kept(on).toContain("Dmitry Peskov");
  });

  test("is still known once the tab was reloaded", async () => {
    await openCard(page, "Volodymyr Zelensky", "Volodymyr Zelensky");
    await press(".wrong");
    await press(NEVER);
    await kept(page).not.toContain("Volodymyr Zelensky");
    await page.tab.reload();
    await whole(page);
    expect(await marked(page)).not.toContain("Volodymyr Zelensky");
    // The way back that is always there: the record in the fact browser.
    const popup = await started.browser.pressToolbarButton(page);
    await searchFor(popup, "Zelensky");
    await expect.poll(async () => (await popupEntries(popup))[0]?.id).toBe("volodymyr-zelensky");
    await popup.click("[data-id=volodymyr-zelensky]");
    await expect.poll(() => popupText(popup, ".never button")).toBe("Mark again");
    await popup.click(".never button");
    await expect.poll(() => popupText(popup, ".never p")).toMatch(/is marked as before/);
    await popup.close();
    await kept(page).toContain("Volodymyr Zelensky");
  });
});

describe("two who may be meant", () => {
  const openChoice = async (occurrence: number) => {
    await pointAt(page, "Mrs. Trump", occurrence);
    await expect.poll(() => page.cardPart()).not.toBeNull();
  };
  /** What is remembered of pages: a card that is opened before that asks once more. */
  const chosen = () =>
    started.browser.evaluate(async () => {
      const { storage } = (globalThis as unknown as Scope).chrome;
      return JSON.stringify(await storage.session.get(null));
    });

  test("the reader's choice holds for every such name of the page, also after a reload", async () => {
    await openChoice(0);
    expect(await cardText(page, "h2")).toBe("Two possible");
    await press("[data-id=melania-trump]");
    await expect.poll(() => cardText(page, "h2")).toBe("Melania Trump");
    await expect.poll(() => cardText(page, ".why p")).toBe("You chose this one for the page");
    await expect.poll(chosen).toMatch(/:"melania-trump"/);
    await closeCard();
    for (const occurrence of [0, 1]) {
      await openChoice(occurrence);
      await expect.poll(() => cardText(page, "h2")).toBe("Melania Trump");
      await closeCard();
    }
    await page.tab.reload();
    await whole(page);
    await openChoice(1);
    await expect.poll(() => cardText(page, "h2")).toBe("Melania Trump");
    // Another can be chosen: what is remembered is a choice, not the truth.
    await press(".back");
    await expect.poll(() => cardText(page, "h2")).toBe("Two possible");
    await press("[data-id=ivana-trump]");
    await expect.poll(() => cardText(page, "h2")).toBe("Ivana Trump");
    await expect.poll(chosen).toMatch(/:"ivana-trump"/);
    await closeCard();
    await openChoice(0);
    await expect.poll(() => cardText(page, "h2")).toBe("Ivana Trump");
  });
});
