import type { Fact } from "../data/schema.ts";
import { FactItem } from "./FactItem.tsx";
import type { Telling } from "./telling.ts";

interface FactListProps {
  readonly facts: readonly Fact[];
  readonly telling: Telling;
}

/** Facts in the order given. */
export function FactList({ facts, telling }: FactListProps) {
  return (
    <ul class="facts">
      {facts.map((fact) => (
        <FactItem key={fact.id} {...{ fact, telling }} />
      ))}
    </ul>
  );
}
