import { useRef } from "preact/hooks";
import type { Entity } from "../data/schema.ts";
import type { DecisionState } from "./use-decision.ts";
import { useFocusAfter } from "./use-focus-after.ts";
import { words } from "./words.ts";

interface NotRightProps {
  readonly entity: Entity;
  readonly decision: DecisionState;
  readonly onChooseAgain: (() => void) | false | undefined;
}

/** What a reader can say against a match; once it is said, that it was heeded, and a way to take it back. */
export function NotRight({ entity: { id, name }, decision, onChooseAgain }: NotRightProps) {
  const { made } = decision;
  const root = useRef<HTMLDivElement>(null);
  useFocusAfter(made, root, (panel) => panel.querySelector("button"));
  if (made) {
    return (
      <div class="wrongs" ref={root}>
        <p role="status">
          {made.kind === "never" ? words.doneNever(name) : words.doneNotHere(name)}
        </p>
        <button type="button" class="undo" onClick={() => void decision.undo()}>
          {words.undo}
        </button>
      </div>
    );
  }
  return (
    <div class="wrongs" ref={root}>
      {decision.isUndone && <p role="status">{words.undone(name)}</p>}
      {onChooseAgain && (
        <button type="button" onClick={onChooseAgain}>
          {words.chooseAgain}
        </button>
      )}
      <button type="button" onClick={() => void decision.make({ kind: "not-here", id })}>
        {words.notHere(name)} <span class="note">{words.notHereNote}</span>
      </button>
      <button type="button" onClick={() => void decision.make({ kind: "never", id })}>
        {words.never(name)} <span class="note">{words.neverNote}</span>
      </button>
    </div>
  );
}
