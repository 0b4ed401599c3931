import { daySpan, overlaps } from "../../data/dates.ts";
import { type Problem, recordFile } from "../../data/problems.ts";
import type { Alias, Entity } from "../../data/schema.ts";
import { variantsOf } from "../../matching/names/variants.ts";
import { tokenize } from "../../matching/words/tokenize.ts";

interface Claim {
  readonly entity: Entity;
  readonly field: string;
  readonly alias: Alias;
}

/**
 * Phrases that mean two entities on the same day, where one of them asks for nothing by which the
 * page could tell them apart. (Two that ask for nothing stop the build.)
 */
export function contestedPhrases(entities: readonly Entity[]): Problem[] {
  const claims = new Map<string, Claim[]>();
  return entities.flatMap((entity) =>
    claimsOf(entity).flatMap((claim) => {
      const phrases = new Set(variantsOf(claim.alias).map(wordsOf));
      const earlier = [...phrases].flatMap((words) => claims.get(words) ?? []);
      for (const words of phrases) claims.set(words, [...(claims.get(words) ?? []), claim]);
      const rival = earlier.find((other) => clash(claim, other));
      if (!rival) return [];
      const { id } = rival.entity;
      const reason = `"${claim.alias.text}" means ${id} as well, and no context tells them apart`;
      return [{ file: recordFile(entity), field: claim.field, reason }];
    }),
  );
}

function wordsOf(text: string): string {
  return tokenize(text)
    .map(({ folded }) => folded)
    .join(" ");
}

function claimsOf(entity: Entity): Claim[] {
  return [
    { entity, field: "name", alias: { text: entity.name, use: "alone" } },
    ...entity.aliases.map((alias, a) => ({ entity, field: `aliases.${a}`, alias })),
  ];
}

function clash(claim: Claim, other: Claim): boolean {
  if (claim.entity.id === other.entity.id) return false;
  return (
    overlaps(daysOf(claim.alias), daysOf(other.alias)) && !(tellsApart(claim) && tellsApart(other))
  );
}

/** An uncertain phrase of a person asks for the full name where it names no context. */
function tellsApart({ entity, alias }: Claim): boolean {
  return alias.use === "with-context" && (entity.kind === "person" || !!alias.context?.length);
}

function daysOf({ from = "..", to = ".." }: Alias) {
  return daySpan(`${from}/${to}`);
}
