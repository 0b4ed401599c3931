import type { Entity } from "../data/schema.ts";
import { type AliasIndex, buildAliasIndex } from "./alias-index.ts";
import { buildFuzzyIndex, type FuzzyIndex } from "./fuzzy-index.ts";
import { patternsOf } from "./patterns.ts";
import type { Profile } from "./recognition.ts";

/** Everything that recognise needs to know of a fact base. */
export interface MatchingIndex {
  readonly aliases: AliasIndex;
  readonly fuzzy: FuzzyIndex;
  readonly profiles: ReadonlyMap<string, Profile>;
}

/** Builds the index of a set of records; a few milliseconds for the bundled base. */
export function buildIndex(entities: readonly Entity[]): MatchingIndex {
  const patterns = entities.flatMap(patternsOf);
  const related = relatedIds(entities);
  return {
    aliases: buildAliasIndex(patterns),
    fuzzy: buildFuzzyIndex(patterns),
    profiles: new Map(
      entities.map((entity) => [entity.id, profileOf(entity, related.get(entity.id) ?? new Set())]),
    ),
  };
}

function profileOf(entity: Entity, related: ReadonlySet<string>): Profile {
  const common = { id: entity.id, name: entity.name, related: [...related].sort() };
  if (entity.kind === "event") return { ...common, kind: "event", roles: [] };
  return {
    ...common,
    kind: "person",
    ...(entity.gender && { gender: entity.gender }),
    ...(entity.prominent && { prominent: true }),
    roles: entity.roles.map(({ title, from, to }) => ({
      title,
      ...(from && { from }),
      ...(to && { to }),
    })),
  };
}

/** Whom each record is linked to by facts and participation, seen from both sides. */
function relatedIds(entities: readonly Entity[]): Map<string, Set<string>> {
  const related = new Map(entities.map(({ id }) => [id, new Set<string>()]));
  const link = (a: string, b: string) => {
    if (a === b) return;
    related.get(a)?.add(b);
    related.get(b)?.add(a);
  };
  for (const entity of entities) {
    for (const id of entity.facts.flatMap(({ about }) => about)) link(entity.id, id);
    if (entity.kind === "event") for (const id of entity.participants) link(entity.id, id);
  }
  return related;
}
