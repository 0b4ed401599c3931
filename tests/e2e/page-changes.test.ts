import { describe, expect, test } from "vitest";
import type { WebPage } from "../../scripts/browsers/driven-browser.ts";
import { readMarks } from "../../scripts/browsers/read-marks.ts";
import { popupText } from "../../scripts/browsers/read-popup.ts";
import { expectToStay, openCard } from "./cards.ts";
import { browserName, startBrowser } from "./start-browser.ts";

const page = (body: string) =>
  `<!doctype html><html lang="en"><meta charset="utf-8"><title>Changes</title>
   <link rel="icon" href="data:,"><style>body{margin:40px;font:18px serif}</style>${body}</html>`;
const FILLER = "The council met in the morning and rose at noon without a vote. ".repeat(40);
const PARAGRAPHS_OVER_LIMIT = 2_100;
/** Milliseconds that reading five million characters may take on a busy machine. */
const READING_MAX = 45_000;

const started = startBrowser({
  "/story.html": page("<main><p id='text'>At first stands Mark Rutte in the text.</p></main>"),
  "/late.html": page(
    `<script>document.documentElement.style.opacity = "0";</script>
     <p>The page that was held back names Mark Rutte.</p>`,
  ),
  "/long-story.html": page(
    `<p>The beginning names Mark Rutte.</p>${`<p>${FILLER}</p>`.repeat(PARAGRAPHS_OVER_LIMIT)}
     <p>The end names Dmitry Peskov.</p>`,
  ),
});

const names = async ({ tab }: WebPage) => (await readMarks(tab)).map(({ text }) => text);

describe("a page that changes", () => {
  test("its marks follow the text: edited, split, moved, removed and put back", async () => {
    const on = await started.openMarked("story.html");
    await on.tab.evaluate(() => {
      const text = document.querySelector("#text")?.firstChild as Text;
      text.data = "Edited, the text names Dmitry Peskov and nobody else.";
    });
    await expect.poll(() => names(on)).toEqual(["Dmitry Peskov"]);
    await on.tab.evaluate(() => {
      const text = document.querySelector("#text")?.firstChild as Text;
      text.splitText(30);
    });
    await expect.poll(() => names(on)).toEqual(["Dmitry Peskov"]);
    await on.tab.evaluate(() => document.querySelector("#text")?.normalize());
    await expect.poll(() => names(on)).toEqual(["Dmitry Peskov"]);
    await on.tab.evaluate(() => {
      const text = document.querySelector("#text") as Element;
      Object.assign(window, { text });
      text.remove();
    });
    await expect.poll(() => names(on)).toEqual([]);
    await on.tab.evaluate(() => {
      document.body.prepend((window as unknown as { text: Element }).text);
    });
    await expect.poll(() => names(on)).toEqual(["Dmitry Peskov"]);
    await openCard(on, "Dmitry Peskov", "Dmitry Peskov");
  });

  test("is read when it is shown, where all of it was held back at first", async () => {
    const on = await started.open("late.html");
    await expectToStay(500, async () => (await names(on)).length === 0);
    await on.tab.evaluate(() => document.documentElement.removeAttribute("style"));
    await expect.poll(() => names(on)).toEqual(["Mark Rutte"]);
  });

  test("never shows a mark at words that no longer name anybody", async () => {
    const on = await started.openMarked("story.html");
    const stale = await on.tab.evaluate(async () => {
      const text = document.querySelector("#text")?.firstChild as Text;
      text.data = "Changed, the text names nobody at all, and goes on for a while.";
      await new Promise((next) => requestAnimationFrame(next));
      return [...CSS.highlights.values()].reduce((sum, ranges) => sum + ranges.size, 0);
    });
    expect(stale).toBe(0);
    await expectToStay(300, async () => (await names(on)).length === 0);
  });

  test("is followed from page to page, as it grows and as it is thinned out", async () => {
    const on = await started.openMarked("story.html");
    await on.tab.evaluate(() => {
      history.pushState({}, "", "/other-story");
      const main = document.querySelector("main");
      if (main) main.innerHTML = "<h1>Another</h1><p>Here stands Hillary Clinton.</p>";
    });
    await expect.poll(() => names(on)).toEqual(["Hillary Clinton"]);
    for (let count = 1; count <= 3; count++) {
      await on.tab.evaluate((number) => {
        const more = "<h2>Part</h2><p>In it stands Kurt Volker.</p>";
        document.querySelector("main")?.insertAdjacentHTML("beforeend", more.repeat(number));
      }, count);
    }
    await expect.poll(async () => (await names(on)).length).toBe(7);
    // As a list does that keeps only what is in view.
    await on.tab.evaluate(() => {
      const main = document.querySelector("main");
      while (main && main.children.length > 4) main.firstElementChild?.remove();
    });
    await expect.poll(() => names(on)).toEqual(["Kurt Volker", "Kurt Volker"]);
  });
});

describe("a page that never rests", () => {
  test("10,000 changes a second: reading pauses, says so, and goes on when it is calm", async () => {
    const on = await started.openMarked("story.html");
    await on.tab.evaluate(() => {
      const rows = document.createElement("section");
      rows.innerHTML = "<p>Row of words</p>".repeat(400);
      document.body.append(rows);
      const texts = [...rows.children].map(({ firstChild }) => firstChild as Text);
      let at = 0;
      const timer = setInterval(() => {
        for (let count = 0; count < 100; count++, at++) {
          const text = texts[at % texts.length];
          if (text) text.data = `Row ${at} of words`;
        }
      }, 10);
      Object.assign(window, { rest: () => clearInterval(timer) });
    });
    const popup = await started.browser.pressToolbarButton(on);
    // The rest between two readings grows with what they take, and so with what the machine has to do.
    await expect
      .poll(() => popupText(popup, ".stopped p"), { timeout: 40_000 })
      .toContain("changes faster");
    // The text that stays as it was keeps its mark.
    expect(await names(on)).toEqual(["Mark Rutte"]);
    await on.tab.evaluate(() => {
      (window as unknown as { rest(): void }).rest();
      document.body.insertAdjacentHTML("beforeend", "<p>Calm again, it names Kurt Volker.</p>");
    });
    await expect.poll(() => names(on)).toEqual(["Mark Rutte", "Kurt Volker"]);
    await expect.poll(() => popupText(popup, ".stopped p")).toBeNull();
    await popup.close();
  });

  // Firefox's driver tells nothing of the memory of a tab.
  test.runIf(browserName === "chromium")(
    "leaves nothing in memory of what has come and gone",
    async () => {
      const on = await started.openMarked("story.html");
      const session = await on.tab.createCDPSession();
      const heap = async () => {
        for (let time = 0; time < 2; time++) await session.send("HeapProfiler.collectGarbage");
        return (await session.send("Runtime.getHeapUsage")).usedSize;
      };
      const churn = async (rounds: number) => {
        for (let round = 0; round < rounds; round++) {
          const name = round % 2 === 0 ? "Kurt Volker" : "Hillary Clinton";
          await on.tab.evaluate((named) => {
            const story = `<p>This round names ${named}, then Dmitry Peskov.</p>`.repeat(200);
            const main = document.querySelector("main");
            if (main)
              main.innerHTML = `${story}<p style="display:none">Hidden</p><x-late></x-late>`;
          }, name);
          await expect.poll(() => names(on)).toContain(name);
        }
      };
      await churn(3);
      const before = await heap();
      await churn(12);
      // The last round is marked before all of it is read; what leaks is never given back.
      await expect.poll(async () => (await heap()) - before).toBeLessThan(300_000);
    },
  );
});

describe("a page without end", () => {
  test("is read as far as the limit, and further when the reader says so", async () => {
    const on = await started.openMarked("long-story.html");
    const popup = await started.browser.pressToolbarButton(on);
    await expect
      .poll(() => popupText(popup, ".stopped p"), { timeout: READING_MAX })
      .toContain("very long");
    expect(await names(on)).toEqual(["Mark Rutte"]);
    await popup.click(".stopped button");
    await expect
      .poll(() => names(on), { timeout: READING_MAX })
      .toEqual(["Mark Rutte", "Dmitry Peskov"]);
    await expect.poll(() => popupText(popup, ".stopped p")).toBeNull();
    await popup.close();
  }, 120_000);
});
