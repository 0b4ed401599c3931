import { useState } from "preact/hooks";
import type { Decision } from "../contract/reader-choices.ts";
import type { CardActions } from "./card-props.ts";
import type { Notice } from "./use-notice.ts";
import { words } from "./words.ts";

/** What the reader has just said about the match. */
export interface DecisionState {
  /** The decision that can be taken back, once it is remembered. */
  readonly made: Decision | undefined;
  /** True once it was taken back. */
  readonly isUndone: boolean;
  /** Remembers without a word, unless that fails. */
  remember(decision: Decision): Promise<void>;
  make(decision: Decision): Promise<void>;
  undo(): Promise<void>;
}

export function useDecision({ decide }: CardActions, notice: Notice): DecisionState {
  const [made, setMade] = useState<Decision>();
  const [isUndone, setUndone] = useState(false);
  return {
    made,
    isUndone,
    remember: (decision) => notice.unless(words.notRemembered, () => decide(decision)),
    make: (decision) =>
      notice.unless(words.notRemembered, async () => {
        await decide(decision);
        setMade(decision);
        setUndone(false);
      }),
    undo: () =>
      notice.unless(words.notRemembered, async () => {
        if (!made) return;
        await decide({ ...made, undo: true });
        setMade(undefined);
        setUndone(true);
      }),
  };
}
