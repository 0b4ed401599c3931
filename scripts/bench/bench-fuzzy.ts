import type { Base } from "./bases.ts";
import { fuzzyPass, joinSpans } from "./fuzzy-pass.ts";
import type { NameSpan } from "./generate-spans.ts";
import { median, medianRatio, timeInTurn } from "./measure.ts";
import { FULL, type Scale } from "./scale.ts";

/** The fuzzy pass over name-shaped spans that the exact pass left over. */
export interface FuzzyResult {
  readonly aliases: number;
  readonly spans: number;
  readonly msPer2000: number;
  readonly toSmallest: number;
  /** Spans that misspell a name of the base, and how many were taken for it or for another one. */
  readonly misspelt: number;
  readonly right: number;
  readonly wrong: number;
  /** Other spans that were taken for a name. With a large base some are one letter from one. */
  readonly taken: number;
}

/** The first base is the baseline. */
export function benchFuzzy(
  bases: readonly [Base, ...Base[]],
  spans: readonly NameSpan[],
  { series }: Scale,
): FuzzyResult[] {
  const block = joinSpans(spans.map(({ text }) => text));
  const tasks = new Map(bases.map((base) => [base, () => fuzzyPass(block, base.index)]));
  const times = timeInTurn(tasks, series);
  return bases.map((base) => {
    const own = times.get(base) ?? [];
    return {
      aliases: base.aliases,
      spans: spans.length,
      msPer2000: (median(own) * FULL.spans) / spans.length,
      toSmallest: medianRatio(own, times.get(bases[0]) ?? []),
      ...judge(spans, fuzzyPass(block, base.index)),
    };
  });
}

function judge(spans: readonly NameSpan[], found: ReadonlyMap<number, string>) {
  const outcome = { misspelt: 0, right: 0, wrong: 0, taken: 0 };
  spans.forEach(({ meant }, at) => {
    const id = found.get(at);
    if (meant) outcome.misspelt++;
    if (id === undefined) return;
    if (!meant) outcome.taken++;
    else if (id === meant) outcome.right++;
    else outcome.wrong++;
  });
  return outcome;
}
