import { describe, expect, test } from "vitest";
import { RETRY_DELAYS_MS } from "../../entrypoints/content-script/tuning.ts";
import type { WebPage } from "../../scripts/browsers/driven-browser.ts";
import { moveTo, placeOf, pointAt, pointAway } from "../../scripts/browsers/point-at.ts";
import { readMarks } from "../../scripts/browsers/read-marks.ts";
import { popupEntries } from "../../scripts/browsers/read-popup.ts";
import { cardText, expectNoCard, openCard, pressPart } from "./cards.ts";
import { cardTextIn, frameOf, marksIn, openCardIn } from "./frames.ts";
import { pressSwitch, searchFor, switchState } from "./popups.ts";
import { startBrowser } from "./start-browser.ts";

const PEOPLE = [
  ...["Mark Rutte", "Dmitry Peskov", "Kurt Volker", "Hillary Clinton", "Vladimir Putin"],
  ...["Marco Rubio", "Mike Waltz", "Bob Woodward", "Emma Ashford", "Stormy Daniels"],
];
const FILLER = `<p>${"The council met in the morning and rose at noon without a vote. ".repeat(12)}</p>`;
const page = (body: string) =>
  `<!doctype html><html lang="en"><meta charset="utf-8"><title>Stops</title>
   <link rel="icon" href="data:,"><style>body{margin:20px;font:18px serif}</style>${body}</html>`;
/** Paragraphs between two names: many slices of text lie between the first and the last. */
const APART = 90;

const started = startBrowser({
  "/long.html": page(
    PEOPLE.map((name) => `<h2>Part</h2><p>Here stands ${name}.</p>${FILLER.repeat(APART)}`).join(
      "",
    ),
  ),
  "/many.html": page(PEOPLE.map((name) => `<p>Here stands ${name} alone.</p>`).join("")),
  "/framed.html": page(
    `<p>At the top stands Kurt Volker. <button>Press</button></p>
     <iframe name="within" width="500" height="320" style="margin-left:500px" srcdoc="<p>Within stands Dmitry Peskov.</p>">
     </iframe>`,
  ),
});

const names = async ({ tab }: WebPage) => (await readMarks(tab)).map(({ text }) => text);
const allMarked = (on: WebPage) =>
  expect.poll(() => names(on), { timeout: 30_000 }).toEqual(PEOPLE);

describe("a background that is stopped", () => {
  test("again and again while a long page is read: every name is found in the end", async () => {
    const on = await started.open("long.html");
    const isWhole = async () => (await names(on)).length === PEOPLE.length;
    // A question is put again so many times; under load every stop may hit the same one.
    for (let time = 0; time < RETRY_DELAYS_MS.length; time++) {
      await started.browser.stopBackground();
      // Where stopping has taken longer than reading, nobody is left who would wake it.
      await expect
        .poll(async () => (await started.browser.backgroundRuns()) || (await isWhole()))
        .toBe(true);
    }
    await allMarked(on);
    await openCard(on, "Stormy Daniels", "Stormy Daniels");
  });

  test("while the pointer is on its way to a name: the card comes", async () => {
    const on = await started.open("many.html");
    await allMarked(on);
    // The card of the last name has not been fetched ahead.
    for (const name of ["Stormy Daniels", "Emma Ashford", "Bob Woodward"]) {
      await pointAway(on);
      await expectNoCard(on);
      await started.browser.stopBackground();
      await pointAt(on, name);
      await expect.poll(() => cardText(on, "h2")).toBe(name);
    }
    const place = await placeOf(on.tab, "Mike Waltz");
    await Promise.all([moveTo(on, place), started.browser.stopBackground()]);
    await expect.poll(() => cardText(on, "h2")).toBe("Mike Waltz");
  });

  test("while a card is used: the next entity opens in it", async () => {
    const on = await started.open("many.html");
    await allMarked(on);
    await openCard(on, "Mark Rutte", "Mark Rutte");
    await started.browser.stopBackground();
    await pressPart(on, ".chip");
    await expect.poll(() => on.cardPart(".back")).not.toBeNull();
    expect(await cardText(on, "h2")).not.toBe("Mark Rutte");
  });

  test("between the popup and the page: list, search and switch go on", async () => {
    const on = await started.open("many.html");
    await allMarked(on);
    const popup = await started.browser.pressToolbarButton(on);
    await expect.poll(async () => (await popupEntries(popup)).length).toBe(PEOPLE.length);
    await started.browser.stopBackground();
    await searchFor(popup, "Peskov");
    await expect.poll(async () => (await popupEntries(popup))[0]?.id).toBe("dmitry-peskov");
    await popup.click("#tab-page");
    await started.browser.stopBackground();
    await pressSwitch(popup, "off");
    await expect.poll(() => names(on)).toEqual([]);
    await started.browser.stopBackground();
    await expect.poll(() => switchState(popup)).toBe("false");
    await pressSwitch(popup, "on");
    await allMarked(on);
    await popup.close();
  });

  test("between the frames of a tab: Esc at the top still closes the card within", async () => {
    const on = await started.openMarked("framed.html");
    await expect.poll(async () => marksIn(await frameOf(on, "within"))).toHaveLength(1);
    await openCard(on, "Kurt Volker", "Kurt Volker");
    await pressPart(on, ".pin");
    await openCardIn(on, "within");
    // The page at the top has heard of the other card once its own, which is pinned, gives way.
    await expectNoCard(on);
    await on.tab.focus("button");
    await started.browser.stopBackground();
    await on.tab.keyboard.press("Escape");
    const frame = await frameOf(on, "within");
    await expect.poll(() => cardTextIn(on, frame)).toBeNull();
  });
});
