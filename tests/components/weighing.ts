import type { Setting } from "../../components/weigh-facts.ts";
import { daySpan } from "../../data/dates.ts";
import type { Fact } from "../../data/schema.ts";

const LABELS: Setting["labels"] = {
  "ada-lund": { id: "ada-lund", kind: "person", name: "Ada Lund" },
  "bo-berg": { id: "bo-berg", kind: "person", name: "Bo Berg" },
  "cy-dahl": { id: "cy-dahl", kind: "person", name: "Cy Dahl" },
  "harbour-fire": { id: "harbour-fire", kind: "event", name: "Harbour fire" },
  "spring-fair": { id: "spring-fair", kind: "event", name: "Spring fair" },
};

interface Page {
  readonly articleDate?: string | undefined;
  readonly onPage?: Readonly<Record<string, number>>;
}

/** Ada Lund's card on a page that names these others so often. */
export function settingOf({ articleDate, onPage = {} }: Page = {}): Setting {
  return {
    id: "ada-lund",
    onPage: new Map(Object.entries(onPage)),
    labels: LABELS,
    article: articleDate === undefined ? undefined : daySpan(articleDate),
  };
}

export function idsOf(facts: readonly Fact[]): string[] {
  return facts.map(({ id }) => id);
}
