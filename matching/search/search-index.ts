import type { Entity } from "../../data/schema.ts";
import type { Steps } from "../steps.ts";
import { searchTuning } from "../tuning.ts";
import { wordsOf } from "./folded-words.ts";
import { type GramIndex, packGrams } from "./gram-index.ts";
import { sortInSteps } from "./sort-in-steps.ts";

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

/**
 * Reads every record once, about 15 µs each: a second and a half for 100,000 records, which is why it
 * goes by steps. The index is kept for the life of the worker.
 */
export function* buildSearchIndex(entities: readonly Entity[]): Steps<SearchIndex> {
  const { compare } = new Intl.Collator("en");
  const records = yield* sortInSteps(entities, (a, b) => compare(a.name, b.name));
  const { wholeNames, ...read } = yield* readWords(records);
  return { records, wholeNames, ...(yield* packWords(read)) };
}

/** Words in the order in which they were first met, and for each posting the number of its word. */
interface WordsRead {
  readonly words: readonly string[];
  readonly owners: readonly number[];
  readonly found: readonly number[];
}

function* readWords(records: readonly Entity[]) {
  const numbers = new Map<string, number>();
  const owners: number[] = [];
  const found: number[] = [];
  const lastOwner: number[] = [];
  const wholeNames = new Map<string, number[]>();
  for (const [owner, record] of records.entries()) {
    if (owner % searchTuning.stepRecords === 0) yield;
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
  }
  return { wholeNames, words: [...numbers.keys()], owners, found };
}

/** Puts postings in the order of their words, and the words in that of their letters. */
function* packWords({ words: byNumber, owners, found }: WordsRead) {
  const order = yield* sortInSteps([...byNumber.keys()], (a, b) =>
    (byNumber[a] ?? "") < (byNumber[b] ?? "") ? -1 : 1,
  );
  const words = order.map((number) => byNumber[number] ?? "");
  const placeOf = new Uint32Array(order.length);
  for (let place = 0; place < order.length; place++) placeOf[order[place] ?? 0] = place;
  yield;
  const starts = new Uint32Array(words.length + 1);
  for (const number of owners) bump(starts, (placeOf[number] ?? 0) + 1);
  for (let at = 1; at < starts.length; at++) bump(starts, at, starts[at - 1]);
  yield;
  const filled = starts.slice();
  const postings = new Uint32Array(found.length);
  for (let at = 0; at < found.length; at++) {
    if (at % searchTuning.stepItems === 0) yield;
    const place = placeOf[owners[at] ?? 0] ?? 0;
    postings[filled[place] ?? 0] = found[at] ?? 0;
    bump(filled, place);
  }
  const named = yield* packNamed(words, starts, postings);
  return { words, starts, postings, named, grams: yield* packGrams(words) };
}

function* packNamed(words: readonly string[], starts: Uint32Array, postings: Uint32Array) {
  const named: number[] = [];
  const at: number[] = [];
  let text = "";
  for (const [place, word] of words.entries()) {
    if (place % searchTuning.stepItems === 0) yield;
    const all = postings.subarray(starts[place], starts[place + 1]);
    if (!all.some((posting) => !isProse(fieldOf(posting)))) continue;
    named.push(place);
    at.push(text.length);
    text += `\n${word}`;
  }
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
