import { beforeEach, describe, expect, test } from "vitest";
import type { WebPage } from "../../scripts/browsers/driven-browser.ts";
import { pointAt } from "../../scripts/browsers/point-at.ts";
import { readMarks } from "../../scripts/browsers/read-marks.ts";
import { cardText, expectNoCard, expectToStay, openCard } from "./cards.ts";
import { setSettings } from "./settings.ts";
import { startBrowser } from "./start-browser.ts";

/** More presses of Tab than any card has controls. */
const CONTROLS_MAX = 60;

const started = startBrowser();
let page: WebPage;

beforeEach(async () => {
  page = await started.openMarked("news.html");
  // The last mark of the page: the whole page has been read once it is there.
  await expect
    .poll(async () => (await readMarks(page.tab)).map(({ text }) => text))
    .toContain("Dmitry Peskov");
});

/** In Chromium this calls the listener of the command; see DrivenBrowser.command. */
const command = (name: string) => started.browser.command(page, name);
const press = (key: "Tab" | "Enter" | "Escape" | "Backspace") => page.tab.keyboard.press(key);
const title = () => expect.poll(() => cardText(page, "h2"));
const current = async () =>
  (await readMarks(page.tab))
    .filter(({ highlight }) => highlight === "sidelight-current")
    .map(({ text }) => text);

/** What has the focus: in the card its label or words, on the page its element's id or name. */
async function focused(): Promise<string> {
  const inCard = await (await page.cardPart())?.evaluate((card) => {
    const element = (card.getRootNode() as ShadowRoot).activeElement;
    return element && `card: ${element.getAttribute("aria-label") ?? element.textContent?.trim()}`;
  });
  if (inCard) return inCard;
  return page.tab.evaluate(
    () => document.activeElement?.id || document.activeElement?.localName || "",
  );
}

/** Presses Tab until the focus is on the control of the card that fits. */
async function tabTo(selector: string): Promise<void> {
  for (let presses = 0; presses < CONTROLS_MAX; presses++) {
    const isThere = await (await page.cardPart(selector))?.evaluate(
      (element) => (element.getRootNode() as ShadowRoot).activeElement === element,
    );
    if (isThere) return;
    await press("Tab");
  }
  throw new Error(`Tab does not lead to ${selector}.`);
}

/** Puts the focus on a link of the page, as Tab would. */
async function startFromLink(): Promise<void> {
  await page.tab.evaluate(() => {
    const link = document.querySelector("#split a");
    if (!(link instanceof HTMLElement)) throw new Error("There is no link.");
    link.id = "reader";
    link.focus();
  });
}

describe("by keyboard alone", () => {
  test("from mark to mark, there and back, announced and shown", async () => {
    for (const name of ["Helsinki summit", "Donald Trump", "Vladimir Putin"]) {
      await command("next-mention");
      await title().toBe(name);
      await expect.poll(() => cardText(page, ".spoken")).toContain(`${name}, `);
      expect(await current()).toEqual([expect.stringContaining(name)]);
    }
    expect(await cardText(page, ".spoken")).toMatch(/Mark 3 of 11/);
    expect(await focused()).toBe("body");
    await command("previous-mention");
    await title().toBe("Donald Trump");
    await press("Escape");
    await expectNoCard(page);
    expect(await current()).toEqual([]);
    // From where the reader was.
    await command("next-mention");
    await title().toBe("Vladimir Putin");
  });

  test("a mark out of sight is scrolled to, and after the last comes the first", async () => {
    await page.tab.evaluate(() => {
      const far = document.querySelector("#far");
      // Another name there, whose mark shows that the page has been read as it is now.
      if (far) far.textContent = "Far below, after a long pause, the column comes to Kurt Volker.";
      document.querySelector("#pause")?.after(far ?? "");
    });
    const texts = async () => (await readMarks(page.tab)).map(({ text }) => text);
    await expect.poll(texts).toContain("Kurt Volker");
    expect(await texts()).toHaveLength(11);
    await command("previous-mention");
    await title().toBe("Donald Trump");
    await command("next-mention");
    await title().toBe("Kurt Volker");
    const { top, height } = await page.tab.evaluate(() => {
      const { top } = document.querySelector("#far")?.getBoundingClientRect() ?? { top: -1 };
      return { top, height: innerHeight };
    });
    expect(top).toBeGreaterThan(0);
    expect(top).toBeLessThan(height);
    await command("next-mention");
    await title().toBe("Helsinki summit");
    await expect.poll(() => page.tab.evaluate(() => scrollY)).toBeLessThan(400);
  });

  test("from Putin's card to the Helsinki summit, Back, and out to where one was", async () => {
    await startFromLink();
    const scrolled = await page.tab.evaluate(() => scrollY);
    for (const name of ["Hillary Clinton", "Joe Biden", "Barack Obama", "Vladimir Putin"]) {
      await command("previous-mention");
      await title().toBe(name);
    }
    await press("Tab");
    await expect.poll(focused).toMatch(/^card: /);
    await tabTo('[data-id="helsinki-summit-2018"]');
    await press("Enter");
    await title().toBe("Helsinki summit");
    await expect.poll(focused).toBe("card: Helsinki summit");
    await press("Backspace");
    await title().toBe("Vladimir Putin");
    await expect.poll(focused).toMatch(/^card: .*Helsinki summit/);
    await press("Escape");
    await expectNoCard(page);
    await expect.poll(focused).toBe("reader");
    expect(await page.tab.evaluate(() => scrollY)).toBe(scrolled);
  });

  test("the Back button leads back, too, and Tab past the last control goes on in the page", async () => {
    await startFromLink();
    await command("next-mention");
    await title().not.toBeNull();
    await press("Tab");
    await tabTo(".chip");
    const first = await cardText(page, "h2");
    await press("Enter");
    await expect.poll(() => page.cardPart(".back")).not.toBeNull();
    await expect.poll(focused).toBe(`card: ${await cardText(page, "h2")}`);
    await tabBack(".back");
    await press("Enter");
    await title().toBe(first);
    await expect.poll(focused).toMatch(/^card: /);
    for (let presses = 0; presses < CONTROLS_MAX && (await page.cardPart()); presses++) {
      await press("Tab");
    }
    await expectNoCard(page);
    // On from the link, behind which the page has nothing more to go to.
    expect(await focused()).not.toMatch(/^card/);
  });

  test("Shift+Tab before the first control goes back into the page", async () => {
    await startFromLink();
    await command("next-mention");
    await title().not.toBeNull();
    await press("Tab");
    await page.tab.keyboard.down("Shift");
    for (let presses = 0; presses < CONTROLS_MAX && (await page.cardPart()); presses++) {
      await press("Tab");
    }
    await page.tab.keyboard.up("Shift");
    await expectNoCard(page);
    expect(await focused()).not.toMatch(/^card/);
  });

  test("a card that the mouse has opened is entered by the command, and left by it", async () => {
    await page.tab.evaluate(() => {
      const link = "<a id='after' href='#'>Another link</a>";
      document.querySelector("#second")?.insertAdjacentHTML("beforebegin", link);
    });
    await startFromLink();
    await openCard(page, "Mark Rutte", "Mark Rutte");
    await press("Tab");
    await expect.poll(focused).toBe("after");
    await startFromLink();
    await command("enter-card");
    await expect.poll(focused).toBe("card: Mark Rutte");
    await command("enter-card");
    await expect.poll(focused).toBe("reader");
    expect(await cardText(page, "h2")).toBe("Mark Rutte");
  });

  test("the command opens the card of the next mark where none is open, and enters it", async () => {
    await command("enter-card");
    await title().toBe("Helsinki summit");
    await expect.poll(focused).toBe("card: Helsinki summit");
    await press("Escape");
    await expectNoCard(page);
    expect(await focused()).toBe("body");
  });

  test("where cards open only by key, the pointer opens none", async () => {
    await setSettings(started.browser, { cards: "key" });
    await pointAt(page, "Vladimir Putin");
    await expectToStay(600, async () => (await page.cardPart()) === null);
    await command("next-mention");
    await title().toBe("Helsinki summit");
    await press("Escape");
    await setSettings(started.browser, { cards: "off" });
    await command("next-mention");
    await expectToStay(600, async () => (await page.cardPart()) === null);
    await setSettings(started.browser, { cards: "hover" });
  });

  test("the page's keys are the page's: Esc in a field, a key that the page has handled", async () => {
    await page.tab.evaluate(() => {
      document.body.insertAdjacentHTML("afterbegin", "<input id='field'>");
      document.querySelector<HTMLElement>("#field")?.focus();
      const heard: string[] = [];
      Object.assign(window, { heard });
      document.addEventListener("keydown", ({ key }) => /^(Esc|Tab)/.test(key) && heard.push(key));
    });
    await command("next-mention");
    await title().toBe("Helsinki summit");
    await press("Escape");
    expect(await cardText(page, "h2")).toBe("Helsinki summit");
    await page.tab.evaluate(() => {
      document.querySelector<HTMLElement>("#field")?.blur();
      document.addEventListener("keydown", (event) => event.preventDefault(), { once: true });
    });
    await press("Escape");
    expect(await cardText(page, "h2")).toBe("Helsinki summit");
    await press("Escape");
    await expectNoCard(page);
    const heard = () => page.tab.evaluate(() => (window as unknown as { heard: string[] }).heard);
    expect(await heard()).toEqual(["Escape", "Escape", "Escape"]);
    // What is pressed in the card is ours.
    await command("enter-card");
    await expect.poll(focused).toBe("card: Helsinki summit");
    await press("Tab");
    await press("Escape");
    await expectNoCard(page);
    expect(await heard()).toHaveLength(3);
  });
});

/** Presses Shift+Tab until the focus is on the control of the card that fits. */
async function tabBack(selector: string): Promise<void> {
  await page.tab.keyboard.down("Shift");
  await tabTo(selector);
  await page.tab.keyboard.up("Shift");
}
