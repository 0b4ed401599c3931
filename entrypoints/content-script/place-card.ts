import { computePosition, flip, hide, offset, type Placement, shift, size } from "@floating-ui/dom";
import type { CardHost } from "./card-host.ts";
import {
  CARD_GAP_PX,
  CARD_MARGIN_PX,
  CARD_MAX_HEIGHT_PX,
  CARD_MAX_HEIGHT_SHARE,
  CARD_WIDTH_PX,
} from "./tuning.ts";

/** The line of text that a card belongs to. */
export interface Anchor {
  readonly owner: Element;
  readonly line: DOMRect;
}

/** Where a card stands now. */
export interface Placed {
  readonly side: Placement;
  /** True once the line is scrolled out of sight, by the window or by a part of the page. */
  readonly isLineHidden: boolean;
}

/** Puts a card below its line, or above where there is more room; on the given side if it has one. */
export async function placeCard(
  { place, cover }: CardHost,
  { owner, line }: Anchor,
  side?: Placement,
): Promise<Placed> {
  const reference = { contextElement: owner, getBoundingClientRect: () => line };
  const padding = CARD_MARGIN_PX;
  const { x, y, placement, middlewareData } = await computePosition(reference, place, {
    strategy: "fixed",
    placement: side ?? "bottom-start",
    middleware: [
      offset(CARD_GAP_PX),
      // A card that changes sides while it is read makes the reader look for it.
      side ? null : flip({ fallbackPlacements: ["top-start"], padding }),
      shift({ padding }),
      size({ padding, apply: ({ availableHeight }) => limitSize(place, availableHeight) }),
      hide(),
    ],
  });
  Object.assign(place.style, { left: `${x}px`, top: `${y}px` });
  cover({ x, y, width: place.offsetWidth, height: place.offsetHeight });
  return { side: placement, isLineHidden: middlewareData.hide?.referenceHidden === true };
}

/** True between a line and its card, where the pointer passes on its way from one to the other. */
export function isInGap(line: DOMRect, card: DOMRect, { x, y }: { x: number; y: number }): boolean {
  const [upper, lower] = line.top < card.top ? [line, card] : [card, line];
  const left = Math.min(line.left, card.left);
  const right = Math.max(line.right, card.right);
  return y >= upper.bottom && y <= lower.top && x >= left && x <= right;
}

function limitSize(place: HTMLElement, availableHeight: number): void {
  const { innerWidth = 0, innerHeight = 0 } = place.ownerDocument.defaultView ?? {};
  const share = innerHeight * CARD_MAX_HEIGHT_SHARE;
  Object.assign(place.style, {
    width: `${Math.min(CARD_WIDTH_PX, innerWidth - 2 * CARD_MARGIN_PX)}px`,
    maxHeight: `${Math.min(CARD_MAX_HEIGHT_PX, share, availableHeight)}px`,
  });
}
