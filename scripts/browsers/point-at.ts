import type { Page } from "puppeteer-core";
import type { WebPage } from "./driven-browser.ts";

export interface Point {
  readonly x: number;
  readonly y: number;
}

interface Sought {
  readonly words: string;
  /** 0 for the first place in the page where the words stand. */
  readonly occurrence: number;
}

/** Moves that a hand makes on its way; a pointer that jumps would skip what lies between. */
const STEPS = 12;
/** Pixels that it comes to rest in, one by one; no name is so narrow. */
const SETTLING = 3;
/** A corner where fixtures have no text. */
const AWAY: Point = { x: 3, y: 3 };

interface Place extends Point {
  readonly hasScrolled: boolean;
}

/** Runs in the page: the middle of the words' first line, scrolled into sight if need be. */
function findWords({ words, occurrence }: Sought): Place | null {
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  const nodes: Text[] = [];
  let text = "";
  while (walker.nextNode()) {
    const node = walker.currentNode as Text;
    const parent = node.parentElement;
    // A form may have fields by the names of what it would answer itself.
    const closest = Element.prototype.closest;
    if (parent && closest.call(parent, "script, style, noscript, textarea")) continue;
    nodes.push(node);
    text += node.data;
  }
  const pattern = words
    .split(" ")
    .map((word) => word.replace(/[.*+?^${}()|[\]\\]/g, "\\$&"))
    .join("\\s+");
  const match = [...text.matchAll(new RegExp(pattern, "g"))][occurrence];
  if (!match) return null;
  const range = document.createRange();
  const ends = [match.index, match.index + match[0].length] as const;
  let before = 0;
  for (const node of nodes) {
    const [start, end] = [ends[0] - before, ends[1] - before];
    if (start >= 0 && start < node.length) range.setStart(node, start);
    if (end > 0 && end <= node.length) range.setEnd(node, end);
    before += node.length;
  }
  const seen = range.getBoundingClientRect();
  const hasScrolled = seen.top < 0 || seen.bottom > innerHeight;
  if (hasScrolled) {
    range.startContainer.parentElement?.scrollIntoView({ block: "center", behavior: "instant" });
  }
  const [line] = range.getClientRects();
  if (!line) return null;
  return { x: line.x + line.width / 2, y: line.y + line.height / 2, hasScrolled };
}

/** Where words stand in the window, in CSS pixels; throws where the page does not show them. */
export async function placeOf(tab: Page, words: string, occurrence = 0): Promise<Point> {
  const find = () => tab.evaluate(findWords, { words, occurrence });
  let place = await find();
  if (place?.hasScrolled) {
    await passTwoFrames(tab);
    place = await find();
  }
  if (!place) throw new Error(`The page does not show "${words}" (${occurrence + 1}).`);
  return place;
}

/** Puppeteer keeps this to itself; its version is pinned. */
interface Apart {
  isolatedRealm(): { evaluate(task: () => Promise<void>): Promise<void> };
}

/**
 * A browser tells the page with the next frame that it was scrolled, or that a part of it has another
 * size; no hand is quicker than that. Asked for apart from the page's own scripts, which may have replaced all that they can call.
 */
export async function passTwoFrames(tab: Page): Promise<void> {
  const frame = tab.mainFrame() as unknown as Apart;
  await frame.isolatedRealm().evaluate(
    () =>
      new Promise<void>((done) => {
        requestAnimationFrame(() => requestAnimationFrame(() => done()));
      }),
  );
}

/** Moves the real pointer to a point of the window, as a hand does, and leaves it there. */
export function moveTo({ tab }: WebPage, { x, y }: Point): Promise<void> {
  return tab.mouse.move(x, y, { steps: STEPS });
}

/**
 * Puts the real pointer onto words of the page and leaves it there, without a way: a hand that a busy
 * machine slows down would rest on the names along it.
 */
export async function pointAt(page: WebPage, words: string, occurrence = 0): Promise<void> {
  // A page that came to the front or was scrolled a moment ago tells its scripts of it only now, and that
  // would undo the resting.
  await passTwoFrames(page.tab);
  await settleAt(page, await placeOf(page.tab, words, occurrence));
}

/** Takes the real pointer away, without a way, from everything that is marked. */
export function pointAway(page: WebPage): Promise<void> {
  return settleAt(page, AWAY);
}

/**
 * Puts the real pointer onto a point of the window, without a way. Whatever moves it, no hand moves only
 * once: a single move is lost where the page scrolls after it.
 */
export async function settleAt({ tab }: WebPage, { x, y }: Point): Promise<void> {
  await tab.mouse.move(x - SETTLING, y);
  await tab.mouse.move(x, y, { steps: SETTLING });
}
