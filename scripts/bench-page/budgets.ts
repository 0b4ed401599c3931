/** What a page may cost in its tab, and how that is measured. Times are milliseconds. */

/** Visits of which the median counts. */
export const VISITS = 5;
/** Bytes of text of the generated pages. */
export const SIZES = [10_000, 200_000, 1_000_000] as const;
/** Milliseconds that Fuse.js gets for its searches on one page; the rest is extrapolated. */
export const FUSE_BUDGET_MS = 3_000;
/** Milliseconds without a new mark after which a page counts as read. */
export const QUIET_MS = 600;
/** The same where no mark has come yet. A stopped background needs a part of it. */
export const MARKLESS_MS = 2_500;

/** The figures that are held against a limit. */
export interface Figures {
  readonly page: string;
  /** From the first run of our script to the first frame with a mark in view; absent without marks. */
  readonly firstWarmMs?: number;
  /** The same with the background stopped beforehand. */
  readonly firstColdMs?: number;
  /** All tasks of the tab's main thread that contain a frame of our script. */
  readonly workMs: number;
  /** The same by the clock of the thread. */
  readonly cpuMs: number;
  readonly longestTaskMs: number;
  /** Heap in use after two collections, on minus off. */
  readonly heapMb: number;
  readonly marks: number;
  /** From the end of the reader's delay until the card stands, and frames that began in that time. */
  readonly cardLateMs?: number;
  readonly cardFrames?: number;
  readonly markJsMs?: number;
  readonly markJsCpuMs?: number;
  readonly fuseMs?: number;
}

export interface Budget {
  readonly what: string;
  readonly page: string;
  readonly of: (figures: Figures) => number | undefined;
  readonly limit: number;
  /** True where the figure has to reach the limit instead of staying below it. */
  readonly isFloor?: true;
}

const [SMALL, MIDDLE, LARGE] = ["10 kB", "200 kB", "1 MB"] as const;
export const PAGE_NAMES = [SMALL, MIDDLE, LARGE] as const;

const onAll = (rest: Omit<Budget, "page">): Budget[] =>
  PAGE_NAMES.map((page) => ({ ...rest, page }));

export const BUDGETS: readonly Budget[] = [
  ...onAll({ what: "first marks, warm (ms)", of: (it) => it.firstWarmMs, limit: 100 }),
  ...onAll({ what: "first marks, cold (ms)", of: (it) => it.firstColdMs, limit: 350 }),
  { what: "work in all (ms)", page: LARGE, of: (it) => it.workMs, limit: 250 },
  { what: "longest task (ms)", page: MIDDLE, of: (it) => it.longestTaskMs, limit: 16 },
  { what: "longest task (ms)", page: LARGE, of: (it) => it.longestTaskMs, limit: 50 },
  { what: "heap (MB)", page: MIDDLE, of: (it) => it.heapMb, limit: 1.5 },
  ...onAll({ what: "frames until the card is placed", of: (it) => it.cardFrames, limit: 1 }),
  {
    // By the clock of the thread for both: our short tasks share the processor with our background and
    // the browser, whose work is not the tab's, while mark.js has it for itself.
    what: "times faster than mark.js",
    page: LARGE,
    of: ({ markJsCpuMs, cpuMs }) => markJsCpuMs && markJsCpuMs / cpuMs,
    limit: 150,
    isFloor: true,
  },
];
