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
  /** A line that stays although it is out of sight: the one with the focus. */
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

function withKept(lines: number[], kept: number | undefined, count: number): number[] {
  if (kept === undefined || kept >= count || lines.includes(kept)) return lines;
  return [...lines, kept].sort((a, b) => a - b);
}
