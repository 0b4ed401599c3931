import type { Frame } from "puppeteer-core";
import { describe, expect, test } from "vitest";
import { FLASH_BLINKS, FLASH_STEP_MS } from "../../entrypoints/content-script/tuning.ts";
import type { ExtensionView, WebPage } from "../../scripts/browsers/driven-browser.ts";
import { popupEntries, popupText } from "../../scripts/browsers/read-popup.ts";
import { cardText } from "./cards.ts";
import { startBrowser } from "./start-browser.ts";

const page = (body: string) =>
  `<!doctype html><html lang="en"><meta charset="utf-8"><title>Far apart</title>
   <link rel="icon" href="data:,"><style>body{margin:20px;font:18px serif} .gap{height:3000px}</style>${body}</html>`;
const LARGE = `width="500" height="320"`;

const started = startBrowser({
  "/frames.html": page(
    `<p>At the top stands Hillary Clinton.</p><div class="gap"></div>
     <script>
       document.write('<iframe name="other" ${LARGE} src="http://localhost:' + location.port + '/other.html"></iframe>');
     </script><div class="gap"></div>`,
  ),
  "/other.html": page(
    `<div class="gap"></div><p>Elsewhere stands Hillary Clinton.</p><div class="gap"></div>`,
  ),
  "/shadow.html": page(
    `<p>Outside stands nobody.</p><div class="gap"></div>
     <news-story><template shadowrootmode="open"><p>Inside stands Mark Rutte.</p></template></news-story>
     <div class="gap"></div>`,
  ),
  "/hidden.html": page(
    `<p>First stands Mark Rutte.</p>
     <details><summary>More</summary><p>Then stands Mark Rutte, folded away.</p></details>
     <div style="height:100px;overflow:auto"><div class="gap"></div><p>At last Mark Rutte again.</p></div>
     <div class="gap"></div>`,
  ),
});

interface Lit {
  readonly text: string;
  readonly isInSight: boolean;
}

/** Whether the mark that was gone to is lit, and since when, in milliseconds of the page's clock. */
interface State {
  readonly isLit: boolean;
  readonly at: number;
}

/** Runs in a document: notes what is lit up, as that goes by itself, however late the test looks. */
function noteLit(): void {
  const look = () => {
    for (const { startContainer, startOffset, endContainer, endOffset } of CSS.highlights.get(
      "sidelight-lit",
    ) ?? []) {
      const range = document.createRange();
      range.setStart(startContainer, startOffset);
      range.setEnd(endContainer, endOffset);
      const { top, bottom } = range.getBoundingClientRect();
      const lit: Lit = { text: range.toString(), isInSight: top >= 0 && bottom <= innerHeight };
      Object.assign(window, { lit });
    }
    setTimeout(look, 20);
  };
  look();
}

/** What the popup has lit up last in a document, and whether that stood in the window. */
const lit = ({ tab }: WebPage, frame: Frame = tab.mainFrame()) =>
  frame.evaluate(() => (window as unknown as { lit?: Lit }).lit);
const isLit = ({ tab }: WebPage) => tab.evaluate(() => CSS.highlights.has("sidelight-lit"));

async function openPopup(on: WebPage): Promise<ExtensionView> {
  for (const frame of on.tab.frames()) await frame.evaluate(noteLit);
  const popup = await started.browser.pressToolbarButton(on);
  await expect.poll(() => popupEntries(popup)).not.toEqual([]);
  return popup;
}
const gone = (popup: ExtensionView) => popupText(popup, ".gone");

describe("from the popup to a mention", () => {
  test("by mouse: to the first, on to the next, and around; the popup stays, the page is left alone", async () => {
    const on = await started.openMarked("news.html");
    const before = await on.tab.content();
    const popup = await openPopup(on);
    await popup.click("[data-id=dmitry-peskov]");
    await expect.poll(() => gone(popup)).toBe("Dmitry Peskov: 1 of 1");
    await expect.poll(() => lit(on)).toEqual({ text: "Dmitry Peskov", isInSight: true });
    expect(await on.tab.evaluate(() => scrollY)).toBeGreaterThan(0);
    for (const [number, text] of ["Vladimir Putin", "Putin", "Vladmir Putin"].entries()) {
      await popup.click("[data-id=vladimir-putin]");
      await expect.poll(() => gone(popup)).toBe(`Vladimir Putin: ${number + 1} of 3`);
      await expect.poll(() => lit(on)).toEqual({ text, isInSight: true });
    }
    await popup.click("[data-id=vladimir-putin]");
    await expect.poll(() => gone(popup)).toBe("Vladimir Putin: 1 of 3");
    await expect.poll(() => popupText(popup, "[data-id=vladimir-putin] .times")).toBe("1 of 3");
    const areOthersLit = () => on.tab.evaluate(() => CSS.highlights.has("sidelight-lit-others"));
    await expect.poll(areOthersLit, { timeout: 10_000 }).toBe(false);
    expect(await isLit(on)).toBe(false);
    expect(await on.tab.content()).toBe(before);
    await popup.close();
  });

  test("by keyboard alone: there, on, to the record and back; keys of the page go on from there", async () => {
    const on = await started.openMarked("news.html");
    const popup = await openPopup(on);
    // A press on the title gives the popup the keyboard; Firefox's driver opens it without.
    await popup.click("h1");
    const focused = () =>
      popup.evaluate(() => (document.activeElement as HTMLElement | null)?.dataset.id ?? null);
    await popup.press("ArrowDown");
    await expect.poll(focused).toBe((await popupEntries(popup))[0]?.id);
    for (let presses = 0; presses < 20 && (await focused()) !== "vladimir-putin"; presses++) {
      const from = await focused();
      await popup.press("ArrowDown");
      await expect.poll(focused).not.toBe(from);
    }
    await popup.press("Enter");
    await expect.poll(() => gone(popup)).toBe("Vladimir Putin: 1 of 3");
    await popup.press("Enter");
    await expect.poll(() => gone(popup)).toBe("Vladimir Putin: 2 of 3");
    await popup.press("ArrowRight");
    await expect.poll(() => popupText(popup, "[data-view=record] h2")).toBe("Vladimir Putin");
    await popup.press("ArrowLeft");
    await expect.poll(() => popupText(popup, "[data-view=record]")).toBeNull();
    await expect.poll(focused).toBe("vladimir-putin");
    await popup.close();
    // Behind the second "Putin" the first mark is that of Barack Obama.
    await started.browser.command(on, "next-mention");
    await expect.poll(() => cardText(on, "h2")).toBe("Barack Obama");
  });

  test("the mark blinks, and stays lit for whoever wants no motion", async () => {
    const on = await started.openMarked("news.html");
    for (const isReduced of [false, true]) {
      await started.browser.setNeed(on, "reduced-motion", isReduced);
      const popup = await openPopup(on);
      await on.tab.evaluate(() => {
        const states: { isLit: boolean; at: number }[] = [];
        const look = () => {
          const isLit = CSS.highlights.has("sidelight-lit");
          if (isLit !== states.at(-1)?.isLit) states.push({ isLit, at: performance.now() });
          // Frames may be dropped; a timer rings between two of the script's in any case.
          setTimeout(look, 20);
        };
        look();
        Object.assign(window, { states });
      });
      await popup.click("[data-id=mark-rutte]");
      const states = () => on.tab.evaluate(() => (window as unknown as { states: State[] }).states);
      const wanted = isReduced ? /^false,true,false$/ : /^false(,true,false){3}$/;
      await expect
        .poll(async () => (await states()).map(({ isLit }) => isLit).join())
        .toMatch(wanted);
      const [, lit, unlit] = (await states()).map(({ at }) => at);
      const litFor = (unlit ?? 0) - (lit ?? 0);
      // A blink begins so, too, but lasts for one step.
      if (isReduced) expect(litFor).toBeGreaterThan(FLASH_BLINKS * FLASH_STEP_MS);
      await popup.close();
    }
    await started.browser.setNeed(on, "reduced-motion", false);
  });

  test("into a frame of another origin, and back to the top", async () => {
    const on = await started.openMarked("frames.html");
    const popup = await openPopup(on);
    await expect.poll(() => popupText(popup, "[data-id=hillary-clinton] .count")).toBe("2");
    await popup.click("[data-id=hillary-clinton]");
    await expect.poll(() => gone(popup)).toBe("Hillary Clinton: 1 of 2");
    await expect.poll(() => lit(on)).toEqual({ text: "Hillary Clinton", isInSight: true });
    const other = await (await on.tab.$("[name=other]"))?.contentFrame();
    if (!other) throw new Error("The frame is gone.");
    await popup.click("[data-id=hillary-clinton]");
    await expect.poll(() => gone(popup)).toBe("Hillary Clinton: 2 of 2");
    await expect.poll(() => lit(on, other)).toEqual({ text: "Hillary Clinton", isInSight: true });
    const isFrameInSight = () =>
      on.tab.$eval("[name=other]", (frame) => {
        const { top, bottom } = frame.getBoundingClientRect();
        return top < innerHeight && bottom > 0;
      });
    await expect.poll(isFrameInSight).toBe(true);
    await popup.click("[data-id=hillary-clinton]");
    await expect.poll(() => gone(popup)).toBe("Hillary Clinton: 1 of 2");
    await expect.poll(() => on.tab.evaluate(() => scrollY)).toBe(0);
    await popup.close();
  });

  test("into a shadow root", async () => {
    const on = await started.openMarked("shadow.html");
    const popup = await openPopup(on);
    await popup.click("[data-id=mark-rutte]");
    await expect.poll(() => gone(popup)).toBe("Mark Rutte: 1 of 1");
    await expect.poll(() => lit(on)).toEqual({ text: "Mark Rutte", isInSight: true });
    await popup.close();
  });

  test("past what is folded away, into a box that scrolls; what is hidden altogether is said", async () => {
    const on = await started.openMarked("hidden.html");
    const popup = await openPopup(on);
    const numbers: (string | null)[] = [];
    for (let press = 0; press < 2; press++) {
      const before = await gone(popup);
      await popup.click("[data-id=mark-rutte]");
      await expect.poll(() => gone(popup)).not.toBe(before);
      numbers.push(await gone(popup));
    }
    expect(numbers[0]).toMatch(/: 1 of \d/);
    expect(numbers[1]).toMatch(/: (\d) of \1$/);
    expect(await on.tab.$eval("div", (box) => box.scrollTop)).toBeGreaterThan(0);
    await on.tab.evaluate(() => {
      document.documentElement.style.display = "none";
    });
    await popup.click("[data-id=mark-rutte]");
    await expect.poll(() => gone(popup)).toBe("The page does not show Mark Rutte at the moment.");
    await popup.close();
  });
});

describe("a tab that navigates while the popup is open", () => {
  test("shows the other page, where nothing is left of the first", async () => {
    const on = await started.openMarked("news.html");
    const popup = await openPopup(on);
    await popup.click("[data-id=vladimir-putin]");
    await expect.poll(() => gone(popup)).toBe("Vladimir Putin: 1 of 3");
    await on.tab.goto(`${started.origin}/shadow.html`);
    await expect
      .poll(async () => (await popupEntries(popup)).map(({ id }) => id))
      .toEqual(["mark-rutte"]);
    await expect.poll(() => gone(popup)).toBe("Press a name to go to it on the page.");
    await on.tab.goto("about:blank");
    await expect.poll(() => popupText(popup, ".notice h2")).toBe("Extensions cannot run here");
    await popup.close();
  });
});
