import { describe, expect, test } from "vitest";
import type { WebPage } from "../../scripts/browsers/driven-browser.ts";
import { type Point, pointAway, settleAt } from "../../scripts/browsers/point-at.ts";
import { readMarks } from "../../scripts/browsers/read-marks.ts";
import { cardText, expectNoCard } from "./cards.ts";
import { comparePictures } from "./compare-pictures.ts";
import { startBrowser } from "./start-browser.ts";

const page = (body: string) =>
  `<!doctype html><html lang="en"><meta charset="utf-8"><title>Shadow roots</title>
   <link rel="icon" href="data:,"><style>body{margin:40px;font:18px serif}</style>${body}</html>`;

/** Declared in the markup: a root with slots, a root within it, and text that no slot shows. */
const DECLARED = page(`<h1>Roots</h1>
  <news-story><template shadowrootmode="open">
      <p>Inside stands Mark Rutte, and <slot>nobody</slot></p>
      <side-note><template shadowrootmode="open"><p>Deep inside stands Dmitry Peskov.</p></template></side-note>
    </template>after him Hillary Clinton.<p slot="nowhere">Kurt Volker is not shown.</p></news-story>
  <closed-note><template shadowrootmode="closed"><p>Bob Woodward is out of reach.</p></template></closed-note>
  <div style="display: contents"><p>Below no box stands Vladimir Putin.</p></div>`);

/** Made by script, some of it long after the page was read. */
const LATER = page(`<p>Outside stands Mark Rutte.</p><late-story></late-story><div id="plain"></div>
  <live-story></live-story>
  <script>
    const root = document.querySelector("live-story").attachShadow({ mode: "open" });
    root.innerHTML = "<p>Nothing yet.</p>";
  </script>`);

const started = startBrowser({ "/declared.html": DECLARED, "/later.html": LATER });

const names = async ({ tab }: WebPage) => (await readMarks(tab)).map(({ text }) => text).toSorted();

/** The middle of words in a shadow root, given by the hosts that lead to it. */
const placeIn = ({ tab }: WebPage, hosts: readonly string[], words: string) =>
  tab.evaluate(
    (path, wanted): Point | null => {
      let tree: Document | ShadowRoot = document;
      for (const host of path) {
        const root: ShadowRoot | null | undefined = tree.querySelector(host)?.shadowRoot;
        if (!root) return null;
        tree = root;
      }
      const walker = document.createTreeWalker(tree, NodeFilter.SHOW_TEXT);
      while (walker.nextNode()) {
        const node = walker.currentNode as Text;
        const at = node.data.indexOf(wanted);
        if (at < 0) continue;
        const range = document.createRange();
        range.setStart(node, at);
        range.setEnd(node, at + wanted.length);
        const { x, y, width, height } = range.getBoundingClientRect();
        return { x: x + width / 2, y: y + height / 2 };
      }
      return null;
    },
    hosts,
    words,
  );

async function openCardIn(on: WebPage, hosts: readonly string[], words: string): Promise<void> {
  const place = await placeIn(on, hosts, words);
  if (!place) throw new Error(`There is no "${words}" in ${hosts.join(" ")}.`);
  await pointAway(on);
  await expectNoCard(on);
  await settleAt(on, place);
  await expect.poll(() => cardText(on, "h2")).toBe(words);
}

describe("open shadow roots", () => {
  test("are read as they are drawn, nested ones too, and their marks open cards", async () => {
    const on = await started.openMarked("declared.html");
    await expect
      .poll(() => names(on))
      .toEqual(["Dmitry Peskov", "Hillary Clinton", "Mark Rutte", "Vladimir Putin"]);
    await openCardIn(on, ["news-story"], "Mark Rutte");
    await openCardIn(on, ["news-story", "side-note"], "Dmitry Peskov");
    await openCardIn(on, [], "Hillary Clinton");
    await openCardIn(on, [], "Vladimir Putin");
    await on.tab.keyboard.press("Escape");
    await expectNoCard(on);
  });

  test("are painted in, with nothing put into them", async () => {
    const on = await started.openMarked("declared.html");
    await expect.poll(() => names(on)).toHaveLength(4);
    await pointAway(on);
    const marked = await on.tab.screenshot();
    const box = await on.tab.evaluate(() => {
      const text = document.querySelector("news-story")?.shadowRoot?.querySelector("p");
      const { x, y, width, height } = (text as Element).getBoundingClientRect();
      return { x, y, width, height };
    });
    await on.tab.evaluate(() => CSS.highlights.clear());
    const bare = await on.tab.screenshot();
    const { within } = await comparePictures(on.tab, marked, bare, [box]);
    expect(within[0]).toBeGreaterThan(20);
    const put = await on.tab.evaluate(() => {
      const root = document.querySelector("news-story")?.shadowRoot;
      return {
        sheets: root?.adoptedStyleSheets.length,
        styles: root?.querySelectorAll("style").length,
      };
    });
    expect(put).toEqual({ sheets: 0, styles: 0 });
  });

  test("are stepped through in the order in which they are drawn", async () => {
    const on = await started.openMarked("declared.html");
    await expect.poll(() => names(on)).toHaveLength(4);
    for (const name of ["Mark Rutte", "Hillary Clinton", "Dmitry Peskov", "Vladimir Putin"]) {
      await started.browser.command(on, "next-mention");
      await expect.poll(() => cardText(on, "h2")).toBe(name);
    }
  });

  test("that come later, and what changes in them, are read", async () => {
    const on = await started.openMarked("later.html");
    await on.tab.evaluate(() => {
      const live = document.querySelector("live-story")?.shadowRoot;
      live?.querySelector("p")?.append(" Now it is Dmitry Peskov.");
    });
    await expect.poll(() => names(on)).toEqual(["Dmitry Peskov", "Mark Rutte"]);
    await on.tab.evaluate(() => {
      customElements.define(
        "late-story",
        class extends HTMLElement {
          connectedCallback() {
            this.attachShadow({ mode: "open" }).innerHTML = "<p>Late comes Hillary Clinton.</p>";
          }
        },
      );
      const plain = document.querySelector("#plain")?.attachShadow({ mode: "open" });
      if (plain) plain.innerHTML = "<p>Last comes Vladimir Putin.</p>";
    });
    await expect
      .poll(() => names(on))
      .toEqual(["Dmitry Peskov", "Hillary Clinton", "Mark Rutte", "Vladimir Putin"]);
    await openCardIn(on, ["late-story"], "Hillary Clinton");
    await on.tab.evaluate(() => document.querySelector("late-story")?.remove());
    await expectNoCard(on);
    await expect.poll(() => names(on)).toHaveLength(3);
  });
});
