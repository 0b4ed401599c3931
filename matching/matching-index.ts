import type { Entity } from "../data/schema.ts";

export interface MatchingIndex {
  readonly entities: readonly Entity[];
}

export function buildIndex(entities: readonly Entity[]): MatchingIndex {
  return { entities };
}
