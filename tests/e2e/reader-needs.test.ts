import { expect, test } from "vitest";
import type { ReaderNeed, WebPage } from "../../scripts/browsers/driven-browser.ts";
import { openCard } from "./cards.ts";
import { startBrowser } from "./start-browser.ts";

const started = startBrowser();

async function withNeed(page: WebPage, need: ReaderNeed, look: () => Promise<void>) {
  await started.browser.setNeed(page, need, true);
  try {
    await look();
  } finally {
    await started.browser.setNeed(page, need, false);
  }
}

/** Seconds that anything in the card moves or fades. */
const motion = async (page: WebPage) =>
  (await page.cardPart())?.evaluate((card) =>
    [card, ...card.querySelectorAll("*")]
      .map((part) => getComputedStyle(part))
      .flatMap(({ animationDuration, animationName, transitionDuration }) => [
        animationName === "none" ? 0 : Number.parseFloat(animationDuration),
        Number.parseFloat(transitionDuration),
      ])
      .reduce((most, each) => Math.max(most, each), 0),
  );

test("the card fades in, and for readers who want no motion it is simply there", async () => {
  const page = await started.openMarked("news.html");
  await openCard(page, "Mark Rutte", "Mark Rutte");
  expect(await motion(page)).toBeGreaterThan(0);
  await withNeed(page, "reduced-motion", async () => {
    await expect
      .poll(() => page.tab.evaluate(() => matchMedia("(prefers-reduced-motion: reduce)").matches))
      .toBe(true);
    expect(await motion(page)).toBe(0);
  });
});

test("in forced colours the card has edges, and its marks keep their shapes", async () => {
  const page = await started.openMarked("news.html");
  await withNeed(page, "forced-colors", async () => {
    await expect
      .poll(() => page.tab.evaluate(() => matchMedia("(forced-colors: active)").matches))
      .toBe(true);
    await openCard(page, "Mark Rutte", "Mark Rutte");
    const looks = await (await page.cardPart())?.evaluate((card) => {
      const probe = document.createElement("i");
      probe.style.color = "CanvasText";
      card.append(probe);
      const { color: text } = getComputedStyle(probe);
      probe.remove();
      const { borderTopStyle, borderTopColor, borderBottomColor } = getComputedStyle(card);
      const shape = card.querySelector(".shape");
      return {
        borders: [borderTopColor, borderBottomColor].every((colour) => colour === text),
        borderTopStyle,
        shape: shape && getComputedStyle(shape).color === text,
      };
    });
    expect(looks).toEqual({ borders: true, borderTopStyle: "solid", shape: true });
  });
});
