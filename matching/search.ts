import Fuse from "fuse.js";
import type { Entity, EntityKind } from "../data/schema.ts";
import { fold } from "./fold.ts";

/** Records that answer a query, best first; all of them by name where it is empty. */
export type SearchRecords = (query: string, kind?: EntityKind) => readonly Entity[];

/** Where in a record a text stands, in the order in which a reader means it. */
const FIELDS = ["name", "alias", "description", "fact"] as const;
type Field = (typeof FIELDS)[number];

/** A text of a record, folded. */
interface Text {
  readonly entity: Entity;
  readonly field: Field;
  readonly text: string;
}

/** How near a word of the query comes to a text; less is nearer. */
const CLOSENESS = { whole: -1, word: 0, wordStart: 0.5, inside: 2, nearly: FIELDS.length } as const;

const tuning = {
  /** Fuse score, 0 identical to 1 unlike. 0.25 forgives one letter in four; looser finds nonsense. */
  threshold: 0.25,
  /** Letters. Shorter words must stand as typed: with one letter changed they are any word. */
  lettersToForgive: 4,
  /** Letters. In whole sentences a short word is nearly something too often. */
  lettersToForgiveInProse: 6,
  /** Letters of a query word that Fuse compares; its patterns end at 32. */
  longestWord: 32,
  /** Words of a query. More are ignored; each is one search. */
  mostWords: 8,
} as const;

/**
 * Builds the search of the fact browser: every word of the query must be found in some text of a
 * record, as typed or nearly so. A name outranks an alias, that a description, and that a fact.
 */
export function createSearch(entities: readonly Entity[]): SearchRecords {
  const texts = entities.flatMap(textsOf);
  const fuse = new Fuse(texts, {
    keys: ["text"],
    includeScore: true,
    ignoreLocation: true,
    ignoreFieldNorm: true,
    shouldSort: false,
    threshold: tuning.threshold,
  });
  const byName = entities.toSorted((a, b) => a.name.localeCompare(b.name, "en"));

  return (query, kind) => {
    const words = wordsOf(query).slice(0, tuning.mostWords);
    const isWanted = (entity: Entity) => kind === undefined || entity.kind === kind;
    if (words.length === 0) return query.trim() === "" ? byName.filter(isWanted) : [];
    const costs = words.map((word) => costsOf(word, fuse));
    const whole = words.join(" ");
    const total = (entity: Entity) =>
      costs.reduce((sum, cost) => sum + (cost.get(entity) ?? Number.POSITIVE_INFINITY), 0) +
      (isWhole(entity, whole) ? CLOSENESS.whole * words.length : 0);
    return byName
      .filter(isWanted)
      .map((entity) => ({ entity, cost: total(entity) }))
      .filter(({ cost }) => cost < Number.POSITIVE_INFINITY)
      .sort((a, b) => a.cost - b.cost)
      .map(({ entity }) => entity);
  };
}
