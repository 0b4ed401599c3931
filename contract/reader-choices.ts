import type { Mention } from "../matching/recognition.ts";

/** What a reader has said about matches: for one page, until the browser restarts, or for good. */
export interface ReaderChoices {
  /** Whom an open mention means on this page: its ids, joined by spaces, and the one chosen. */
  readonly meant: Readonly<Record<string, string>>;
  /** Ids that this page does not name, whatever it reads like. */
  readonly notHere: readonly string[];
  /** Ids never to be marked on any page. */
  readonly never: readonly string[];
}

export const NO_CHOICES: ReaderChoices = { meant: {}, notHere: [], never: [] };

/** One thing that a reader says, or takes back with `undo`. */
export type Decision =
  | { readonly kind: "meant"; readonly ids: readonly string[]; readonly id: string }
  | { readonly kind: "not-here"; readonly id: string }
  | { readonly kind: "never"; readonly id: string };
export type ReaderDecision = Decision & { readonly undo?: true };

/** The choices after a decision. The same decision twice, or an undo of nothing, changes nothing. */
export function withDecision(choices: ReaderChoices, decision: ReaderDecision): ReaderChoices {
  switch (decision.kind) {
    case "meant": {
      const { [choiceKey(decision.ids)]: _, ...others } = choices.meant;
      const meant = decision.undo ? others : { ...others, [choiceKey(decision.ids)]: decision.id };
      return { ...choices, meant };
    }
    case "not-here":
      return { ...choices, notHere: withId(choices.notHere, decision) };
    case "never":
      return { ...choices, never: withId(choices.never, decision) };
  }
}

/** A mention as the reader has it. */
export interface HeededMention extends Mention {
  /** The ids among which the reader chose the one that is left, so that another can be chosen. */
  readonly chosenFrom?: readonly string[];
}

/**
 * The mentions that are left once the reader's choices are heeded: what is ruled out is dropped, an
 * open mention means whom the reader chose. A pure function; run it after every resolve.
 */
export function heedChoices(
  mentions: readonly Mention[],
  { meant, notHere, never }: ReaderChoices,
): readonly HeededMention[] {
  const ruledOut = new Set([...notHere, ...never]);
  return mentions.flatMap((mention) => {
    const ids = mention.ids.filter((id) => !ruledOut.has(id));
    if (ids.length === 0) return [];
    const chosen = ids.length > 1 ? meant[choiceKey(ids)] : undefined;
    return chosen !== undefined && ids.includes(chosen)
      ? { ...mention, ids: [chosen], certain: true, chosenFrom: ids }
      : { ...mention, ids };
  });
}

/** Names an open choice by its ids, in whatever order they stand. */
export function choiceKey(ids: readonly string[]): string {
  return ids.toSorted().join(" ");
}

function withId(ids: readonly string[], { id, undo }: { id: string; undo?: true }): string[] {
  const others = ids.filter((other) => other !== id);
  return undo ? others : [...others, id];
}
