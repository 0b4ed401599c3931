import type { BrowserName, DrivenBrowser, WebPage } from "./browsers/driven-browser.ts";
import { cardIsStill, pictureCard } from "./browsers/picture-card.ts";
import { pointAt, pointAway } from "./browsers/point-at.ts";
import { waitUntil } from "./browsers/wait-until.ts";

/** One picture of the card in a state. */
export interface PictureState {
  /** File in docs/. */
  readonly file: string;
  readonly browser: BrowserName;
  /** Page of the demonstration or of picture-pages.ts. */
  readonly page: string;
  picture(page: WebPage, browser: DrivenBrowser): Promise<Uint8Array>;
}

const ARTICLE = "article.html";
/** CSS pixels of the page around a card, where the picture is about how the two stand together. */
const WITH_CONTEXT = 90;
/** CSS pixels: a telephone held upright, A4 paper, and a window of 1280 × 960 at 400 %. */
const NARROW = { width: 340, height: 640 };
const PAPER = { width: 794, height: 700, deviceScaleFactor: 1 };
const ZOOMED = { width: 320, height: 240, deviceScaleFactor: 4 };

/** Rests on words of the page until their card is open and still. */
export async function openCard(page: WebPage, words: string, occurrence = 0): Promise<void> {
  await pointAway(page);
  // The last card stays for a moment, and must not be taken for the new one.
  await waitUntil("no card", async () => (await page.cardPart()) === null);
  await pointAt(page, words, occurrence);
  await waitUntil(`the card of ${words}`, () => page.cardPart());
  await cardIsStill(page);
}

async function pressInCard(page: WebPage, selector: string): Promise<void> {
  const part = await waitUntil(`${selector} on the card`, () => page.cardPart(selector));
  await part.click();
}

async function cardOf(page: WebPage, words: string, occurrence = 0): Promise<Uint8Array> {
  await openCard(page, words, occurrence);
  return pictureCard(page);
}

async function windowOf(
  page: WebPage,
  viewport: typeof NARROW,
  words: string,
): Promise<Uint8Array> {
  await page.tab.setViewport(viewport);
  await openCard(page, words);
  return page.tab.screenshot();
}

export const pictureStates: readonly PictureState[] = [
  {
    file: "card-light.png",
    browser: "chromium",
    page: ARTICLE,
    picture: (page) => cardOf(page, "Vladimir Putin"),
  },
  {
    file: "card-event.png",
    browser: "chromium",
    page: ARTICLE,
    picture: (page) => cardOf(page, "Helsinki summit"),
  },
  {
    file: "card-claim.png",
    browser: "chromium",
    page: ARTICLE,
    async picture(page) {
      await openCard(page, "Dmitry Peskov");
      await pressInCard(page, ".cite");
      await waitUntil("the sources", () => page.cardPart(".citing"));
      return pictureCard(page);
    },
  },
  {
    file: "card-later.png",
    browser: "chromium",
    page: ARTICLE,
    async picture(page) {
      await openCard(page, "Vladimir Putin");
      await pressInCard(page, ".later summary");
      const fact = await waitUntil("a later fact", () => page.cardPart(".later .fact"));
      await fact.evaluate((element) => element.closest("details")?.scrollIntoView());
      return pictureCard(page);
    },
  },
  {
    file: "card-nested.png",
    browser: "chromium",
    page: ARTICLE,
    async picture(page) {
      await openCard(page, "Vladimir Putin");
      await pressInCard(page, ".chip[data-id=helsinki-summit-2018]");
      await waitUntil("the way back", () => page.cardPart(".back"));
      return pictureCard(page);
    },
  },
  {
    file: "card-pinned.png",
    browser: "chromium",
    page: ARTICLE,
    async picture(page) {
      await openCard(page, "Volodymyr Zelensky");
      await pressInCard(page, ".pin");
      await waitUntil("the pinned card", () => page.cardPart(".pin[aria-pressed=true]"));
      await pointAway(page);
      return pictureCard(page, WITH_CONTEXT);
    },
  },
  {
    file: "card-choice.png",
    browser: "chromium",
    page: "family.html",
    picture: (page) => cardOf(page, "Mrs. Trump"),
  },
  {
    file: "card-long-name.png",
    browser: "chromium",
    page: "long-name.html",
    picture: (page) => cardOf(page, "annexation of Crimea"),
  },
  {
    file: "card-rtl.png",
    browser: "chromium",
    page: "right-to-left.html",
    async picture(page) {
      await openCard(page, "Vladimir Putin");
      return pictureCard(page, WITH_CONTEXT);
    },
  },
  {
    file: "card-narrow.png",
    browser: "chromium",
    page: ARTICLE,
    picture: (page) => windowOf(page, NARROW, "Vladimir Putin"),
  },
  {
    file: "card-zoom.png",
    browser: "chromium",
    page: ARTICLE,
    picture: (page) => windowOf(page, ZOOMED, "Vladimir Putin"),
  },
  {
    file: "print.png",
    browser: "chromium",
    page: ARTICLE,
    async picture(page, browser) {
      await page.tab.setViewport(PAPER);
      await openCard(page, "Vladimir Putin");
      await browser.setMedium(page, "print");
      const picture = await page.tab.screenshot();
      await browser.setMedium(page, "screen");
      return picture;
    },
  },
  {
    file: "card-dark.png",
    browser: "chromium",
    page: ARTICLE,
    async picture(page, browser) {
      await browser.setColorScheme("dark");
      return cardOf(page, "Vladimir Putin");
    },
  },
  {
    file: "card-firefox.png",
    browser: "firefox",
    page: ARTICLE,
    picture: (page) => cardOf(page, "Volodymyr Zelensky"),
  },
];
