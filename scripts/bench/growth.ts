import { collectGarbage } from "./measure.ts";
import { FLOORS, type Scale } from "./scale.ts";

/** Milliseconds of one reading: finding candidates, and deciding them. */
export interface Reading {
  readonly recogniseMs: number;
  readonly resolveMs: number;
}

/** Milliseconds that a reading may take, and that it must take to tell of growth. */
type Limits = Pick<Scale["hostile"], "budgetMs" | "leastMs">;

/** What a text costs as it becomes longer. */
export interface Growth {
  /** Length of the longest text that was read, as a share of the full length. */
  readonly reached: number;
  readonly last: Reading;
  /** How many times longer the last text took than one of half its length; undefined if too short. */
  readonly recognisePerDoubling?: number;
  readonly resolvePerDoubling?: number;
  /** True where either grows faster than linear reading would, on every look. */
  readonly isSteep: boolean;
}

/**
 * The shortest text, as a share of the full length; each further one is twice as long. Cubic time
 * at 1/64 would be minutes.
 */
const SHORTEST = 1 / 1024;
/** Quick readings are repeated, and the shortest time counts: it has the least noise in it. */
const REPEATS = 3;
const REPEAT_BELOW_MS = 300;
/** What looks steep is read again so often, for a pause of the machine looks like that as well. */
const SECOND_LOOKS = 2;

/** Reads longer and longer texts, until the full length or one that would overrun the budget. */
export function measureGrowth(
  read: (share: number) => Reading,
  { budgetMs, leastMs }: Limits,
): Growth {
  let share = SHORTEST;
  let half: Reading | undefined;
  let last = quickest(read, share);
  const growth = () => growthFrom(half, last, share, leastMs);
  while (share < 1 && expectedMs(half, last) <= budgetMs) {
    half = last;
    share *= 2;
    last = quickest(read, share);
    for (let look = 0; look < SECOND_LOOKS && growth().isSteep; look++) {
      collectGarbage();
      half = fastest(half, quickest(read, share / 2));
      collectGarbage();
      last = fastest(last, quickest(read, share));
    }
  }
  return growth();
}

/** Twice the length costs as much more as it did the last time, and never less than twice. */
function expectedMs(half: Reading | undefined, last: Reading): number {
  const factor = half ? Math.max(2, total(last) / Math.max(total(half), 1)) : 2;
  return total(last) * factor;
}

function total({ recogniseMs, resolveMs }: Reading): number {
  return recogniseMs + resolveMs;
}

function growthFrom(
  half: Reading | undefined,
  last: Reading,
  reached: number,
  leastMs: number,
): Growth {
  const ratio = (before: number | undefined, now: number) =>
    before === undefined || now < leastMs ? undefined : now / before;
  const recognise = ratio(half?.recogniseMs, last.recogniseMs);
  const resolve = ratio(half?.resolveMs, last.resolveMs);
  return {
    reached,
    last,
    ...(recognise !== undefined && { recognisePerDoubling: recognise }),
    ...(resolve !== undefined && { resolvePerDoubling: resolve }),
    isSteep: Math.max(recognise ?? 0, resolve ?? 0) > FLOORS.growthPerDoubling,
  };
}

function quickest(read: (share: number) => Reading, share: number): Reading {
  let best = read(share);
  for (let run = 1; run < REPEATS && total(best) < REPEAT_BELOW_MS; run++) {
    best = fastest(best, read(share));
  }
  return best;
}

function fastest(a: Reading, b: Reading): Reading {
  return {
    recogniseMs: Math.min(a.recogniseMs, b.recogniseMs),
    resolveMs: Math.min(a.resolveMs, b.resolveMs),
  };
}
