import type { Base } from "./bases.ts";
import type { GeneratedText } from "./generate-text.ts";
import { heldMegabytes, median, medianRatio, megabytes, timeInTurn } from "./measure.ts";
import { countCandidates, recogniseAll, slicesOf } from "./read-text.ts";
import type { Scale } from "./scale.ts";

/** How fast one text is read with a base. */
export interface RecogniseResult {
  readonly text: string;
  readonly aliases: number;
  readonly records: number;
  readonly candidates: number;
  readonly msPerMb: number;
  readonly mbPerSecond: number;
  /** Time as a multiple of that at the smallest base, in the same rounds. */
  readonly toSmallest: number;
  /** Megabytes that the index holds, and that the outcome for one MB of text holds. */
  readonly indexMb: number;
  readonly outcomeMbPerMb: number;
}

/** Reads one text with every base, the bases in turn. The first base is the baseline. */
export function benchRecognise(
  bases: readonly [Base, ...Base[]],
  name: string,
  text: GeneratedText,
  { series }: Scale,
): RecogniseResult[] {
  const slices = slicesOf(text.blocks);
  const size = megabytes(text.bytes);
  const tasks = new Map(bases.map((base) => [base, () => recogniseAll(slices, base.index)]));
  const times = timeInTurn(tasks, series);
  const baseline = times.get(bases[0]) ?? [];
  return bases.map((base) => {
    const own = times.get(base) ?? [];
    const msPerMb = median(own) / size;
    const before = heldMegabytes();
    const outcome = recogniseAll(slices, base.index);
    const outcomeMbPerMb = (heldMegabytes() - before) / size;
    return {
      text: name,
      aliases: base.aliases,
      records: base.records,
      candidates: countCandidates(outcome),
      msPerMb,
      mbPerSecond: 1000 / msPerMb,
      toSmallest: medianRatio(own, baseline),
      indexMb: base.heldMb,
      outcomeMbPerMb,
    };
  });
}
