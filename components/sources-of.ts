import type { CardContent } from "../contract/messages.ts";
import type { Fact, Source } from "../data/schema.ts";

/** A source that a fact names, with the paragraphs it names there. */
export interface CitedSource {
  readonly id: string;
  /** Absent where the base does not hold it. */
  readonly source: Source | undefined;
  readonly paragraphs: readonly number[];
}

/** The sources of a fact itself, each once. */
export function citedSources(fact: Fact, { sources }: CardContent): readonly CitedSource[] {
  const paragraphs = new Map<string, number[]>();
  for (const { source, paragraph } of fact.sources) {
    const before = paragraphs.get(source) ?? [];
    paragraphs.set(source, paragraph === undefined ? before : [...before, paragraph]);
  }
  return [...paragraphs].map(([id, named]) => ({ id, source: sources[id], paragraphs: named }));
}

/** The sources of the answers to a fact that are not its own as well. */
export function answerSources(fact: Fact, { sources }: CardContent): readonly CitedSource[] {
  const own = new Set(fact.sources.map(({ source }) => source));
  const ids = new Set(fact.answers?.map(({ source }) => source).filter((id) => !own.has(id)));
  return [...ids].map((id) => ({ id, source: sources[id], paragraphs: [] }));
}
