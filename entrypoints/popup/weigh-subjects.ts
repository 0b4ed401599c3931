import type { PageSubject } from "../../contract/messages.ts";

/** What makes a subject weigh on a page. The parts are added, so each number is worth what it says. */
const weights = {
  /** For each time that the number of mentions doubles: the tenth says less than the second. */
  doubling: 1,
  /** Named in the headline; as much as being named four times instead of once. */
  headline: 2,
  /** Named in the opening lines. */
  lead: 1,
  /** Share of a mention that is marked as uncertain: it may well be somebody else's. */
  uncertain: 0.5,
} as const;

/** Subjects in the order of their weight; of equals the one named first. People and events apart. */
export function byWeight(subjects: readonly PageSubject[], kind: PageSubject["kind"]) {
  return subjects
    .filter((subject) => subject.kind === kind)
    .toSorted((a, b) => weightOf(b) - weightOf(a));
}

function weightOf({ count, uncertain = 0, headline, lead }: PageSubject): number {
  const mentions = count - uncertain + uncertain * weights.uncertain;
  return (
    weights.doubling * Math.log2(1 + mentions) +
    (headline ? weights.headline : 0) +
    (lead ? weights.lead : 0)
  );
}
