import { describe, expect, test } from "vitest";
import { popupEntries, popupText } from "../../scripts/browsers/read-popup.ts";
import { cardText, openCard, pressPart } from "./cards.ts";
import { published, rapportWith } from "./rapport-pages.ts";
import { startBrowser } from "./start-browser.ts";

const started = startBrowser({
  "/summer.html": rapportWith(published("2025-07-16")),
  "/undated.html": rapportWith(""),
  "/two-dates.html": rapportWith(
    `${published("2024-11-14")}<meta itemprop="datePublished" content="2023-05-02" />`,
  ),
});

async function trumpOn(file: string) {
  const page = await started.openMarked(file);
  await openCard(page, "Donald Trump", "Donald Trump");
  return page;
}

describe("who somebody was on the article's day", () => {
  test("in November 2024 Donald Trump is President-elect, and the card says what he is now", async () => {
    const page = await trumpOn("rapport.html");
    const headline = await cardText(page, ".headline");
    expect(headline).toMatch(/^\s*President-elect of the United States\s*on 14 Nov 2024/);
    expect(headline).toMatch(/Now: 47th President of the United States \(as of \w+ 20\d\d\)/);
    expect(await cardText(page, ".caution")).toBeNull();
  });

  test("in July 2025 he is President", async () => {
    const page = await trumpOn("summer.html");
    const headline = await cardText(page, ".headline");
    expect(headline).toMatch(/^\s*47th President of the United States\s*on 16 Jul 2025/);
    expect(headline).not.toContain("elect of the");
  });
});

describe("facts from after the article", () => {
  test("stand apart and closed, and are in the order of time", async () => {
    const page = await trumpOn("rapport.html");
    expect(await cardText(page, ".later summary")).toMatch(/^Later than this article: \d+ facts$/);
    // Closed, and nothing in it is built yet.
    const isOpen = await (await page.cardPart(".later"))?.evaluate((it) => it.hasAttribute("open"));
    expect(isOpen).toBe(false);
    expect(await page.cardPart(".later .fact")).toBeNull();
    const known = await cardText(page, ".facts");
    expect(known).not.toMatch(/\b2025|\b2026/);
    await pressPart(page, ".later summary");
    await expect.poll(() => page.cardPart(".later .fact")).not.toBeNull();
    const datelines = await (await page.cardPart(".later"))?.evaluate((later) =>
      [...later.querySelectorAll(".dateline")].map(({ textContent }) => textContent ?? ""),
    );
    // What happened before and was told only afterwards says so, or its date would be a riddle.
    const years = datelines?.map((line) =>
      Number(/.*\b(20\d\d)/.exec(line.split("◆")[0] ?? "")?.[1]),
    );
    expect(datelines?.length).toBeGreaterThan(3);
    expect(years).toEqual(years?.toSorted((a, b) => a - b));
    for (const line of datelines ?? []) expect(line).toMatch(/public since|\b202[4-9]/);
  });

  test("are fewer the later the article is", async () => {
    const laterOn = async (file: string) =>
      Number((await cardText(await trumpOn(file), ".later summary"))?.match(/\d+/)?.[0] ?? 0);
    const [autumn, summer] = [await laterOn("rapport.html"), await laterOn("summer.html")];
    expect(autumn).toBeGreaterThan(summer);
    expect(await laterOn("undated.html")).toBe(0);
  });
});

describe("what speaks against the day is told on the card and in the popup", () => {
  test.each([
    ["undated.html", /^The page gives no date, so this is as of \w+ 20\d\d\.$/],
    ["two-dates.html", /^The page gives two dates; this goes by 14 Nov 2024, not 2 May 2023\.$/],
  ])("%s", async (file, words) => {
    const page = await trumpOn(file);
    expect(await cardText(page, ".caution")).toMatch(words);
    const popup = await started.browser.pressToolbarButton(page);
    await expect.poll(() => popupEntries(popup)).not.toEqual([]);
    await expect.poll(() => popupText(popup, ".dated p:last-child")).toMatch(words);
    await popup.close();
  });
});
