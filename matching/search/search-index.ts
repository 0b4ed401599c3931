import type { Entity } from "../../data/schema.ts";
import { searchTuning } from "../tuning.ts";
import { wordsOf } from "./folded-words.ts";
import { type GramIndex, packGrams } from "./gram-index.ts";

/** The texts of a record, the dearest last: a name is what a reader means first. */
export const FIELDS = ["name", "alias", "description", "fact"] as const;
export type Field = (typeof FIELDS)[number];
/** Numbers of the fields from this one on are prose. */
const FIRST_PROSE = FIELDS.indexOf("description");
const FIELD_BITS = 2;

/**
 * Which words stand where. Records are numbered in the order of their names. A posting says that a
 * record has a word, and the best field in which it stands; nothing else bears on the ranking.
 */
export interface SearchIndex {
  readonly records: readonly Entity[];
  /** Distinct words in the order of their letters, so that those of one beginning stand together. */
  readonly words: readonly string[];
  /** Word → its first posting; one more closes the last. */
  readonly starts: Uint32Array;
  readonly postings: Uint32Array;
  /** Words of names and aliases, each behind a line break, and where each begins. */
  readonly named: {
    readonly text: string;
    readonly at: readonly number[];
    readonly word: Uint32Array;
  };
  readonly grams: GramIndex;
  /** A whole name or alias as folded words → the records that bear it. */
  readonly wholeNames: ReadonlyMap<string, readonly number[]>;
}

export const recordOf = (posting: number) => posting >>> FIELD_BITS;
export const fieldOf = (posting: number) => posting & ((1 << FIELD_BITS) - 1);
export const isProse = (field: number) => field >= FIRST_PROSE;

/** Reads every record once. Takes about 15 µs a record; the index is kept for the life of the worker. */
export function buildSearchIndex(entities: readonly Entity[]): SearchIndex {
  const { compare } = new Intl.Collator("en");
  const records = entities.toSorted((a, b) => compare(a.name, b.name));
  const numbers = new Map<string, number>();
  const owners: number[] = [];
  const found: number[] = [];
  const lastOwner: number[] = [];
  const wholeNames = new Map<string, number[]>();
  records.forEach((record, owner) => {
    for (const { field, text } of textsOf(record)) {
      const words = wordsOf(text);
      if (!isProse(field)) addTo(wholeNames, words.join(" "), owner);
      for (const word of words) {
        const number = numbers.get(word) ?? numbers.size;
        if (number === numbers.size) numbers.set(word, number);
        // Fields come best first, so the first posting of a record is the one that counts.
        if (lastOwner[number] === owner) continue;
        lastOwner[number] = owner;
        owners.push(number);
        found.push((owner << FIELD_BITS) | field);
      }
    }
  });
  return { records, wholeNames, ...packWords([...numbers.keys()], owners, found) };
}

/** Puts postings in the order of their words, and the words in that of their letters. */
function packWords(
  byNumber: readonly string[],
  owners: readonly number[],
  found: readonly number[],
) {
  const words = byNumber.toSorted();
  const places = new Map(words.map((word, place) => [word, place]));
  const placeOf = Uint32Array.from(byNumber, (word) => places.get(word) ?? 0);
  const starts = new Uint32Array(words.length + 1);
  for (const number of owners) bump(starts, (placeOf[number] ?? 0) + 1);
  for (let at = 1; at < starts.length; at++) bump(starts, at, starts[at - 1]);
  const filled = starts.slice();
  const postings = new Uint32Array(found.length);
  for (let at = 0; at < found.length; at++) {
    const place = placeOf[owners[at] ?? 0] ?? 0;
    postings[filled[place] ?? 0] = found[at] ?? 0;
    bump(filled, place);
  }
  return {
    words,
    starts,
    postings,
    named: packNamed(words, starts, postings),
    grams: packGrams(words),
  };
}

function packNamed(words: readonly string[], starts: Uint32Array, postings: Uint32Array) {
  const named = words.flatMap((_, word) => {
    for (let at = starts[word] ?? 0; at < (starts[word + 1] ?? 0); at++) {
      if (!isProse(fieldOf(postings[at] ?? 0))) return word;
    }
    return [];
  });
  let length = 0;
  const at = named.map((word) => {
    const place = length;
    length += (words[word]?.length ?? 0) + 1;
    return place;
  });
  const text = named.map((word) => `\n${words[word]}`).join("");
  return { text, at, word: Uint32Array.from(named) };
}

function* textsOf(entity: Entity): Generator<{ field: number; text: string }> {
  const [name, alias, description, fact] = [0, 1, 2, 3];
  yield { field: name, text: entity.name };
  if (entity.kind === "person") yield { field: name, text: entity.familyName };
  for (const { text } of entity.aliases) yield { field: alias, text };
  yield { field: description, text: entity.description };
  for (const { text } of entity.facts.slice(0, searchTuning.mostFacts)) yield { field: fact, text };
}

function bump(counts: Uint32Array, at: number, by = 1): void {
  counts[at] = (counts[at] ?? 0) + by;
}

function addTo(lists: Map<string, number[]>, key: string, owner: number): void {
  const list = lists.get(key);
  if (list === undefined) lists.set(key, [owner]);
  else if (list.at(-1) !== owner) list.push(owner);
}
