/** Time for a whole list, where need be extrapolated from a part of it. */
export interface SampledTime {
  readonly ms: number;
  /** "all", or how much was done. */
  readonly measured: string;
}

/** Items that are worked on before the clock starts, so that compiling is not counted. */
const WARM_UP = 2;

/**
 * Times the work over evenly spread items of a list, at most so many and until the budget is spent,
 * and extrapolates to the whole list.
 */
export function timeSample<Item>(
  items: readonly Item[],
  work: (item: Item) => unknown,
  noun: string,
  { most, budgetMs }: { readonly most: number; readonly budgetMs: number },
): SampledTime {
  for (const item of items.slice(0, WARM_UP)) work(item);
  const wanted = Math.min(most, items.length);
  const start = performance.now();
  let done = 0;
  let spent = 0;
  // In steps that spread over the list even when the budget ends the series early.
  for (const at of spreadOrder(wanted)) {
    work(items[Math.floor((at * items.length) / wanted)] as Item);
    done++;
    spent = performance.now() - start;
    if (spent > budgetMs) break;
  }
  if (done === items.length) return { ms: spent, measured: "all" };
  const count = (number: number) => number.toLocaleString("en");
  return {
    ms: (spent / done) * items.length,
    measured: `extrapolated from ${count(done)} of ${count(items.length)} ${noun}`,
  };
}

/** 0 to `count` − 1, such that every beginning of the order is spread over the whole. */
function spreadOrder(count: number): number[] {
  const step = Math.max(1, Math.round(count * 0.618));
  const coprime = [step, step + 1, step + 2, step + 3, 1].find((s) => divisor(s, count) === 1) ?? 1;
  return Array.from({ length: count }, (_, at) => (at * coprime) % count);
}

function divisor(a: number, b: number): number {
  return b === 0 ? a : divisor(b, a % b);
}
