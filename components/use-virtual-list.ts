import {
  defaultRangeExtractor,
  elementScroll,
  observeElementOffset,
  observeElementRect,
  type Range,
  Virtualizer,
} from "@tanstack/virtual-core";
import type { RefObject } from "preact";
import { useLayoutEffect, useReducer, useState } from "preact/hooks";
import { popupLimits } from "./limits.ts";

interface VirtualList {
  readonly count: number;
  /** The element that scrolls. */
  readonly scroller: RefObject<HTMLElement | null>;
  /** Pixels of a line before it was measured. */
  readonly lineHeight: number;
  /** A line that stays, with its neighbours, although it is out of sight: the one with the focus. */
  readonly kept: number | undefined;
}

/** Which lines of a long list are there at all; redraws when that changes. */
export function useVirtualList({ count, scroller, lineHeight, kept }: VirtualList) {
  const [, redraw] = useReducer((times: number, _: undefined) => times + 1, 0);
  const options = {
    count,
    getScrollElement: () => scroller.current,
    estimateSize: () => lineHeight,
    overscan: popupLimits.linesAhead,
    scrollToFn: elementScroll,
    observeElementRect,
    observeElementOffset,
    rangeExtractor: (range: Range) => withKept(defaultRangeExtractor(range), kept, count),
    onChange: () => redraw(undefined),
  };
  const [virtualizer] = useState(() => new Virtualizer<HTMLElement, HTMLLIElement>(options));
  virtualizer.setOptions(options);
  useLayoutEffect(() => virtualizer._didMount(), []);
  useLayoutEffect(() => virtualizer._willUpdate());
  return virtualizer;
}

/** From which line to before which are seen, with those kept ahead; not those kept for the focus. */
export function linesShown({ range, options }: Virtualizer<HTMLElement, HTMLLIElement>) {
  if (!range) return [0, 0] as const;
  const ahead = popupLimits.linesAhead;
  const from = Math.max(range.startIndex - ahead, 0);
  return [from, Math.min(range.endIndex + ahead + 1, options.count)] as const;
}

/**
 * Beside the line with the focus its neighbours are kept too: keys may come faster than the list is
 * scrolled after them, and would else find no next line.
 */
function withKept(lines: number[], kept: number | undefined, count: number): number[] {
  if (kept === undefined) return lines;
  const places = new Set([...lines, kept - 1, kept, kept + 1]);
  return [...places].filter((place) => place >= 0 && place < count).sort((a, b) => a - b);
}
