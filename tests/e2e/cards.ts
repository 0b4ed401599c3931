import { expect } from "vitest";
import type { WebPage } from "../../scripts/browsers/driven-browser.ts";
import { pointAt } from "../../scripts/browsers/point-at.ts";
import { waitUntil } from "../../scripts/browsers/wait-until.ts";
import type { Box } from "./compare-pictures.ts";

/** The words of the open card, or of a part of it; null while there is none. */
export async function cardText(page: WebPage, selector?: string): Promise<string | null> {
  const part = await page.cardPart(selector);
  return part ? part.evaluate((element) => element.textContent) : null;
}

/** Rests on words of the page until the card of `name` is open. */
export async function openCard(page: WebPage, words: string, name: string): Promise<void> {
  await pointAt(page, words);
  await expect.poll(() => cardText(page, "h2")).toBe(name);
}

/** Presses a part of the open card with the mouse, once it is there and stands still. */
export async function pressPart(page: WebPage, selector: string): Promise<void> {
  const part = await waitUntil(`${selector} on the card`, () => page.cardPart(selector));
  await part.asLocator().click();
}

export async function expectNoCard(page: WebPage): Promise<void> {
  await expect.poll(() => cardText(page)).toBeNull();
}

/** The box of the open card, in CSS pixels of the window; throws where none is open. */
export async function cardBox(page: WebPage): Promise<Box> {
  const part = await page.cardPart();
  if (!part) throw new Error("There is no card.");
  return part.evaluate((element) => {
    const { x, y, width, height } = element.getBoundingClientRect();
    return { x, y, width, height };
  });
}

export const middleOf = ({ x, y, width, height }: Box) => ({ x: x + width / 2, y: y + height / 2 });

export const isWithin = ({ x, y, width, height }: Box, at: { x: number; y: number }) =>
  at.x >= x && at.x <= x + width && at.y >= y && at.y <= y + height;

/** Looks again and again for so many milliseconds; fails as soon as the probe says no. */
export async function expectToStay(milliseconds: number, probe: () => Promise<boolean>) {
  const end = performance.now() + milliseconds;
  do expect(await probe()).toBe(true);
  while (performance.now() < end);
}
