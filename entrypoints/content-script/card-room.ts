import type { Placement } from "@floating-ui/dom";
import {
  CARD_CRAMPED_HEIGHT_PX,
  CARD_CRAMPED_WIDTH_PX,
  CARD_GAP_PX,
  CARD_MARGIN_PX,
  CARD_MAX_HEIGHT_PX,
  CARD_MAX_HEIGHT_SHARE,
  CARD_MIN_HEIGHT_PX,
  CARD_WIDTH_PX,
} from "./tuning.ts";

interface Point {
  readonly x: number;
  readonly y: number;
}

/** A box in the window, in CSS pixels. */
export interface Edges {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

/** What is seen of the window, in CSS pixels. */
export interface View {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
  /** The width of the window before the reader zoomed in by touch. */
  readonly windowWidth: number;
}

/** How large a card may be, in its own pixels, and how many of the window's make one of them. */
export interface CardLimits {
  readonly width: number;
  readonly maxHeight: number;
  readonly scale: number;
}

/** A card fits what is seen. It is made smaller only where zooming by touch has left too little width. */
export function cardLimits({ width, height, windowWidth }: View): CardLimits {
  const margins = 2 * CARD_MARGIN_PX;
  const cardWidth = Math.min(CARD_WIDTH_PX, windowWidth - margins);
  const scale = Math.min(1, width / (cardWidth + margins));
  const share = Math.max((height / scale) * CARD_MAX_HEIGHT_SHARE, CARD_MIN_HEIGHT_PX);
  return { width: cardWidth, maxHeight: Math.min(CARD_MAX_HEIGHT_PX, share), scale };
}

/** The sides of a line on which a card may stand, the preferred one first. It never covers the line. */
export function sidesFor(line: Edges, view: View): readonly [Placement, ...Placement[]] {
  const taken = CARD_GAP_PX + CARD_MARGIN_PX;
  const above = line.top - view.top - taken;
  const below = view.top + view.height - line.bottom - taken;
  if (Math.max(above, below) >= CARD_CRAMPED_HEIGHT_PX) return ["bottom-start", "top-start"];
  const before = line.left - view.left - taken;
  const after = view.left + view.width - line.right - taken;
  if (Math.max(before, after) < CARD_CRAMPED_WIDTH_PX) return ["bottom-start", "top-start"];
  return [after >= before ? "right-start" : "left-start"];
}

/** Where a box stands that is moved into what is seen, no further than need be. */
export function within(view: View, box: DOMRect): Point {
  const clamp = (at: number, size: number, from: number, room: number) => {
    const last = from + room - size - CARD_MARGIN_PX;
    return Math.max(from + CARD_MARGIN_PX, Math.min(at, last));
  };
  return {
    x: clamp(box.left, box.width, view.left, view.width),
    y: clamp(box.top, box.height, view.top, view.height),
  };
}

/** True between a line and its card, where the pointer passes on its way from one to the other. */
export function isInGap(line: Edges, card: Edges, { x, y }: Point): boolean {
  const [upper, lower] = line.top < card.top ? [line, card] : [card, line];
  const [former, latter] = line.left < card.left ? [line, card] : [card, line];
  if (upper.bottom <= lower.top) {
    const [left, right] = [former.left, Math.max(line.right, card.right)];
    return y >= upper.bottom && y <= lower.top && x >= left && x <= right;
  }
  const [top, bottom] = [upper.top, Math.max(line.bottom, card.bottom)];
  return x >= former.right && x <= latter.left && y >= top && y <= bottom;
}
