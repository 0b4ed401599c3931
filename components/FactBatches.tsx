import { useRef } from "preact/hooks";
import type { Fact } from "../data/schema.ts";
import { FactList } from "./FactList.tsx";
import { limits } from "./limits.ts";
import type { Telling } from "./telling.ts";
import { useFocusAfter } from "./use-focus-after.ts";
import { words } from "./words.ts";

interface FactBatchesProps {
  readonly facts: readonly Fact[];
  readonly telling: Telling;
  /** How many facts are shown. */
  readonly shown: number;
  onShow(count: number): void;
}

/** The first of many facts, and a button for the next of them; hundreds are never built at once. */
export function FactBatches({ facts, telling, shown, onShow }: FactBatchesProps) {
  const root = useRef<HTMLDivElement>(null);
  // The button moves down with each batch; whoever pressed it reads on at the first new fact.
  useFocusAfter(shown, root, (list, before) => list.querySelectorAll<HTMLElement>(".fact")[before]);
  const rest = facts.length - shown;
  return (
    <div ref={root}>
      {facts.length > 0 && <FactList telling={telling} facts={facts.slice(0, shown)} />}
      {rest > 0 && (
        <button type="button" class="more" onClick={() => onShow(shown + limits.factsPerBatch)}>
          {words.moreFacts(rest)}
        </button>
      )}
    </div>
  );
}
