import type { Page } from "puppeteer-core";

/** A page that makes reading hard, in any size. */
export interface Stress {
  readonly name: string;
  /** The smallest size that can fail, for every run of the tests, and the full one. */
  readonly least: number;
  readonly full: number;
  /** Runs in an empty page; must name nothing from outside. */
  readonly build: (size: number) => void;
  /** Names that have to be marked, and the last of them answer the pointer. */
  readonly names: readonly string[];
  /** At the full size reading stops before the last name, until the reader says to go on. */
  readonly stops?: true;
}

/** Pages that somebody might make to hold a reader of pages up. */
export const STRESSES: readonly Stress[] = [
  {
    name: "nodes without text",
    least: 20_000,
    full: 2_000_000,
    build: (size) => {
      const [first, last] = [document.createElement("p"), document.createElement("p")];
      first.textContent = "First stands Mark Rutte.";
      last.textContent = "Last stands Dmitry Peskov.";
      const hundred = document.createElement("div");
      for (let count = 1; count < 100; count++) hundred.append(document.createElement("i"));
      const all = document.createDocumentFragment();
      for (let count = 0; count < size; count += 100) all.append(hundred.cloneNode(true));
      document.body.append(first, all, last);
    },
    names: ["Mark Rutte", "Dmitry Peskov"],
    stops: true,
  },
  {
    name: "mentions",
    least: 1_000,
    full: 50_000,
    build: (size) => {
      const story = "<h2>Part</h2><p>There Dmitry Peskov met Mark Rutte.</p>";
      document.body.innerHTML = `${story.repeat(size / 2)}<h2>End</h2><p>Here is Kurt Volker.</p>`;
    },
    names: ["Dmitry Peskov", "Kurt Volker"],
    stops: true,
  },
  {
    name: "characters of one text",
    least: 100_000,
    full: 5_000_000,
    build: (size) => {
      const words = "nobody was there when it rained on the hills ";
      const text = document.createElement("p");
      const filler = words.repeat(size / words.length / 2);
      text.textContent = `First Mark Rutte, ${filler}${"x".repeat(size / 2)} at last Dmitry Peskov.`;
      text.style.overflowWrap = "anywhere";
      document.body.append(text);
    },
    names: ["Mark Rutte", "Dmitry Peskov"],
  },
  {
    name: "elements deep",
    least: 600,
    full: 5_000,
    build: (size) => {
      let inside: Element = document.body;
      for (let depth = 0; depth < size; depth++) {
        const deeper = document.createElement("div");
        // Every other one has no box of its own, so that whether it is shown is told by those around.
        if (depth % 2 === 0) deeper.style.display = "contents";
        inside.append(deeper);
        inside = deeper;
      }
      inside.textContent = "At the bottom stands Mark Rutte.";
      document.body.append("At the top, and last, stands Dmitry Peskov.");
    },
    names: ["Mark Rutte", "Dmitry Peskov"],
  },
  {
    name: "characters that nobody sees",
    least: 20_000,
    full: 1_000_000,
    build: (size) => {
      const unseen = "\u200b\u200d\u2060\u00ad\u202e\u202c";
      const text = document.createElement("p");
      text.textContent = `Mark Rutte ${unseen.repeat(size / unseen.length)} saw Dmitry Peskov.`;
      document.body.append(text);
    },
    names: ["Mark Rutte", "Dmitry Peskov"],
  },
];

/** The page that a stress is built in. */
export const EMPTY_PAGE = `<!doctype html><html lang="en"><meta charset="utf-8"><title>Stress</title>
<link rel="icon" href="data:,"><style>body{margin:40px;font:18px serif}</style><body></body></html>`;

/** Notes the longest task of the page from now on, where the browser tells of such. */
export async function noteTasks(tab: Page): Promise<() => Promise<number>> {
  await tab.evaluate(() => {
    Object.assign(window, { longestTask: 0 });
    const noted = window as unknown as { longestTask: number };
    if (!PerformanceObserver.supportedEntryTypes.includes("longtask")) return;
    new PerformanceObserver((list) => {
      for (const { duration } of list.getEntries()) {
        noted.longestTask = Math.max(noted.longestTask, duration);
      }
    }).observe({ type: "longtask" });
  });
  return () => tab.evaluate(() => (window as unknown as { longestTask: number }).longestTask);
}
