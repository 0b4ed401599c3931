/** Where the lines of marks begin and end in the window, in CSS pixels from its upper edge. */
export interface Line {
  readonly top: number;
  readonly bottom: number;
}

export type Direction = "next" | "previous";

export interface Stepping {
  /** How many marks there are, in the order of the document. */
  readonly count: number;
  readonly direction: Direction;
  /** The reader's place among the marks: the index of one, or a half between two; unknown if absent. */
  readonly from?: number | undefined;
  /** The line of a mark; nothing for one that the page does not show. */
  readonly lineOf: (index: number) => Line | undefined;
  /** CSS pixels. */
  readonly windowHeight: number;
}

/**
 * The mark to go to. From a known place it is the neighbour, and after the last comes the first; else
 * the first that is in sight or beyond. Undefined where the page shows none.
 */
export function chooseStep({ count, direction, from, lineOf, windowHeight }: Stepping) {
  const isNext = direction === "next";
  const start = from ?? (isNext ? -0.5 : count - 0.5);
  const first = isNext ? Math.floor(start) + 1 : Math.ceil(start) - 1;
  const order = Array.from({ length: count }, (_, i) =>
    modulo(isNext ? first + i : first - i, count),
  );
  const isShown = (index: number) => lineOf(index) !== undefined;
  if (from !== undefined) return order.find(isShown);
  const isAhead = (index: number) => {
    const line = lineOf(index);
    return line !== undefined && (isNext ? line.bottom > 0 : line.top < windowHeight);
  };
  return order.find(isAhead) ?? order.find(isShown);
}

const modulo = (value: number, count: number) => ((value % count) + count) % count;
