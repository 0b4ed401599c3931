import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { describe, expect, test } from "vitest";
import type { WebPage } from "../../scripts/browsers/driven-browser.ts";
import { readMarks } from "../../scripts/browsers/read-marks.ts";
import { expectNoCard, openCard, pressPart } from "./cards.ts";
import { startBrowser } from "./start-browser.ts";

/** What tests/fixtures/virtual-dom.js offers. */
interface StoryPage {
  readonly story: {
    readonly errors: readonly string[];
    hydrate(): boolean;
    draw(round: number): boolean;
  };
}

const NAMES = ["Mark Rutte", "Dmitry Peskov", "Kurt Volker", "Hillary Clinton", "Vladimir Putin"];
/** As a server renders it: the same tree, without a white space between the elements. */
const MARKUP = `<article class="story"><h1>Round 0</h1><p>First comes <b>Mark Rutte</b>, then others.</p>
  <ul>${NAMES.map((name) => `<li>${name} stands in a list.</li>`).join("")}</ul></article>`;
const PREACT = fileURLToPath(import.meta.resolve("preact"));

const started = startBrowser({
  "/preact.js": readFileSync(PREACT, "utf8"),
  "/story.html": `<!doctype html><html lang="en"><meta charset="utf-8"><title>Story</title>
    <link rel="icon" href="data:,"><style>body{margin:20px;font:18px serif}</style>
    <script type="importmap">{"imports":{"preact":"/preact.js"}}</script>
    <div id="root">${MARKUP.replace(/>\s+</g, "><")}</div>
    <script type="module" src="virtual-dom.js"></script></html>`,
});

const names = async ({ tab }: WebPage) => (await readMarks(tab)).map(({ text }) => text);
/** The page with all its names marked. */
async function openStory(): Promise<WebPage> {
  const on = await started.openMarked("story.html");
  await expect.poll(async () => new Set(await names(on))).toEqual(new Set(NAMES));
  return on;
}
const hydrate = ({ tab }: WebPage) =>
  tab.evaluate(() => (window as unknown as StoryPage).story.hydrate());
const draw = ({ tab }: WebPage, round: number) =>
  tab.evaluate((at) => (window as unknown as StoryPage).story.draw(at), round);
const errors = ({ tab }: WebPage) =>
  tab.evaluate(() => (window as unknown as StoryPage).story.errors);
const html = ({ tab }: WebPage) => tab.evaluate(() => document.documentElement.outerHTML);

describe("a page that a framework takes over from the server", () => {
  test("is hydrated over marks as if there were none, and stays marked", async () => {
    const on = await openStory();
    const before = await html(on);
    expect(before).not.toContain("sidelight");
    expect(await hydrate(on)).toBe(true);
    expect(await html(on)).toBe(before);
    await expect.poll(async () => new Set(await names(on))).toEqual(new Set(NAMES));
    await openCard(on, "Kurt Volker", "Kurt Volker");
    expect(await errors(on)).toEqual([]);
  });

  test("is hydrated while a card is open", async () => {
    const on = await openStory();
    await openCard(on, "Mark Rutte", "Mark Rutte");
    expect(await hydrate(on)).toBe(true);
    expect(await errors(on)).toEqual([]);
  });
});

describe("a page that a framework draws again and again", () => {
  test("is drawn as without us; the marks follow what comes, goes and moves", async () => {
    const on = await openStory();
    await hydrate(on);
    for (let round = 1; round <= 8; round++) {
      expect(await draw(on, round)).toBe(true);
      const wanted = NAMES.map((_, at) => NAMES[(at + round) % NAMES.length]).slice(round % 3);
      await expect.poll(async () => new Set(await names(on))).toEqual(new Set(wanted));
    }
    expect(await errors(on)).toEqual([]);
  });

  test("with a card open, which goes when its name goes", async () => {
    const on = await openStory();
    await hydrate(on);
    await openCard(on, "Dmitry Peskov", "Dmitry Peskov");
    await pressPart(on, ".pin");
    await pressPart(on, ".pin");
    // The list then begins with the third name.
    expect(await draw(on, 2)).toBe(true);
    expect(await draw(on, 5)).toBe(true);
    await expectNoCard(on);
    expect(await errors(on)).toEqual([]);
  });
});
