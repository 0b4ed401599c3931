/** How much one run measures. Every number that the benchmarks are set by is here. */
export interface Scale {
  /** Aliases of the bases, ascending; the first is what the others are compared with. */
  readonly sizes: readonly [number, ...number[]];
  /** Aliases of the base that hostile texts are read with. */
  readonly hostileSize: number;
  /** Aliases beyond which an alternation of all of them is not run: it grows without bound. */
  readonly alternationMost: number;
  /** UTF-8 bytes of news-like text. */
  readonly textBytes: number;
  /** Name-shaped spans of the fuzzy pass. */
  readonly spans: number;
  /** Runs of which the median counts, and milliseconds after which a slow series ends early. */
  readonly series: { readonly runs: number; readonly budgetMs: number };
  readonly rivals: {
    /** Searches of Fuse at each size, as far as the budget goes; the rest is extrapolated. */
    readonly fuseSearches: number;
    /** Aliases that are scanned for one by one; the rest is extrapolated. */
    readonly markedAliases: number;
    /** Milliseconds that one of the other ways may take at one size. */
    readonly budgetMs: number;
  };
  readonly search: {
    /** Records of the bases that are searched as in the popup, ascending. */
    readonly records: readonly number[];
    /** Names that are typed letter by letter. */
    readonly names: number;
    /** Milliseconds for plain Fuse.js at one size; the rest is extrapolated. */
    readonly budgetMs: number;
  };
  readonly hostile: {
    /** UTF-8 bytes of the long lines, and repetitions of words and names, at full size. */
    readonly bytes: number;
    readonly repetitions: number;
    /** Milliseconds that one reading may take; beyond, a text is not made any longer. */
    readonly budgetMs: number;
    /** Milliseconds. Shorter readings say nothing of growth: the collector may double them. */
    readonly leastMs: number;
  };
}

export const FULL: Scale = {
  sizes: [500, 30_000, 300_000],
  hostileSize: 30_000,
  alternationMost: 3_000,
  textBytes: 1_200_000,
  spans: 2_000,
  series: { runs: 9, budgetMs: 8_000 },
  rivals: { fuseSearches: 200, markedAliases: 100, budgetMs: 3_000 },
  search: { records: [100, 10_000, 100_000], names: 20, budgetMs: 4_000 },
  hostile: { bytes: 10_000_000, repetitions: 100_000, budgetMs: 1_500, leastMs: 60 },
};

export const QUICK: Scale = {
  sizes: [500, 2_000, 8_000],
  hostileSize: 2_000,
  alternationMost: 2_000,
  textBytes: 150_000,
  spans: 500,
  series: { runs: 5, budgetMs: 500 },
  rivals: { fuseSearches: 30, markedAliases: 20, budgetMs: 300 },
  search: { records: [100, 1_000], names: 6, budgetMs: 300 },
  hostile: { bytes: 400_000, repetitions: 4_000, budgetMs: 60, leastMs: 15 },
};

/** What matching has to reach at full scale. */
export const FLOORS = {
  /** MB of text a second at the largest base. */
  megabytesPerSecond: 30,
  /** Time at the largest base, as a multiple of that at the smallest. */
  largestToSmallest: 1.5,
  /** Milliseconds until the packed index of the largest base answers. */
  loadMs: 50,
  /** Milliseconds for the fuzzy pass over `FULL.spans` spans, at any size. */
  fuzzyMs: 15,
  /** Milliseconds from a keystroke to its answer at the largest base, in the middle: half a frame. */
  keystrokeMs: 8,
  /** Times longer for twice the text. Linear is 2, quadratic 4; between lie noise and caches. */
  growthPerDoubling: 2.6,
} as const;
