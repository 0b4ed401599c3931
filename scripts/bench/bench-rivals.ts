import type { Base } from "./bases.ts";
import { aliasTexts, generateRecords } from "./generate-records.ts";
import type { GeneratedText } from "./generate-text.ts";
import { medianTime, megabytes } from "./measure.ts";
import { recogniseAll, slicesOf } from "./read-text.ts";
import { alternationScan, capitalisedSpans, fuseSearch, markScan } from "./rivals.ts";
import type { Scale } from "./scale.ts";
import { timeSample } from "./time-sample.ts";

/** How long another way takes for the text that recognise reads, with the same aliases. */
export interface RivalResult {
  readonly way: string;
  readonly aliases: number;
  /** Absent where it was not run. */
  readonly msPerMb?: number;
  /** Time as a multiple of that of recognise at the same size. */
  readonly toRecognise?: number;
  /** How much of the work was done, and from how much the rest is extrapolated. */
  readonly measured: string;
}

/** Recognise at the base's size, the baseline, and after it the other ways. */
export function benchRivals(base: Base, text: GeneratedText, scale: Scale): RivalResult[] {
  const { rivals } = scale;
  const { aliases, index } = base;
  const { blocks } = text;
  const size = megabytes(text.bytes);
  const texts = aliasTexts(generateRecords(aliases));
  const slices = slicesOf(blocks);
  const own = medianTime(() => recogniseAll(slices, index), scale.series) / size;
  const result = (way: string, { ms, measured }: ReturnType<typeof timeSample>) => ({
    ...{ way, aliases, msPerMb: ms / size, toRecognise: ms / size / own, measured },
  });
  const limits = (most: number) => ({ most, budgetMs: rivals.budgetMs });

  const spans = capitalisedSpans(blocks);
  const fuse = timeSample(spans, fuseSearch(texts), "searches", limits(rivals.fuseSearches));
  const marks = timeSample(texts, markScan(blocks), "aliases", limits(rivals.markedAliases));
  return [
    { way: "recognise", aliases, msPerMb: own, toRecognise: 1, measured: "all" },
    result("one Fuse.search per capitalised span", fuse),
    result("one RegExp per alias, as mark.js", marks),
    aliases <= scale.alternationMost
      ? result(
          "one RegExp of all aliases",
          timeSample(blocks, alternationScan(texts), "blocks", limits(blocks.length)),
        )
      : {
          way: "one RegExp of all aliases",
          aliases,
          measured: "not run: grows without bound",
        },
  ];
}
