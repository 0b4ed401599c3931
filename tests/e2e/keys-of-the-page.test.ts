import { describe, expect, test } from "vitest";
import { CARD_HOST, type WebPage } from "../../scripts/browsers/driven-browser.ts";
import { readMarks } from "../../scripts/browsers/read-marks.ts";
import { cardText, expectNoCard, openCard } from "./cards.ts";
import { switchState } from "./popups.ts";
import { setSettings } from "./settings.ts";
import { startBrowser } from "./start-browser.ts";

const HEAD = `<!doctype html><html lang="en"><meta charset="utf-8"><title>Keys</title>
  <link rel="icon" href="data:,">`;
const started = startBrowser({
  "/nobody.html": `${HEAD}<p>A gardener waters her beans.</p></html>`,
  "/links.html": `${HEAD}<body style="background: #fff"><a id="first" href="#1">One</a>
    <button id="second" style="display: none">Two</button><button id="third">Three</button>
    <p>In plain text stands Mark Rutte alone.</p><a id="fourth" href="#4">Four</a>
    <script>
      window.heard = [];
      for (const type of ["focus", "blur", "focusin", "focusout"]) {
        document.addEventListener(type, ({ target }) => heard.push(type + " " + target.id), true);
      }
    </script></html>`,
});

const command = (page: WebPage, name: string) => started.browser.command(page, name);
const focused = (page: WebPage) => page.tab.evaluate(() => document.activeElement?.id);
const hosts = (page: WebPage) =>
  page.tab.evaluate((host) => document.querySelectorAll(host).length, CARD_HOST);

/** What is shown and what is spoken, where no card is open. */
async function expectNotice(page: WebPage, words: string): Promise<void> {
  await expect.poll(() => cardText(page, ".passing")).toBe(words);
  await expect.poll(() => cardText(page, ".spoken")).toBe(words);
  expect(await cardText(page)).toBeNull();
}

describe("where a key finds nothing to do, it says so", () => {
  test.each(["next-mention", "previous-mention", "enter-card"])(
    "%s on a page without marks",
    async (name) => {
      const page = await started.open("nobody.html");
      await expect
        .poll(async () => {
          await command(page, name);
          return cardText(page, ".passing");
        })
        .toBe("Sidelight has marked nothing on this page.");
      await expectNotice(page, "Sidelight has marked nothing on this page.");
      // A key that is heard late says the same anew, in another place.
      const takes = async () =>
        (await page.cardPart(".place"))?.evaluate((place) => getComputedStyle(place).pointerEvents);
      await expect.poll(takes).toBe("none");
    },
  );

  test("what it says goes by itself", async () => {
    const page = await started.open("nobody.html");
    await expect
      .poll(async () => {
        await command(page, "next-mention");
        return cardText(page, ".passing");
      })
      .not.toBeNull();
    await expect.poll(() => hosts(page)).toBe(0);
  });

  test("where cards are switched off", async () => {
    const page = await started.openMarked("links.html");
    await setSettings(started.browser, { cards: "off" });
    await command(page, "next-mention");
    await expectNotice(page, "Cards are switched off in Sidelight.");
    await setSettings(started.browser, { cards: "hover" });
  });
});

/**
 * In Firefox the real key is pressed. In Chromium the listener of the key is called, without the leave
 * to read the address that comes with the key itself; then the tab's script tells its host.
 */
test("the site is switched off and on by its key, and that is said", async () => {
  const page = await started.openMarked("news.html");
  await command(page, "toggle-site");
  // What is said goes by itself, so that is looked for first.
  await expectNotice(page, "Sidelight is off on 127.0.0.1.");
  await expect.poll(() => readMarks(page.tab)).toEqual([]);
  await expect.poll(() => hosts(page)).toBe(0);
  const popup = await started.browser.pressToolbarButton(page);
  await expect.poll(() => switchState(popup)).toBe("false");
  await popup.close();
  await command(page, "toggle-site");
  await expectNotice(page, "Sidelight is on again on 127.0.0.1.");
  await expect.poll(() => readMarks(page.tab)).not.toEqual([]);
});

test("Escape stays the page's: it hears it untouched, and where it uses it the card stays", async () => {
  const page = await started.openMarked("links.html");
  await page.tab.evaluate(() => {
    const escapes: boolean[] = [];
    Object.assign(window, { escapes, uses: false });
    document.addEventListener("keydown", (event) => {
      if ((window as unknown as { uses: boolean }).uses) event.preventDefault();
    });
    // What listens here was added last and hears of it last.
    window.addEventListener("keydown", (event) => escapes.push(event.defaultPrevented));
  });
  const escapes = () =>
    page.tab.evaluate(() => (window as unknown as { escapes: boolean[] }).escapes);
  await page.tab.keyboard.press("Escape");
  expect(await escapes(), "no card").toEqual([false]);
  await openCard(page, "Mark Rutte", "Mark Rutte");
  await page.tab.evaluate(() => Object.assign(window, { uses: true }));
  await page.tab.keyboard.press("Escape");
  expect(await cardText(page, "h2"), "the page uses it").toBe("Mark Rutte");
  await page.tab.evaluate(() => Object.assign(window, { uses: false }));
  await page.tab.keyboard.press("Escape");
  await expectNoCard(page);
  expect(await escapes(), "a card").toEqual([false, true, false]);
});

describe("after a card that was entered while nothing had the focus", () => {
  const enter = async () => {
    const page = await started.openMarked("links.html");
    await command(page, "enter-card");
    await expect
      .poll(() => page.tab.evaluate(() => document.activeElement?.localName))
      .toBe(CARD_HOST);
    return page;
  };
  /** What the page's elements have heard of the focus. */
  const heard = (page: WebPage) =>
    page.tab.evaluate(() =>
      (window as unknown as { heard: string[] }).heard.filter((it) => !/undefined$| $/.test(it)),
    );

  test("Tab goes on from the name, and the page hears of no other stop", async () => {
    const page = await enter();
    await page.tab.keyboard.press("Escape");
    await expectNoCard(page);
    expect(await focused(page)).toBe("");
    await page.tab.keyboard.press("Tab");
    await expect.poll(() => focused(page)).toBe("fourth");
    expect(await heard(page)).toEqual(["focus fourth", "focusin fourth"]);
  });

  test("Shift+Tab out of the card goes back from the name", async () => {
    const page = await enter();
    await page.tab.keyboard.down("Shift");
    await page.tab.keyboard.press("Tab");
    await page.tab.keyboard.up("Shift");
    await expectNoCard(page);
    await expect.poll(() => focused(page)).toBe("third");
    expect(await heard(page)).toEqual(["focus third", "focusin third"]);
  });
});
