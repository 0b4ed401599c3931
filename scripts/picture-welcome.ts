import type { Page } from "puppeteer-core";
import type { DrivenBrowser, WebPage } from "./browsers/driven-browser.ts";
import { pictureCard } from "./browsers/picture-card.ts";
import { popupEntries, popupIsWhole } from "./browsers/read-popup.ts";
import { waitUntil } from "./browsers/wait-until.ts";
import { openCard } from "./picture-states.ts";

/** The pictures of the first-run page: small, and all of one shape. */
interface WelcomePicture {
  /** File of the extension. */
  readonly file: string;
  readonly picture: Uint8Array;
}

/** Pixels: two for each that the page shows at its widest. */
const WIDTH = 560;
const HEIGHT = 640;
/** CSS pixels of the page around a card; even one shows letters that are cut off. */
const MARGIN = 0;
/** As browsers count it, from 0 to 1; below this, small type frays. */
const QUALITY = 0.82;

/** Runs in a page: the upper part of a PNG in that shape, as WebP in base64. */
async function shrink(png: string, width: number, height: number, quality: number) {
  const image = new Image();
  image.src = `data:image/png;base64,${png}`;
  await image.decode();
  const canvas = Object.assign(document.createElement("canvas"), { width, height });
  const seen = image.naturalWidth * (height / width);
  const context = canvas.getContext("2d");
  if (!context) throw new Error("This browser draws nothing.");
  context.imageSmoothingQuality = "high";
  context.drawImage(image, 0, 0, image.naturalWidth, seen, 0, 0, width, height);
  return canvas.toDataURL("image/webp", quality).replace(/^[^,]*,/, "");
}

async function asWebp(tab: Page, png: Uint8Array): Promise<Uint8Array> {
  const text = Buffer.from(png).toString("base64");
  return Buffer.from(await tab.evaluate(shrink, text, WIDTH, HEIGHT, QUALITY), "base64");
}

async function pictureClaim(page: WebPage): Promise<Uint8Array> {
  await openCard(page, "Dmitry Peskov");
  await (await page.cardPart(".cite"))?.click();
  await waitUntil("the sources", () => page.cardPart(".citing"));
  return pictureCard(page, MARGIN);
}

async function pictureRole(page: WebPage): Promise<Uint8Array> {
  await openCard(page, "Vladimir Putin");
  return pictureCard(page, MARGIN);
}

async function picturePopup(page: WebPage, browser: DrivenBrowser): Promise<Uint8Array> {
  const popup = await browser.pressToolbarButton(page);
  await waitUntil("the page's list", async () => (await popupEntries(popup)).length > 0);
  await popupIsWhole(popup);
  const picture = await popup.screenshot();
  await popup.close();
  return picture;
}

/** What the first-run page shows, from the demonstration, for readers of light and of dark screens. */
export async function pictureWelcome(
  page: WebPage,
  browser: DrivenBrowser,
): Promise<readonly WelcomePicture[]> {
  const made: WelcomePicture[] = [];
  for (const [scheme, ending] of [
    ["light", ""],
    ["dark", "-dark"],
  ] as const) {
    await browser.setColorScheme(scheme);
    const pictures = { card: pictureRole, claim: pictureClaim, popup: picturePopup };
    for (const [name, take] of Object.entries(pictures)) {
      const picture = await asWebp(page.tab, await take(page, browser));
      made.push({ file: `${name}${ending}.webp`, picture });
    }
  }
  await browser.setColorScheme("light");
  return made;
}
