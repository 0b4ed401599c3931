import type { BenchResults, FloorResult } from "./floors.ts";
import { FLOORS } from "./scale.ts";
import { table } from "./table.ts";

/** The parts of a run as tables, one string a part, for a person to read. */
export const tables = {
  recognise: (results: NonNullable<BenchResults["recognise"]>) =>
    titled(
      "Recognise, the bases in turn; × is time in that of the smallest base",
      table(
        [
          "text",
          "aliases",
          "records",
          "candidates",
          "MB/s",
          "ms/MB",
          "×",
          "index MB",
          "outcome MB per MB",
        ],
        results.map((r) => [
          ...[r.text, r.aliases, r.records, r.candidates, r.mbPerSecond, r.msPerMb, r.toSmallest],
          ...[r.indexMb, r.outcomeMbPerMb],
        ]),
      ),
    ),
  load: (results: NonNullable<BenchResults["load"]>) =>
    titled(
      "Packed index: read back by v8.deserialize, then a first short block; × is time in that of building",
      table(
        ["aliases", "build ms", "packed MB", "load ms", "×"],
        results.map((r) => [r.aliases, r.buildMs, r.packedMb, r.loadMs, r.loadToBuild]),
      ),
    ),
  fuzzy: (results: NonNullable<BenchResults["fuzzy"]>) =>
    titled(
      "Fuzzy pass over two-word spans that no alias matches; × is time in that of the smallest base",
      table(
        ["aliases", "spans", "ms per 2,000", "×", "misspelt", "right", "wrong", "others taken"],
        results.map((r) => [
          ...[r.aliases, r.spans, r.msPer2000, r.toSmallest],
          ...[r.misspelt, r.right, r.wrong, r.taken],
        ]),
      ),
    ),
  rivals: (results: NonNullable<BenchResults["rivals"]>) =>
    titled(
      "Other ways, same text and aliases; × is time in that of recognise at the same size",
      table(
        ["way", "aliases", "ms/MB", "×", "measured"],
        results.map((r) => [r.way, r.aliases, r.msPerMb, r.toRecognise, r.measured]),
      ),
    ),
  hostile: (results: NonNullable<BenchResults["hostile"]>) =>
    titled(
      `Hostile texts at full length or as far as the budget went; ×2 is time for twice the text (linear: 2, flagged above ${FLOORS.growthPerDoubling})`,
      table(
        ["text", "MB", "full", "candidates", "recognise ms/MB", "×2", "resolve ms/MB", "×2", ""],
        results.map((r) => [
          ...[r.text, r.mb, r.reached === 1 ? "yes" : `1/${1 / r.reached}`, r.candidates],
          ...[r.recogniseMsPerMb, r.recognisePerDoubling],
          ...[r.resolveMsPerMb, r.resolvePerDoubling, r.isSteep ? "STEEP" : ""],
        ]),
      ),
    ),
  search: (results: NonNullable<BenchResults["search"]>) =>
    titled(
      "Search of the popup, names typed letter by letter; × is plain Fuse.search over everything in that of the median",
      table(
        [
          ...["records", "build ms", "longest step ms", "keystrokes", "median ms", "slowest ms"],
          ...["misspelt", "first", "Fuse ms", "×", "Fuse measured"],
        ],
        results.map((r) => [
          ...[r.records, r.buildMs, r.longestStepMs, r.keystrokes, r.medianMs, r.slowestMs],
          ...[r.misspelt, r.first, r.fuseMs, r.fuseToOwn, r.fuseMeasured],
        ]),
      ),
    ),
};

/** What a run was made on and with. */
export interface RunFacts {
  readonly machine: { readonly cpu: string; readonly cores: number; readonly node: string };
  readonly scale: "quick" | "full";
  readonly text: {
    readonly blocks: number;
    readonly bytes: number;
    readonly words: number;
    /** Share of words that begin with a capital. */
    readonly capitalised: number;
  };
}

export function reportRun({ machine, scale, text }: RunFacts): string {
  const count = (number: number) => number.toLocaleString("en");
  const capitals = (text.capitalised * 100).toFixed(1);
  return titled(
    `Benchmark of matching (${scale}), medians of several runs; only ratios compare across machines`,
    `machine  ${machine.cores} × ${machine.cpu}, Node ${machine.node}
text     ${count(text.bytes)} bytes in ${count(text.blocks)} blocks, ${count(text.words)} words, ${capitals} % capitalised
times    by the clock or of the processor, whichever is less, so that other processes count little`,
  );
}

/** The floors, and which this run reached. */
export function reportFloors(floors: readonly FloorResult[]): string {
  const rows = floors.map(({ what, floor, value, isMet }) => [
    ...[what, floor, value, isMet ? "met" : "NOT MET"],
  ]);
  return titled("Floors", table(["what", "floor", "here", ""], rows));
}

function titled(title: string, body: string): string {
  return `${title}\n\n${body}\n`;
}
