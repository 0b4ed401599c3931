/** A source of numbers that gives the same ones for the same seed, on every machine. */
export interface Random {
  /** From 0 (inclusive) to 1 (exclusive). */
  next(): number;
  /** A whole number from 0 (inclusive) to `limit` (exclusive). */
  below(limit: number): number;
  chance(share: number): boolean;
  pick<Item>(items: readonly Item[]): Item;
}

/** Mulberry32, a public-domain generator by Tommy Ettinger: 32 bits of state, and fast. */
export function seeded(seed: number): Random {
  let state = seed >>> 0;
  const next = () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 0x1_0000_0000;
  };
  const below = (limit: number) => Math.floor(next() * limit);
  return {
    next,
    below,
    chance: (share) => next() < share,
    pick: <Item>(items: readonly Item[]) => {
      if (items.length === 0) throw new Error("There is nothing to pick from.");
      return items[below(items.length)] as Item;
    },
  };
}

/** The items in another order. */
export function shuffled<Item>(items: readonly Item[], random: Random): Item[] {
  const order = [...items];
  for (let last = order.length - 1; last > 0; last--) {
    const other = random.below(last + 1);
    [order[last], order[other]] = [order[other] as Item, order[last] as Item];
  }
  return order;
}

/**
 * Picks early items far more often than late ones, as names and words are distributed (Zipf's law
 * as Mandelbrot amended it: the share of rank r goes with 1 / (r + offset)). The larger the offset,
 * the flatter the top.
 */
export function rankedPicker<Item>(
  items: readonly Item[],
  offset: number,
): (random: Random) => Item {
  let total = 0;
  const upTo = Float64Array.from(items, (_, rank) => {
    total += 1 / (rank + 1 + offset);
    return total;
  });
  return (random) => {
    const wanted = random.next() * total;
    let [low, high] = [0, items.length - 1];
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((upTo[middle] ?? total) < wanted) low = middle + 1;
      else high = middle;
    }
    return items[low] as Item;
  };
}
