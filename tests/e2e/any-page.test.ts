import { describe, expect, test } from "vitest";
import { CARD_HOST, VIEWPORT, type WebPage } from "../../scripts/browsers/driven-browser.ts";
import { passTwoFrames, placeOf, pointAt, pointAway } from "../../scripts/browsers/point-at.ts";
import { readMarks } from "../../scripts/browsers/read-marks.ts";
import { cardBox, cardText, expectNoCard, isWithin, openCard } from "./cards.ts";
import type { Box } from "./compare-pictures.ts";
import { browserName, startBrowser } from "./start-browser.ts";

const page = (body: string, { head = "", root = 'lang="en"' } = {}) =>
  `<!doctype html><html ${root}><meta charset="utf-8"><title>Any page</title>
   <link rel="icon" href="data:,">${head}${body}</html>`;
const STRICT =
  "default-src 'none'; style-src 'none'; script-src 'none'; require-trusted-types-for 'script'";
const TEXT = "<p id='text'>In plain text stands Mark Rutte, and after him Dmitry Peskov.</p>";

const started = startBrowser({
  "/strict.html": page(TEXT, {
    head: `<meta http-equiv="content-security-policy" content="${STRICT}">`,
  }),
  "/dialog.html": page(
    `${TEXT}<dialog id="dialog"><p>In the dialog stands Vladimir Putin. <button>Close</button></p></dialog>`,
  ),
  "/fullscreen.html": page(
    `${TEXT}<div id="stage" style="background: #fff"><p>On the stage stands Vladimir Putin.</p></div>
     <button onclick="document.querySelector('#stage').requestFullscreen()">Full screen</button>`,
  ),
  "/rtl.html": page(`<p>שלום Mark Rutte שלום</p>`, { root: 'lang="he" dir="rtl"' }),
  "/middle.html": page(
    `<div style="height: 45vh"></div><p>In the middle of the page stands Mark Rutte alone.</p>
     <div style="height: 3000px"></div>`,
  ),
  "/zoomed.html": page(TEXT),
});

const sizeOf = ({ tab }: WebPage) =>
  tab.evaluate(() => ({ width: window.innerWidth, height: window.innerHeight }));
const parentOfHost = ({ tab }: WebPage) =>
  tab.evaluate((host) => document.querySelector(host)?.parentElement?.localName, CARD_HOST);

async function expectInside(on: WebPage, { x, y, width, height }: Box): Promise<void> {
  const seen = await sizeOf(on);
  expect(x).toBeGreaterThanOrEqual(0);
  expect(y).toBeGreaterThanOrEqual(0);
  expect(x + width).toBeLessThanOrEqual(seen.width);
  expect(y + height).toBeLessThanOrEqual(seen.height);
}

describe("on a page that forbids nearly everything", () => {
  test("the card is there, with its looks and at its place", async () => {
    const strict = await started.openMarked("strict.html");
    await openCard(strict, "Mark Rutte", "Mark Rutte");
    const looks = await (await strict.cardPart())?.evaluate((card) => {
      const { backgroundColor, borderRadius } = getComputedStyle(card);
      return { backgroundColor, borderRadius };
    });
    expect(looks).toEqual({ backgroundColor: "rgb(255, 253, 249)", borderRadius: "10px" });
    expect((await cardBox(strict)).width).toBe(360);
    await (await strict.cardPart(".close"))?.click();
    await expectNoCard(strict);
  });
});

describe("with a modal dialog of the page", () => {
  test("the card of a name in the dialog stands in the dialog, and can be used", async () => {
    const on = await started.openMarked("dialog.html");
    await on.tab.evaluate(() => document.querySelector<HTMLDialogElement>("#dialog")?.showModal());
    await expect
      .poll(async () => (await readMarks(on.tab)).map(({ text }) => text))
      .toContain("Vladimir Putin");
    await openCard(on, "Vladimir Putin", "Vladimir Putin");
    expect(await parentOfHost(on)).toBe("dialog");
    await (await on.cardPart(".close"))?.click();
    await expectNoCard(on);
    await started.browser.command(on, "enter-card");
    await expect.poll(() => cardText(on, "h2")).toBe("Vladimir Putin");
    await expect.poll(() => parentOfHost(on)).toBe("dialog");
    // Esc in the card closes the card alone.
    await expect
      .poll(() => on.tab.evaluate(() => document.activeElement?.localName))
      .toBe(CARD_HOST);
    await on.tab.keyboard.press("Escape");
    await expectNoCard(on);
    expect(await on.tab.evaluate(() => document.querySelector("dialog")?.open)).toBe(true);
  });

  test("a pinned card moves into a dialog that opens, works there, and moves out again", async () => {
    const on = await started.openMarked("dialog.html");
    await openCard(on, "Mark Rutte", "Mark Rutte");
    await (await on.cardPart(".pin"))?.click();
    await on.tab.evaluate(() => document.querySelector<HTMLDialogElement>("#dialog")?.showModal());
    await expect.poll(() => parentOfHost(on)).toBe("dialog");
    await (await on.cardPart(".chip"))?.click();
    await expect.poll(() => cardText(on, "h2")).not.toBe("Mark Rutte");
    await on.tab.evaluate(() => document.querySelector("dialog")?.close());
    await expect.poll(() => parentOfHost(on)).toBe("html");
    await (await on.cardPart(".close"))?.click();
    await expectNoCard(on);
  });

  test("any other card closes, as its name cannot be reached", async () => {
    const on = await started.openMarked("dialog.html");
    await openCard(on, "Mark Rutte", "Mark Rutte");
    await on.tab.evaluate(() => document.querySelector<HTMLDialogElement>("#dialog")?.showModal());
    await expectNoCard(on);
  });
});

describe("in full screen", () => {
  test("the card is above the element that fills it", async () => {
    const on = await started.openMarked("fullscreen.html");
    const before = await sizeOf(on);
    await on.tab.evaluate(() =>
      document.addEventListener("fullscreenchange", () => {
        document.body.dataset.filledBy = document.fullscreenElement?.id ?? "nothing";
      }),
    );
    // A card that opened before the page hears of it would close again.
    const filledBy = () => on.tab.evaluate(() => document.body.dataset.filledBy);
    await on.tab.click("button");
    await expect.poll(filledBy).toBe("stage");
    await openCard(on, "Vladimir Putin", "Vladimir Putin");
    expect(await parentOfHost(on)).toBe("div");
    await (await on.cardPart(".pin"))?.click();
    await on.tab.evaluate(() => document.exitFullscreen());
    await expect.poll(() => parentOfHost(on)).toBe("html");
    // A pinned card keeps within the window, which gets its size back a while later.
    await expect.poll(() => sizeOf(on)).toEqual(before);
    await passTwoFrames(on.tab);
    await (await on.cardPart(".close"))?.click();
    await expectNoCard(on);
  });
});

describe("where there is little room", () => {
  test.each([
    ["200 % zoom", 640, 512],
    ["400 % zoom", 320, 256],
    ["a narrow window", 240, 700],
    ["a low frame", 500, 160],
    ["a very small frame", 260, 150],
  ])("%s: the card is inside and leaves the line free", async (_, width, height) => {
    const on = await started.openMarked("middle.html");
    await on.tab.setViewport({ width, height });
    await expect.poll(() => sizeOf(on)).toEqual({ width, height });
    await pointAway(on);
    await pointAt(on, "Mark Rutte");
    const at = await placeOf(on.tab, "Mark Rutte");
    await expect.poll(() => cardText(on, "h2")).toBe("Mark Rutte");
    const box = await cardBox(on);
    await expectInside(on, box);
    expect(isWithin(box, at)).toBe(false);
    expect(box.height).toBeGreaterThan(40);
    const isWider = await on.tab.evaluate(() => {
      const { scrollWidth, clientWidth } = document.documentElement;
      return scrollWidth > clientWidth;
    });
    expect(isWider).toBe(false);
    const isCut = await (await on.cardPart(".body"))?.evaluate(
      (body) => body.scrollWidth > body.clientWidth,
    );
    expect(isCut).toBe(false);
    await on.tab.setViewport(VIEWPORT);
  });

  test("a page that was zoomed in by touch: the card fits what is seen of it", async () => {
    // Firefox's driver cannot zoom in so.
    if (browserName === "firefox") return;
    const on = await started.openMarked("zoomed.html");
    const session = await on.tab.createCDPSession();
    const { x, y } = await placeOf(on.tab, "Mark Rutte");
    await session.send("Emulation.setPageScaleFactor", { pageScaleFactor: 3.5 });
    await expect.poll(() => on.tab.evaluate(() => window.visualViewport?.scale)).toBe(3.5);
    const seen = await on.tab.evaluate(() => window.visualViewport?.width);
    await on.tab.mouse.move(x, y, { steps: 5 });
    await expect.poll(() => cardText(on, "h2")).toBe("Mark Rutte");
    const inside = async () => {
      const box = await cardBox(on);
      return on.tab.evaluate((card) => {
        const view = window.visualViewport;
        if (!view) return false;
        const { offsetLeft: left, offsetTop: top, width, height } = view;
        return (
          card.x >= left &&
          card.y >= top &&
          card.x + card.width <= left + width &&
          card.y + card.height <= top + height
        );
      }, box);
    };
    await expect.poll(inside).toBe(true);
    expect((await cardBox(on)).width).toBeLessThan(seen ?? 0);
  });

  test("a name without end and 400 facts scroll inside the card", async () => {
    const on = await started.openMarked("middle.html");
    await openCard(on, "Mark Rutte", "Mark Rutte");
    await (await on.cardPart())?.evaluate((card) => {
      const name = card.querySelector("h2");
      if (name) name.textContent = "Llanfairpwllgwyngyll".repeat(12);
      const fact = card.querySelector(".fact");
      for (let count = 0; count < 400; count++) fact?.after(fact.cloneNode(true));
    });
    await expect
      .poll(async () =>
        (await on.cardPart(".body"))?.evaluate(
          ({ scrollHeight, clientHeight }) => scrollHeight > 20 * clientHeight,
        ),
      )
      .toBe(true);
    // The card hears of its new size with the next frame.
    await passTwoFrames(on.tab);
    const box = await cardBox(on);
    await expectInside(on, box);
    expect(box.width).toBe(360);
    expect(isWithin(box, await placeOf(on.tab, "Mark Rutte"))).toBe(false);
  });
});

test("on a page from right to left the card ends where the name ends, and reads from left to right", async () => {
  const on = await started.openMarked("rtl.html");
  await openCard(on, "Mark Rutte", "Mark Rutte");
  const right = await on.tab.evaluate(() => {
    const text = document.querySelector("p")?.firstChild;
    const range = document.createRange();
    const start = text?.textContent?.indexOf("Mark") ?? -1;
    if (!text || start < 0) return -1;
    range.setStart(text, start);
    range.setEnd(text, start + "Mark Rutte".length);
    return range.getBoundingClientRect().right;
  });
  const box = await cardBox(on);
  expect(Math.abs(box.x + box.width - right)).toBeLessThan(2);
  const direction = await (await on.cardPart())?.evaluate(
    (card) => getComputedStyle(card).direction,
  );
  expect(direction).toBe("ltr");
});
