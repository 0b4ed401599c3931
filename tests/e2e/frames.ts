import type { Frame } from "puppeteer-core";
import { expect } from "vitest";
import type { WebPage } from "../../scripts/browsers/driven-browser.ts";
import { passTwoFrames, pointAway, settleAt } from "../../scripts/browsers/point-at.ts";

/** A frame of a page by its name; throws where there is none. */
export async function frameOf({ tab }: WebPage, name: string): Promise<Frame> {
  const frame = await (await tab.$(`[name=${name}]`))?.contentFrame();
  if (!frame) throw new Error(`There is no frame "${name}".`);
  return frame;
}

/** What is marked in a frame. */
export const marksIn = (frame: Frame) =>
  frame.evaluate(() => {
    const texts: string[] = [];
    for (const [name, ranges] of CSS.highlights) {
      if (!name.startsWith("sidelight-")) continue;
      for (const { startContainer, startOffset, endOffset } of ranges) {
        texts.push(startContainer.textContent?.slice(startOffset, endOffset) ?? "");
      }
    }
    return texts;
  });

/** Rests on the mark of a frame until its card is there. */
export async function openCardIn(on: WebPage, name: string): Promise<void> {
  const frame = await frameOf(on, name);
  const element = await frame.frameElement();
  await element?.scrollIntoView();
  // Until then the browser may take the pointer to be where the frame was before.
  await passTwoFrames(on.tab);
  const outer = await element?.boundingBox();
  const inner = await frame.evaluate(() => {
    for (const [, ranges] of CSS.highlights) {
      for (const { startContainer, startOffset, endContainer, endOffset } of ranges) {
        const range = document.createRange();
        range.setStart(startContainer, startOffset);
        range.setEnd(endContainer, endOffset);
        const { x, y, width, height } = range.getBoundingClientRect();
        return { x: x + width / 2, y: y + height / 2 };
      }
    }
    return null;
  });
  if (!outer || !inner) throw new Error(`Nothing is marked in "${name}".`);
  // A hand passes the page around the frame, which so hears that the pointer is on no name of its own.
  await pointAway(on);
  // Both browsers draw a border of two pixels around a frame.
  await settleAt(on, { x: outer.x + inner.x + 2, y: outer.y + inner.y + 2 });
  await expect.poll(() => cardTextIn(on, frame, "h2")).not.toBeNull();
}

/** The words of the open card of a frame, or of a part of it; null while there is none. */
export const cardTextIn = async (on: WebPage, frame: Frame, selector?: string) =>
  (await on.cardPart(selector, frame))?.evaluate((part) => part.textContent) ?? null;
