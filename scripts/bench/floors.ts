import type { FuzzyResult } from "./bench-fuzzy.ts";
import type { HostileResult } from "./bench-hostile.ts";
import type { LoadResult } from "./bench-load.ts";
import type { RecogniseResult } from "./bench-recognise.ts";
import type { RivalResult } from "./bench-rivals.ts";
import type { SearchResult } from "./bench-search.ts";
import { FLOORS } from "./scale.ts";

/** What one run measured; a part that was not asked for is absent. */
export interface BenchResults {
  readonly recognise?: RecogniseResult[];
  readonly load?: LoadResult[];
  readonly fuzzy?: FuzzyResult[];
  readonly rivals?: RivalResult[];
  readonly hostile?: HostileResult[];
  readonly search?: SearchResult[];
}

/** One floor, and whether this run reached it. */
export interface FloorResult {
  readonly what: string;
  readonly floor: string;
  readonly value: number;
  readonly isMet: boolean;
}

/** Compares what was measured with the floors. The last row of each part is its largest base. */
export function floorsOf({ recognise, load, fuzzy, hostile, search }: BenchResults): FloorResult[] {
  const floors: FloorResult[] = [];
  const atMost = (what: string, value: number, most: number, unit: string) =>
    floors.push({ what, floor: `≤ ${most} ${unit}`, value, isMet: value <= most });
  for (const { text, aliases, mbPerSecond: value, toSmallest } of largestOf(recognise)) {
    const least = FLOORS.megabytesPerSecond;
    const what = `recognise at ${aliases.toLocaleString("en")} aliases, ${text}`;
    floors.push({ what, floor: `≥ ${least} MB/s`, value, isMet: value >= least });
    atMost(`${what}, to the smallest base`, toSmallest, FLOORS.largestToSmallest, "times");
  }
  const loaded = load?.at(-1);
  if (loaded) {
    const what = `load of ${loaded.aliases.toLocaleString("en")} aliases`;
    atMost(what, loaded.loadMs, FLOORS.loadMs, "ms");
  }
  if (fuzzy) {
    const slowest = Math.max(...fuzzy.map(({ msPer2000 }) => msPer2000));
    atMost("fuzzy pass per 2,000 spans, slowest base", slowest, FLOORS.fuzzyMs, "ms");
  }
  if (hostile) {
    const steep = hostile.filter(({ isSteep }) => isSteep).length;
    atMost("hostile texts that cost more than linear time", steep, 0, "texts");
  }
  const searched = search?.at(-1);
  if (searched) {
    const what = `keystroke at ${searched.records.toLocaleString("en")} records, median`;
    atMost(what, searched.medianMs, FLOORS.keystrokeMs, "ms");
  }
  return floors;
}

/** The results of the largest base, one a text. */
function largestOf(results: readonly RecogniseResult[] = []): RecogniseResult[] {
  const most = Math.max(...results.map(({ aliases }) => aliases));
  return results.filter(({ aliases }) => aliases === most);
}
