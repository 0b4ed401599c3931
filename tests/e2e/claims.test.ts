import { expect, test } from "vitest";
import type { WebPage } from "../../scripts/browsers/driven-browser.ts";
import { cardText, openCard, pressPart } from "./cards.ts";
import { startBrowser } from "./start-browser.ts";

const started = startBrowser();

interface ToldFact {
  readonly text: string;
  readonly standing: string;
  readonly contradictions: readonly string[];
  readonly mark: string | null | undefined;
}

/** The facts that the card shows before "more". */
async function toldFacts(page: WebPage): Promise<readonly ToldFact[]> {
  const facts = await (await page.cardPart())?.evaluate((card) => {
    const words = (part: Element | null) => part?.textContent?.trim() ?? "";
    return [...card.querySelectorAll(".facts .fact")].map((fact) => ({
      text: words(fact.querySelector(".text")),
      standing: words(fact.querySelector(".standing")),
      contradictions: [...fact.querySelectorAll(".answer:not(.confirms)")].map(words),
      mark: fact.querySelector(".shape")?.outerHTML,
    }));
  });
  return facts ?? [];
}

async function factWith(page: WebPage, words: RegExp): Promise<ToldFact> {
  const told = await toldFacts(page);
  const fact = told.find(({ text }) => words.test(text));
  if (!fact) throw new Error(`No fact fits ${words}: ${told.map(({ text }) => text).join(" | ")}`);
  return fact;
}

test.each(["Donald Trump", "Vladimir Putin"])(
  "the reported call on the card of %s shows who reports and who denies it",
  async (name) => {
    const page = await started.openMarked("rapport.html");
    await openCard(page, name, name);
    const call = await factWith(page, /Washington Post/);
    expect(call.standing).toMatch(/^(?:Reported|Alleged) by The Washington Post.*, denied$/);
    expect(call.contradictions).toContainEqual(
      expect.stringMatching(/^Dmitry Peskov denies it, 11 Nov 2024/),
    );
    // Told apart by its shape, not by words and colour alone.
    await pressPart(page, ".more");
    const undisputed = async () =>
      (await toldFacts(page)).find(({ standing }) => !/denied|disputed/.test(standing));
    await expect.poll(async () => (await undisputed())?.mark).toBeTruthy();
    expect(call.mark).not.toBe((await undisputed())?.mark);
  },
);

test("Kurt Volker's card sets the article's wording right, and says who words it otherwise", async () => {
  const page = await started.openMarked("rapport.html");
  await openCard(page, "Kurt Volker", "Kurt Volker");
  expect(await cardText(page, ".headline")).toContain("2 Jul 2008 – 13 May 2009");
  const post = await factWith(page, /ambassador to NATO/);
  expect(post.text).toContain("under Bush and Obama");
  expect(post.contradictions).toContainEqual(expect.stringContaining("Wall Street Journal"));
  expect(post.contradictions.join()).toContain("under Trump");
});

test("every fact opens its sources: title, publisher, day, and a link that gives nothing away", async () => {
  const page = await started.openMarked("rapport.html");
  await openCard(page, "Dmitry Peskov", "Dmitry Peskov");
  const facts = await toldFacts(page);
  const buttons = await (await page.cardPart())?.evaluate(
    (card) => card.querySelectorAll(".facts .fact .cite[aria-expanded=false]").length,
  );
  expect(buttons).toBe(facts.length);
  await pressPart(page, ".cite");
  await expect.poll(() => page.cardPart(".citing .sources li")).not.toBeNull();
  expect(await (await page.cardPart(".cite"))?.evaluate((it) => it.ariaExpanded)).toBe("true");
  expect(await cardText(page, ".citing .sources .details")).toMatch(/\w+ · \d+ \w+ \d{4}/);
  const links = await (await page.cardPart())?.evaluate((card) =>
    [...card.querySelectorAll("a")].map(({ href, target, rel }) => ({ href, target, rel })),
  );
  expect(links?.length).toBeGreaterThan(1);
  for (const { href, target, rel } of links ?? []) {
    expect(href).toMatch(/^https?:\/\//);
    expect(target).toBe("_blank");
    expect(rel.split(" ")).toEqual(expect.arrayContaining(["noopener", "noreferrer"]));
  }
  // Seen at once, although the panel opens at the card's lower edge.
  const isSeen = async () =>
    (await page.cardPart(".citing"))?.evaluate((panel) => {
      const body = panel.closest(".body")?.getBoundingClientRect();
      const { top, bottom } = panel.getBoundingClientRect();
      return body !== undefined && top >= body.top && Math.min(bottom, top + 60) <= body.bottom;
    });
  await expect.poll(isSeen).toBe(true);
});
