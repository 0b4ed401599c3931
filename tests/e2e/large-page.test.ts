import { describe, expect, test } from "vitest";
import { readMarks } from "../../scripts/browsers/read-marks.ts";
import { openCard } from "./cards.ts";
import { startBrowser } from "./start-browser.ts";

const CHARACTERS = 1_000_000;
const SENTENCES = [
  "The council met in the morning and rose at noon without a vote.",
  "Vladimir Putin was quoted on page four, Trump on page five.",
  "A bridge was closed, a market opened, and nobody was hurt.",
  "In the afternoon Hillary Clinton spoke to students about the Helsinki summit.",
  "It rained on the hills, and the river stood a hand higher than the day before.",
];

function writeLongPage(): string {
  const paragraphs: string[] = [];
  for (let length = 0; length < CHARACTERS; ) {
    const paragraph = [...SENTENCES, ...SENTENCES].join(" ");
    paragraphs.push(`<p>${paragraph}</p>`);
    if (paragraphs.length % 20 === 0) paragraphs.push(`<h2>Part ${paragraphs.length}</h2>`);
    length += paragraph.length;
  }
  return `<!doctype html><html lang="en"><meta charset="utf-8"><title>A long page</title>
    <link rel="icon" href="data:,"><link rel="stylesheet" href="news.css">
    <script>${NOTE_TASKS}</script>
    <h1>A long page</h1>${paragraphs.join("\n")}<h2>At the very end</h2><p>Kurt Volker.</p></html>`;
}

/** Notes tasks of more than 50 ms, which Chromium alone tells of. */
const NOTE_TASKS = `window.tasks = [];
  if (PerformanceObserver.supportedEntryTypes.includes("longtask")) {
    new PerformanceObserver((list) => {
      window.tasks.push(...list.getEntries().map(({ duration }) => duration));
    }).observe({ type: "longtask", buffered: true });
  }`;
/** Milliseconds; the page's own work of loading counts as well. */
const TASK_MAX = 200;

const started = startBrowser({
  "/long.html": writeLongPage(),
});

describe("a page of a million characters", () => {
  test("is marked from first line to last, answers the pointer, and is never held up", async () => {
    const page = await started.openMarked("long.html");
    await openCard(page, "Vladimir Putin", "Vladimir Putin");
    const last = async () => (await readMarks(page.tab)).map(({ text }) => text);
    await expect.poll(last).toContain("Kurt Volker");
    await openCard(page, "Kurt Volker", "Kurt Volker");
    const tasks = await page.tab.evaluate(() => (window as unknown as { tasks: number[] }).tasks);
    expect(tasks.filter((duration) => duration > TASK_MAX)).toEqual([]);
  });
});
