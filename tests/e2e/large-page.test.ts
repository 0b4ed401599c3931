import { describe, expect, test } from "vitest";
import { CATEGORIES, traceWork } from "../../scripts/bench-page/trace-work.ts";
import { readMarks } from "../../scripts/browsers/read-marks.ts";
import { openCard } from "./cards.ts";
import { browserName, startBrowser } from "./start-browser.ts";

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
    <h1>A long page</h1>${paragraphs.join("\n")}<h2>At the very end</h2><p>Kurt Volker.</p></html>`;
}

/** Milliseconds by the clock of the tab's thread: the time in which others had the processor is theirs. */
const TASK_MAX = 200;

const started = startBrowser({
  "/long.html": writeLongPage(),
});

describe("a page of a million characters", () => {
  test("is marked from first line to last, answers the pointer, and is never held up", async () => {
    const page = await started.open("outside.html");
    // Chromium alone tells what its tasks have taken.
    const isTraced = browserName === "chromium";
    if (isTraced) await page.tab.tracing.start({ categories: CATEGORIES });
    await page.tab.goto(`${started.origin}/long.html`);
    await expect.poll(() => readMarks(page.tab)).not.toEqual([]);
    await openCard(page, "Vladimir Putin", "Vladimir Putin");
    const last = async () => (await readMarks(page.tab)).map(({ text }) => text);
    await expect.poll(last, { timeout: 30_000 }).toContain("Kurt Volker");
    await openCard(page, "Kurt Volker", "Kurt Volker");
    if (!isTraced) return;
    const { longestTaskCpuMs } = traceWork(new TextDecoder().decode(await page.tab.tracing.stop()));
    expect(longestTaskCpuMs).toBeGreaterThan(0);
    expect(longestTaskCpuMs).toBeLessThan(TASK_MAX);
  });
});
