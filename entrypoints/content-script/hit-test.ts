import type { Mention } from "../../matching/recognition.ts";
import { closest, rootIn, treeOf } from "./bare-nodes.ts";
import type { FoundBlock, FoundBlocks } from "./found-blocks.ts";
import type { PlacedMention } from "./mention-key.ts";
import { boundsOf, isUnchanged } from "./text-block.ts";
import { blockAround } from "./text-elements.ts";
import { MEASURED_MENTIONS_MAX } from "./tuning.ts";

/** A place in the window, in CSS pixels. */
export interface Point {
  readonly x: number;
  readonly y: number;
}

/** The mention under a point; `target` is the element that the browser sees there. */
export function mentionAt(
  found: FoundBlocks,
  target: Element,
  point: Point,
): PlacedMention | undefined {
  return mentionIn(found, target, point) ?? mentionBelowLink(found, target, point);
}

/** The lines of a mention in the window: more than one where the name is broken. */
export function linesOf({ found: { block }, mention }: PlacedMention): readonly DOMRect[] {
  const bounds = boundsOf(block, mention.start, mention.end);
  if (!bounds || !isUnchanged(block)) return [];
  const range = document.createRange();
  range.setStart(bounds.startContainer, bounds.startOffset);
  range.setEnd(bounds.endContainer, bounds.endOffset);
  return [...range.getClientRects()].filter(({ width }) => width > 0);
}

/** Which of the lines a point lies on; -1 for none. */
export const lineAt = (lines: readonly DOMRect[], { x, y }: Point) =>
  lines.findIndex(
    ({ left, right, top, bottom }) => x >= left && x <= right && y >= top && y <= bottom,
  );

/** A link that covers a whole teaser; a header that covers the text scrolled below it does not count. */
function mentionBelowLink(
  found: FoundBlocks,
  target: Element,
  point: Point,
): PlacedMention | undefined {
  const link = closest(target, "a[href]");
  const teaser = link instanceof HTMLElement && link.offsetParent;
  if (!teaser) return undefined;
  for (const element of placeOf(target).elementsFromPoint(point.x, point.y)) {
    const mention = Node.prototype.contains.call(teaser, element)
      ? mentionIn(found, element, point)
      : undefined;
    if (mention) return mention;
  }
  return undefined;
}

function mentionIn(found: FoundBlocks, element: Element, point: Point): PlacedMention | undefined {
  const blocks = found.in(blockAround(element));
  const isCrowded = blocks.reduce((sum, it) => sum + it.mentions.length, 0) > MEASURED_MENTIONS_MAX;
  const at = isCrowded ? caretAt(element, point) : undefined;
  return blocks
    .flatMap((block) =>
      (isCrowded ? mentionsAt(block, at) : block.mentions).map((mention) => ({
        found: block,
        mention,
      })),
    )
    .find((placed) => lineAt(linesOf(placed), point) >= 0);
}

/** Where a press would put the caret, to measure few mentions where there are many. */
function caretAt(element: Element, { x, y }: Point): CaretPosition | null {
  const tree = placeOf(element);
  const shadowRoots = tree instanceof ShadowRoot ? [tree] : [];
  return document.caretPositionFromPoint(x, y, { shadowRoots });
}

function mentionsAt(
  { block, mentions }: FoundBlock,
  caret: CaretPosition | null | undefined,
): readonly Mention[] {
  for (const { node, from, start, end } of block.pieces) {
    if (!caret || node !== caret.offsetNode) continue;
    const at = start + caret.offset - from;
    if (at >= start && at <= end) return mentions.filter((it) => it.start <= at && at <= it.end);
  }
  return [];
}

/** The innermost element at a point, in whichever open shadow root of the page. */
export function elementAt(document: Document, { x, y }: Point): Element | null {
  let element = document.elementFromPoint(x, y);
  for (;;) {
    const inside: Element | null = (element && rootIn(element))?.elementFromPoint(x, y) ?? null;
    if (!inside || inside === element) return element;
    element = inside;
  }
}

function placeOf(element: Element): Document | ShadowRoot {
  const root = treeOf(element);
  return root instanceof ShadowRoot ? root : document;
}
