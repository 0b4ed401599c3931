import type { CardContent } from "../contract/messages.ts";
import type { DaySpan } from "../data/dates.ts";
import type { Fact } from "../data/schema.ts";
import { FactItem } from "./FactItem.tsx";

interface FactListProps {
  readonly facts: readonly Fact[];
  readonly content: CardContent;
  readonly article?: DaySpan | undefined;
}

/** Facts in the order given. */
export function FactList({ facts, content, article }: FactListProps) {
  return (
    <ul class="facts">
      {facts.map((fact) => (
        <FactItem key={fact.id} {...{ fact, content, article }} />
      ))}
    </ul>
  );
}
