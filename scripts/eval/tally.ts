import type { EntityKind } from "../../data/schema.ts";
import type { Judgement } from "./judge.ts";

/** How often what was found was right, and how often what was expected was found; both 0 to 1. */
export interface Rates {
  readonly right: number;
  readonly wrong: number;
  readonly missed: number;
  readonly precision: number;
  readonly recall: number;
}

export interface Tally {
  readonly person: Rates;
  readonly event: Rates;
  /** Mentions by surname alone. */
  readonly uncertain: { readonly expected: number; readonly found: number; readonly both: number };
  /** Mentions between several entities. */
  readonly open: { readonly expected: number; readonly found: number; readonly both: number };
}

/** Counts judgements. Open mentions are counted apart: they decide nothing. */
export function tally(
  judgements: readonly Judgement[],
  kindOf: (id: string) => EntityKind | undefined,
): Tally {
  const decided = judgements.filter((judgement) => idsOf(judgement).length === 1);
  const ofKind = (kind: EntityKind) =>
    ratesOf(decided.filter((judgement) => kindOf(idsOf(judgement)[0] ?? "") === kind));
  return {
    person: ofKind("person"),
    event: ofKind("event"),
    uncertain: agreement(judgements, ({ certain, ids }) => !certain && ids.length === 1),
    open: agreement(judgements, ({ ids }) => ids.length > 1),
  };
}

function ratesOf(judgements: readonly Judgement[]): Rates {
  const count = (...verdicts: readonly string[]) =>
    judgements.filter(({ verdict }) => verdicts.includes(verdict)).length;
  const right = count("right", "certainty");
  const [wrong, missed] = [count("wrong"), count("missed")];
  const share = (of: number) => (of === 0 ? 1 : right / of);
  return { right, wrong, missed, precision: share(right + wrong), recall: share(right + missed) };
}

type Side = { readonly certain: boolean; readonly ids: readonly string[] };

function agreement(judgements: readonly Judgement[], is: (side: Side) => boolean) {
  const expected = judgements.filter((each) => each.expected && is(each.expected));
  const found = judgements.filter((each) => each.found && is(each.found));
  const both = expected.filter((each) => found.includes(each));
  return { expected: expected.length, found: found.length, both: both.length };
}

function idsOf({ expected, found }: Judgement): readonly string[] {
  return (expected ?? found)?.ids ?? [];
}
