import Fuse, { type FuseResult } from "fuse.js";
import type { Entity, EntityKind } from "../data/schema.ts";
import { fold } from "./fold.ts";

/** Records that answer a query, best first; all of them by name where it is empty. */
export type SearchRecords = (query: string, kind?: EntityKind) => readonly Entity[];

/** Added to the cost of a hit by the field it stands in: a name is what a reader means first. */
const FIELD_COST = { name: 0, alias: 1, description: 2, fact: 3 } as const;
type Field = keyof typeof FIELD_COST;

/** Added by how near a word comes. As typed in any field outranks nearly so in a name. */
const CLOSENESS_COST = { word: 0, wordStart: 0.5, inside: 2, nearly: 4 } as const;

const searchTuning = {
  /** Fuse score, 0 identical to 1 unlike. 0.25 forgives one letter in four; looser finds nonsense. */
  threshold: 0.25,
  /** Letters. A shorter word must stand as typed: with a letter changed it is any word. */
  lettersToForgive: 4,
  /** Letters. The same for descriptions and facts, which hold many more words to be nearly like. */
  lettersToForgiveInProse: 6,
  /** Letters of a query word that are compared; Fuse would cut longer ones into pieces. */
  longestWord: 32,
  /** Words of a query. The rest is ignored: each word is one search. */
  mostWords: 8,
  /** Taken off where the query is a whole name, so that "Clinton" finds the person of that name. */
  wholeName: 2,
  /** Taken off a prominent person's cost: it settles what would be a draw, and no more. */
  prominent: 0.1,
} as const;

/** One text of a record, as folded words. */
interface Text {
  readonly entity: Entity;
  readonly field: Field;
  readonly words: string;
}

/**
 * Builds the search of the fact browser. Every word of a query must stand in some text of a record,
 * as typed or nearly so; names outrank aliases, those descriptions, and those facts.
 */
export function createSearch(entities: readonly Entity[]): SearchRecords {
  const texts = entities.flatMap(textsOf);
  const fuse = new Fuse(texts, {
    keys: ["words"],
    includeScore: true,
    ignoreLocation: true,
    ignoreFieldNorm: true,
    shouldSort: false,
    threshold: searchTuning.threshold,
  });
  const byName = entities.toSorted((a, b) => a.name.localeCompare(b.name, "en"));

  return (query, kind) => {
    const wanted = kind ? byName.filter((entity) => entity.kind === kind) : byName;
    if (query.trim() === "") return wanted;
    const words = wordsOf(query).slice(0, searchTuning.mostWords);
    if (words.length === 0) return [];
    const costs = words.map((word) => costsOf(word.slice(0, searchTuning.longestWord), fuse));
    const bonuses = bonusesOf(words.join(" "), texts);
    return wanted
      .flatMap((entity) => {
        const found = costs.flatMap((cost) => cost.get(entity) ?? []);
        if (found.length < words.length) return [];
        const cost = found.reduce((sum, each) => sum + each, 0);
        return [{ entity, cost: cost - (bonuses.get(entity) ?? 0) - prominence(entity) }];
      })
      .sort((a, b) => a.cost - b.cost)
      .map(({ entity }) => entity);
  };
}

/** What the best hit of one word costs in each record that has any. */
function costsOf(word: string, fuse: Fuse<Text>): ReadonlyMap<Entity, number> {
  const hits = fuse.search(word).map((hit) => ({ ...hit, as: closeness(word, hit.item) }));
  // A word that some record has as typed is not a typing error, so prose gets no second guess.
  const isAsTyped = hits.some(({ as }) => as === "word" || as === "wordStart");
  const costs = new Map<Entity, number>();
  for (const { item, as, score } of hits) {
    if (!counts(word, item.field, as, isAsTyped)) continue;
    const cost = FIELD_COST[item.field] + CLOSENESS_COST[as] + (as === "nearly" ? (score ?? 0) : 0);
    costs.set(item.entity, Math.min(cost, costs.get(item.entity) ?? Number.POSITIVE_INFINITY));
  }
  return costs;
}

type Closeness = keyof typeof CLOSENESS_COST;

function closeness(word: string, { words }: FuseResult<Text>["item"]): Closeness {
  if (` ${words} `.includes(` ${word} `)) return "word";
  if (` ${words}`.includes(` ${word}`)) return "wordStart";
  return words.includes(word) ? "inside" : "nearly";
}

function counts(word: string, field: Field, as: Closeness, isAsTyped: boolean): boolean {
  if (as === "word" || as === "wordStart") return true;
  if (field === "name" || field === "alias") {
    return as === "inside" || word.length >= searchTuning.lettersToForgive;
  }
  return as === "nearly" && !isAsTyped && word.length >= searchTuning.lettersToForgiveInProse;
}

function bonusesOf(query: string, texts: readonly Text[]): ReadonlyMap<Entity, number> {
  const bonuses = new Map<Entity, number>();
  for (const { entity, field, words } of texts) {
    if ((field === "name" || field === "alias") && words === query) {
      bonuses.set(entity, searchTuning.wholeName);
    }
  }
  return bonuses;
}

function prominence(entity: Entity): number {
  return entity.kind === "person" && entity.prominent ? searchTuning.prominent : 0;
}

function textsOf(entity: Entity): Text[] {
  const text = (field: Field) => (source: string) => ({
    entity,
    field,
    words: wordsOf(source).join(" "),
  });
  return [
    text("name")(entity.name),
    ...(entity.kind === "person" ? [text("name")(entity.familyName)] : []),
    ...entity.aliases.map((alias) => text("alias")(alias.text)),
    text("description")(entity.description),
    ...entity.facts.map((fact) => text("fact")(fact.text)),
  ];
}

function wordsOf(text: string): string[] {
  return fold(text).match(/[\p{L}\p{N}]+/gu) ?? [];
}
