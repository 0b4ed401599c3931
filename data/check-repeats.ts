import { type DaySpan, daySpan, overlaps } from "./dates.ts";
import type { FiledEntity, Problem } from "./problems.ts";
import type { Source } from "./schema.ts";

/** Sources that are defined twice. */
export function repeatedSources(sources: readonly Source[], file: string): Problem[] {
  return repeats(sources).map(({ id, index }) => ({
    file,
    field: `${index}.id`,
    reason: `"${id}" is defined twice`,
  }));
}

/** Facts of a record whose id is used twice or belongs to another record. */
export function repeatedFacts({ file, entity }: FiledEntity): Problem[] {
  const foreign = entity.facts.flatMap(({ id }, f) =>
    id.startsWith(`${entity.id}#`)
      ? []
      : [{ file, field: `facts.${f}.id`, reason: `does not begin with "${entity.id}#"` }],
  );
  const twice = repeats(entity.facts).map(({ id, index }) => ({
    file,
    field: `facts.${index}.id`,
    reason: `"${id}" is used twice`,
  }));
  return [...foreign, ...twice];
}

/**
 * Names that would mark text by themselves for two records on the same day: the reader could
 * never be told which one is meant.
 */
export function contestedAliases(filed: readonly FiledEntity[]): Problem[] {
  const claims = new Map<string, { id: string; when: DaySpan }[]>();
  return filed.flatMap(({ file, entity }) =>
    namesAlone(entity).flatMap(({ text, field, when }) => {
      const key = fold(text);
      const earlier = claims.get(key) ?? [];
      claims.set(key, [...earlier, { id: entity.id, when }]);
      const rival = earlier.find(
        ({ id, when: other }) => id !== entity.id && overlaps(when, other),
      );
      return rival
        ? [{ file, field, reason: `"${text}" names ${rival.id} by itself as well` }]
        : [];
    }),
  );
}

function namesAlone({ name, aliases }: FiledEntity["entity"]) {
  const own = { text: name, field: "name", when: daySpan("../..") };
  return [
    own,
    ...aliases.flatMap(({ text, use, from = "..", to = ".." }, a) =>
      use === "alone" ? [{ text, field: `aliases.${a}`, when: daySpan(`${from}/${to}`) }] : [],
    ),
  ];
}

function repeats(items: readonly { readonly id: string }[]) {
  const seen = new Set<string>();
  return items.flatMap(({ id }, index) => {
    if (seen.has(id)) return [{ id, index }];
    seen.add(id);
    return [];
  });
}

function fold(text: string): string {
  return text.normalize("NFKD").replace(/\p{M}/gu, "").toLowerCase();
}
