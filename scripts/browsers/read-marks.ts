import type { Page } from "puppeteer-core";
import type { Point } from "./point-at.ts";

/** A painted span: what it says, and the highlight that paints it. */
export interface PaintedMark {
  readonly highlight: string;
  readonly text: string;
}

const PREFIX = "sidelight-";

function readHighlights(prefix: string): PaintedMark[] {
  const marks: PaintedMark[] = [];
  for (const [highlight, ranges] of CSS.highlights) {
    if (!highlight.startsWith(prefix)) continue;
    for (const { startContainer, startOffset, endContainer, endOffset } of ranges) {
      const range = document.createRange();
      range.setStart(startContainer, startOffset);
      range.setEnd(endContainer, endOffset);
      marks.push({ highlight, text: range.toString().replace(/\s+/g, " ") });
    }
  }
  return marks;
}

/** What the extension has marked, read from the registry that it shares with the page. */
export function readMarks(tab: Page): Promise<readonly PaintedMark[]> {
  return tab.evaluate(readHighlights, PREFIX);
}

/**
 * The middles of the marks that the window shows, top to bottom, in CSS pixels; where it shows none,
 * the page is scrolled to the first.
 */
export function marksInSight(tab: Page): Promise<readonly Point[]> {
  return tab.evaluate((prefix) => {
    const lines: DOMRect[] = [];
    let first: Element | null = null;
    for (const [highlight, ranges] of CSS.highlights) {
      if (!highlight.startsWith(prefix)) continue;
      for (const { startContainer, startOffset, endContainer, endOffset } of ranges) {
        const range = document.createRange();
        range.setStart(startContainer, startOffset);
        range.setEnd(endContainer, endOffset);
        first ??= startContainer.parentElement;
        lines.push(...[...range.getClientRects()].slice(0, 1));
      }
    }
    const seen = lines.filter(({ top, bottom }) => top >= 0 && bottom <= innerHeight);
    if (seen.length === 0) first?.scrollIntoView({ block: "center", behavior: "instant" });
    return seen
      .sort((a, b) => a.top - b.top)
      .map(({ x, y, width, height }) => ({ x: x + width / 2, y: y + height / 2 }));
  }, PREFIX);
}
