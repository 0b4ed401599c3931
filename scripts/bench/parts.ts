import { benchFuzzy } from "./bench-fuzzy.ts";
import { benchHostile, hostileTexts } from "./bench-hostile.ts";
import { benchLoad } from "./bench-load.ts";
import { benchRecognise } from "./bench-recognise.ts";
import { benchRivals } from "./bench-rivals.ts";
import { benchSearch } from "./bench-search.ts";
import type { BenchResults } from "./floors.ts";
import { generateRecords } from "./generate-records.ts";
import { generateSpans } from "./generate-spans.ts";
import { tables } from "./report.ts";
import type { Workbench } from "./workbench.ts";

/** What one part measured, as data and as a table. */
export interface PartOutcome {
  readonly results: BenchResults;
  readonly text: string;
}

/** The parts of the benchmark, in the order in which they run. */
export const parts = {
  recognise: ({ bases, text, textOfStrangers, scale }: Workbench): PartOutcome => {
    const recognise = [
      ...benchRecognise(bases, "strangers have names of the base", text, scale),
      ...benchRecognise(bases, "strangers have foreign names", textOfStrangers, scale),
    ];
    return { results: { recognise }, text: tables.recognise(recognise) };
  },
  load: ({ bases, scale }: Workbench): PartOutcome => {
    const load = benchLoad(bases, scale);
    return { results: { load }, text: tables.load(load) };
  },
  fuzzy: ({ bases, scale }: Workbench): PartOutcome => {
    const [smallest] = scale.sizes;
    const largest = Math.max(...scale.sizes);
    const spans = generateSpans(scale.spans, generateRecords(smallest), generateRecords(largest));
    const fuzzy = benchFuzzy(bases, spans, scale);
    return { results: { fuzzy }, text: tables.fuzzy(fuzzy) };
  },
  rivals: (bench: Workbench): PartOutcome => {
    const { scale, text } = bench;
    const sizes = [...new Set([...scale.sizes, scale.alternationMost])].sort((a, b) => a - b);
    const rivals = sizes.flatMap((size) => benchRivals(bench.base(size), text, scale));
    return { results: { rivals }, text: tables.rivals(rivals) };
  },
  hostile: (bench: Workbench): PartOutcome => {
    const { hostileSize, hostile: length } = bench.scale;
    const { index } = bench.base(hostileSize);
    const texts = hostileTexts(hostileSize, length);
    const hostile = texts.map((text) => benchHostile(text, index, bench.scale));
    return { results: { hostile }, text: tables.hostile(hostile) };
  },
  search: ({ scale }: Workbench): PartOutcome => {
    const search = scale.search.records.map((records) => benchSearch(records, scale));
    return { results: { search }, text: tables.search(search) };
  },
} as const;

export type Part = keyof typeof parts;
export const PARTS = Object.keys(parts) as Part[];
