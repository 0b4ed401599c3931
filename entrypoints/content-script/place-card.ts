import {
  computePosition,
  flip,
  hide,
  offset,
  type Placement,
  platform,
  shift,
  size,
} from "@floating-ui/dom";
import { isInMaskedForm } from "./bare-nodes.ts";
import type { CardHost } from "./card-host.ts";
import { cardLimits, sidesFor, type View, within } from "./card-room.ts";
import { CARD_GAP_PX, CARD_MARGIN_PX } from "./tuning.ts";

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

/** Puts a card below its line, or where there is more room; on the given side if it has one. */
export async function placeCard(
  host: CardHost,
  { owner, line }: Anchor,
  side?: Placement,
): Promise<Placed> {
  const { place } = host;
  const view = viewOf(place);
  const limits = cardLimits(view);
  const { scale } = limits;
  if (!side) resize(place, limits.width, limits.maxHeight);
  const reference = {
    contextElement: isInMaskedForm(owner) ? document.body : owner,
    getBoundingClientRect: () => line,
  };
  const padding = CARD_MARGIN_PX;
  const [first, ...others] = sidesFor(line, view);
  const { x, y, placement, middlewareData } = await computePosition(reference, place, {
    strategy: "fixed",
    placement: side ?? first,
    platform: {
      ...platform,
      getDimensions: () => ({
        width: place.offsetWidth * scale,
        height: place.offsetHeight * scale,
      }),
    },
    middleware: [
      offset(CARD_GAP_PX),
      // A card that changes sides while it is read makes the reader look for it.
      side ? null : flip({ fallbackPlacements: others, crossAxis: false, padding }),
      shift({ padding }),
      size({
        padding,
        apply: ({ availableWidth, availableHeight }) => {
          const width = Math.min(limits.width, availableWidth / scale);
          resize(place, width, Math.min(limits.maxHeight, availableHeight / scale));
        },
      }),
      hide(),
    ],
  });
  stand(host, { x, y }, scale);
  return { side: placement, isLineHidden: middlewareData.hide?.referenceHidden === true };
}

/** Keeps a card where it stands, as far as the window still holds it. */
export function keepCard(host: CardHost): void {
  const { place } = host;
  const view = viewOf(place);
  const { scale } = cardLimits(view);
  const margins = 2 * CARD_MARGIN_PX;
  resize(
    place,
    Math.min(Number.parseFloat(place.style.width), (view.width - margins) / scale),
    Math.min(Number.parseFloat(place.style.maxHeight), (view.height - margins) / scale),
  );
  stand(host, within(view, place.getBoundingClientRect()), scale);
}

function resize({ style }: HTMLElement, width: number, maxHeight: number): void {
  Object.assign(style, { width: `${width}px`, maxHeight: `${maxHeight}px` });
}

function stand(host: CardHost, at: { x: number; y: number }, scale: number): void {
  const { place } = host;
  Object.assign(place.style, {
    left: `${at.x}px`,
    top: `${at.y}px`,
    transform: scale === 1 ? "" : `scale(${scale})`,
  });
  host.cover({ ...at, width: place.offsetWidth * scale, height: place.offsetHeight * scale });
}

/** The part of the window that is seen: less than all of it where the reader has zoomed in by touch. */
function viewOf({ ownerDocument }: Element): View {
  const { clientWidth, clientHeight } = ownerDocument.documentElement;
  const seen = ownerDocument.defaultView?.visualViewport;
  return {
    left: seen?.offsetLeft ?? 0,
    top: seen?.offsetTop ?? 0,
    width: seen?.width ?? clientWidth,
    height: seen?.height ?? clientHeight,
    windowWidth: clientWidth,
  };
}
