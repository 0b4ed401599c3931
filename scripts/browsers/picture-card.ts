import { VIEWPORT, type WebPage } from "./driven-browser.ts";

/** CSS pixels around the card: room for its shadow. */
const MARGIN = 28;

/** Resolves when the open card has stopped moving and fading. */
export async function cardIsStill(page: WebPage): Promise<void> {
  const card = await page.cardPart();
  await card?.evaluate(async (element) => {
    const root = element.getRootNode() as ShadowRoot;
    await Promise.allSettled(root.getAnimations().map(({ finished }) => finished));
  });
}

/** A PNG of the open card with some pixels of the page around it; throws where none is open. */
export async function pictureCard(page: WebPage, margin = MARGIN): Promise<Uint8Array> {
  await cardIsStill(page);
  const box = await (await page.cardPart())?.boundingBox();
  if (!box) throw new Error("There is no card to take a picture of.");
  const left = Math.max(0, box.x - margin);
  const top = Math.max(0, box.y - margin);
  // A clip counts from the top of the document, the card from the top of the window.
  const scrolled = await page.tab.evaluate(() => ({ x: scrollX, y: scrollY }));
  return page.tab.screenshot({
    captureBeyondViewport: false,
    clip: {
      x: scrolled.x + left,
      y: scrolled.y + top,
      width: Math.min(VIEWPORT.width, box.x + box.width + margin) - left,
      height: Math.min(VIEWPORT.height, box.y + box.height + margin) - top,
    },
  });
}
