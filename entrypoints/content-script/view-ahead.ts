import type { PlannedWalk } from "./changes.ts";
import { elementAt } from "./hit-test.ts";
import { blockAround } from "./text-elements.ts";
import { VIEW_COLUMNS, VIEW_LOOK_MS, VIEW_STEP_PX } from "./tuning.ts";

/** Where the text begins that a page is about. */
const HEART = "h1,main,article";

/** Tells what to read ahead of the rest of a page: once, what is in view then. */
export class ViewAhead {
  private readonly slices: ReadonlySet<Element>[] = [];
  private isTaken = false;
  /** Pixels of the window's height that were looked at. */
  private looked = 0;

  constructor(private readonly document: Document) {}

  /**
   * True from the first paint on, or once the page has loaded, as Firefox may tell of no paint: before,
   * it would have to be laid out just for that. A tab in the background paints nothing and shows
   * nothing. A frame to run in would count as work of ours.
   */
  get isDue(): boolean {
    const { readyState, hidden } = this.document;
    if (this.isTaken || hidden) return false;
    return (
      readyState === "complete" || performance.getEntriesByName("first-contentful-paint").length > 0
    );
  }

  /** Block elements that were read in the order of the page. */
  noteRead(elements: ReadonlySet<Element>): void {
    this.slices.push(elements);
  }

  /**
   * The walks that read the block elements in view that are unread, each without those inside it. A page
   * may be scrolled to its place a while after its first paint; until then there are none. What is
   * further down comes with the next call where looking takes too long.
   */
  take(): readonly PlannedWalk[] {
    if (!this.showsMore) return [];
    const unread = [...this.inView()].filter((root) => !this.isRead(root));
    return unread.map((root) => ({ root, goesInto: () => false }));
  }

  /** False for a page at its top whose text was begun: there the order of the page is that of sight. */
  private get showsMore(): boolean {
    const heart = this.document.querySelector(HEART);
    return window.scrollY > 0 || (!!heart && !this.isRead(heart));
  }

  private isRead(element: Element): boolean {
    return this.slices.some((elements) => elements.has(element));
  }

  /** From where looking has ended, by asking what is at points of the window. */
  private inView(): ReadonlySet<Element> {
    const seen = new Set<Element>();
    const { innerWidth, innerHeight } = window;
    let startedAt: number | undefined;
    do {
      for (const share of VIEW_COLUMNS) {
        const element = elementAt(this.document, { x: innerWidth * share, y: this.looked });
        if (element) seen.add(blockAround(element));
      }
      this.looked += VIEW_STEP_PX;
      this.isTaken = this.looked >= innerHeight;
      // Only the first look has the page laid out, which takes as long as it takes.
      startedAt ??= performance.now();
    } while (!this.isTaken && performance.now() - startedAt < VIEW_LOOK_MS);
    return seen;
  }
}
