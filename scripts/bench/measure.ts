import { setFlagsFromString } from "node:v8";
import { runInNewContext } from "node:vm";

/** Runs of a series, and milliseconds after which it ends early, though never before three runs. */
export interface SeriesLimits {
  readonly runs: number;
  readonly budgetMs: number;
}

const RUNS_LEAST = 3;
const MICROSECONDS_PER_MILLISECOND = 1_000;
const BYTES_PER_MEGABYTE = 1_000_000;

/**
 * Milliseconds that the work takes once: by the clock or of processor time, whichever is less. Other
 * processes lengthen the one, the collector's threads the other, and neither is the work's own.
 */
export function timeOnce(work: () => unknown): number {
  const cpu = process.cpuUsage();
  const start = performance.now();
  work();
  const byClock = performance.now() - start;
  const { user, system } = process.cpuUsage(cpu);
  return Math.min(byClock, (user + system) / MICROSECONDS_PER_MILLISECOND);
}

/** Milliseconds of each run of each task, the tasks in turn, so that noise meets them all alike. */
export function timeInTurn<Key>(
  tasks: ReadonlyMap<Key, () => unknown>,
  { runs, budgetMs }: SeriesLimits,
): Map<Key, number[]> {
  for (const work of tasks.values()) work();
  const times = new Map([...tasks.keys()].map((key): [Key, number[]] => [key, []]));
  const end = performance.now() + budgetMs * tasks.size;
  for (let run = 0; run < runs && (run < RUNS_LEAST || performance.now() < end); run++) {
    for (const [key, work] of tasks) times.get(key)?.push(timeOnce(work));
  }
  return times;
}

/** Median milliseconds of one task, after a run to warm up. */
export function medianTime(work: () => unknown, limits: SeriesLimits): number {
  return median(timeInTurn(new Map([["", work]]), limits).get("") ?? []);
}

export function median(values: readonly number[]): number {
  if (values.length === 0) throw new Error("No run has been timed.");
  const sorted = values.toSorted((a, b) => a - b);
  const middle = sorted.length >> 1;
  const upper = sorted[middle] as number;
  return sorted.length % 2 === 1 ? upper : ((sorted[middle - 1] as number) + upper) / 2;
}

/** The median over the rounds of how many times longer one task took than the other. */
export function medianRatio(times: readonly number[], baseline: readonly number[]): number {
  return median(times.map((time, round) => time / (baseline[round] ?? Number.NaN)));
}

/** Megabytes (10^6) that are in use once everything unreachable has been collected. */
export function heldMegabytes(): number {
  // The memory of typed arrays is given back in the background, and counted off by the next round.
  collectGarbage();
  collectGarbage();
  const { heapUsed, arrayBuffers } = process.memoryUsage();
  return (heapUsed + arrayBuffers) / BYTES_PER_MEGABYTE;
}

export function megabytes(bytes: number): number {
  return bytes / BYTES_PER_MEGABYTE;
}

let collect: (() => void) | undefined;

/** Node offers its collector only behind a flag; set here, the process need not be started with it. */
export function collectGarbage(): void {
  if (!collect) {
    setFlagsFromString("--expose-gc");
    collect = runInNewContext("gc") as () => void;
  }
  collect();
}
