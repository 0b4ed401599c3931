import type { Entity, Source } from "../../data/schema.ts";
import type { Finding } from "./desk.ts";

/** Paragraphs that a fact names and its source does not have. */
export function missingParagraphs(
  { facts }: Entity,
  sources: ReadonlyMap<string, Source>,
): Finding[] {
  return facts.flatMap((fact, f) =>
    fact.sources.flatMap(({ source, paragraph }, s) => {
      if (paragraph === undefined) return [];
      const count = sources.get(source)?.paragraphs;
      if (count !== undefined && paragraph <= count) return [];
      const reason =
        count === undefined
          ? `is named, but "${source}" does not say how many paragraphs it has`
          : `is ${paragraph}, but "${source}" has ${count}`;
      return [{ field: `facts.${f}.sources.${s}.paragraph`, reason }];
    }),
  );
}
