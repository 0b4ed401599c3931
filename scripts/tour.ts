import { mkdir, writeFile } from "node:fs/promises";
import { join, resolve } from "node:path";
import type { DrivenBrowser, WebPage } from "./browsers/driven-browser.ts";
import { cardIsStill, pictureCard } from "./browsers/picture-card.ts";
import { moveTo, pointAway } from "./browsers/point-at.ts";
import { marksInSight, readMarks } from "./browsers/read-marks.ts";
import { type PopupEntry, popupEntries, popupIsWhole } from "./browsers/read-popup.ts";
import { waitUntil } from "./browsers/wait-until.ts";

/** Where the pictures go, from the project's folder; not under version control. */
const FOLDER = join("artifacts", "start");
/** Something of the page may lie over a mark; then the next one is tried. */
const MARKS_TRIED = 6;
/** Milliseconds for one card; it opens after 300 of rest. */
const CARD_PATIENCE = 3000;
/** Milliseconds for the card to turn light or dark with the page, which need not know the difference. */
const SHADE_PATIENCE = 2000;

async function save(name: string, picture: Uint8Array): Promise<void> {
  await writeFile(join(FOLDER, name), picture);
}

/** Who and what is on the page, as the extension's popup lists it behind its toolbar button. */
async function askPopup(browser: DrivenBrowser, page: WebPage): Promise<readonly PopupEntry[]> {
  const popup = await browser.pressToolbarButton(page);
  const entries = await waitUntil("the popup's list of the page", async () => {
    const listed = await popupEntries(popup);
    return listed.length > 0 && listed;
  });
  await popupIsWhole(popup);
  await save("popup.png", await popup.screenshot());
  await popup.close();
  return entries;
}

async function openSomeCard(page: WebPage): Promise<string> {
  const places = await waitUntil("a mark in sight", async () => {
    const seen = await marksInSight(page.tab);
    return seen.length > 0 && seen;
  });
  for (const place of places.slice(0, MARKS_TRIED)) {
    await pointAway(page);
    await moveTo(page, place);
    const name = await waitUntil("a card", () => page.cardPart("h2"), CARD_PATIENCE).catch(
      () => null,
    );
    if (name) return name.evaluate((heading) => heading.textContent ?? "");
  }
  throw new Error("No card opened.");
}

/**
 * What `npm start` does without a display: prints what the extension found on the page, opens a card
 * with the mouse, and writes pictures. Throws where nothing is found or no card opens.
 */
export async function takeTour(browser: DrivenBrowser, address: string): Promise<void> {
  await mkdir(FOLDER, { recursive: true });
  const page = await browser.openPage(address);
  await waitUntil(`mentions on ${address}`, async () => (await readMarks(page.tab)).length > 0);

  const entries = await askPopup(browser, page);
  console.log(`\nFound on ${address}:`);
  for (const { name, count = 0 } of entries) console.log(`${String(count).padStart(5)} × ${name}`);

  const name = await openSomeCard(page);
  console.log(`\nThe mouse rests on a mark, and the card of ${name} is open.`);
  for (const scheme of ["light", "dark"] as const) {
    await browser.setColorScheme(scheme);
    await waitUntil(`a ${scheme} card`, () => page.cardPart(`.${scheme}`), SHADE_PATIENCE).catch(
      () => null,
    );
    await cardIsStill(page);
    await save(`page-${scheme}.png`, await page.tab.screenshot());
    await save(`card-${scheme}.png`, await pictureCard(page));
  }
  console.log(`Pictures of page, card and popup: ${resolve(FOLDER)}`);
}
