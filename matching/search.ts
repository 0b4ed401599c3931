import Fuse from "fuse.js";
import type { Entity, EntityKind } from "../data/schema.ts";
import { editDistance } from "./fuzzy/edit-distance.ts";
import { searchTuning } from "./tuning.ts";
import { fold } from "./words/fold.ts";

/** Records that answer a query, best first; all of them by name where it is empty. */
export type SearchRecords = (query: string, kind?: EntityKind) => readonly Entity[];

type Field = keyof typeof searchTuning.fieldCost;
type Closeness = keyof typeof searchTuning.closenessCost;

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
  const hits = fuse.search(word).flatMap(({ item }) => {
    const as = closeness(word, item);
    return as ? [{ ...item, as }] : [];
  });
  // A word that some record has as typed is not a typing error, so prose gets no second guess.
  const isAsTyped = hits.some(({ as }) => as === "word" || as === "wordStart");
  const costs = new Map<Entity, number>();
  for (const { entity, field, as } of hits) {
    const isGuess = as !== "word" && as !== "wordStart";
    if (isProse(field) && isGuess && (isAsTyped || as === "inside")) continue;
    const cost = searchTuning.fieldCost[field] + searchTuning.closenessCost[as];
    costs.set(entity, Math.min(cost, costs.get(entity) ?? Number.POSITIVE_INFINITY));
  }
  return costs;
}

function closeness(word: string, { words, field }: Text): Closeness | undefined {
  if (` ${words} `.includes(` ${word} `)) return "word";
  if (` ${words}`.includes(` ${word}`)) return "wordStart";
  if (words.includes(word)) return "inside";
  const { one, two } = searchTuning.lettersForSlips;
  if (word.length < (isProse(field) ? searchTuning.lettersToForgiveInProse : one)) return undefined;
  const slips = slipsBetween(word, words);
  if (slips === 1) return "slip";
  return slips === 2 && word.length >= two ? "twoSlips" : undefined;
}

/** The fewest slips of typing that turn the word into one of the text's, or into its beginning. */
function slipsBetween(word: string, words: string): number {
  const distances = words
    .split(" ")
    .flatMap((other) => [
      editDistance(word, other),
      editDistance(word, other.slice(0, word.length)),
    ]);
  return Math.min(...distances);
}

function isProse(field: Field): boolean {
  return field === "description" || field === "fact";
}

function bonusesOf(query: string, texts: readonly Text[]): ReadonlyMap<Entity, number> {
  const bonuses = new Map<Entity, number>();
  for (const { entity, field, words } of texts) {
    if (!isProse(field) && words === query) bonuses.set(entity, searchTuning.wholeName);
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
