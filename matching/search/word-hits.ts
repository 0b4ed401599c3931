import Fuse from "fuse.js";
import { editDistance } from "../fuzzy/edit-distance.ts";
import { searchTuning } from "../tuning.ts";
import { sharingGrams } from "./gram-index.ts";
import { fieldOf, isProse, type SearchIndex } from "./search-index.ts";

type Closeness = keyof typeof searchTuning.closenessCost;

/** A word of the index that a typed word may mean. */
export interface WordHit {
  /** Its number in the index. */
  readonly number: number;
  readonly as: Closeness;
  readonly cost: number;
}

/** All words of the index that a typed word may mean, as typed or nearly so. */
export interface WordHits {
  readonly typed: string;
  readonly hits: readonly WordHit[];
  /** A word that some record has as typed is not a typing error, so prose gets no second guess. */
  readonly isAsTyped: boolean;
}

/** Looks a folded word up; the work is bounded whatever the size of the index. */
export function hitsOf(typed: string, index: SearchIndex): WordHits {
  const start = firstFrom(index.words, typed);
  const hits: WordHit[] = [];
  const add = (number: number, as: Closeness, more = 0) =>
    hits.push({ number, as, cost: searchTuning.closenessCost[as] + more });
  for (let at = start; index.words[at]?.startsWith(typed); at++) {
    add(at, index.words[at] === typed ? "word" : "wordStart");
  }
  const isAsTyped = hits.length > 0;
  const known = new Set(hits.map(({ number }) => number));
  for (const number of wordsWithInside(typed, index)) {
    if (known.has(number)) continue;
    known.add(number);
    add(number, "inside");
  }
  for (const { number, slips, score } of nearWordsOf(typed, index)) {
    if (!known.has(number)) add(number, slips === 1 ? "slip" : "twoSlips", score);
  }
  return { typed, hits, isAsTyped };
}

/** Whether a hit counts in a field: a guess is worth less in prose, where words are many. */
export function countsIn(field: number, { as }: WordHit, { isAsTyped, typed }: WordHits): boolean {
  if (!isProse(field) || as === "word" || as === "wordStart") return true;
  const isLong = typed.length >= searchTuning.lettersToForgiveInProse;
  return as !== "inside" && !isAsTyped && isLong;
}

/** Words of names that a reader may have meant who typed one that nothing fits; the likeliest first. */
export function guessesOf(typed: string, index: SearchIndex): readonly number[] {
  const { shortlist, guessThreshold, guesses } = searchTuning;
  const likely = sharingGrams(index.grams, typed, 1, shortlist).filter((word) =>
    isNamed(word, index),
  );
  return fuseOver(likely, index, guessThreshold)
    .search(typed, { limit: guesses })
    .map(({ item }) => item.number);
}

/** Fuse ranks a shortlist of words that share pairs of letters; counting slips has the last word. */
function nearWordsOf(typed: string, index: SearchIndex) {
  const { lettersForSlips, shortlist, spoiltPerSlip, threshold } = searchTuning;
  if (typed.length < lettersForSlips.one) return [];
  const most = typed.length >= lettersForSlips.two ? 2 : 1;
  const least = Math.max(1, typed.length - spoiltPerSlip * most);
  const likely = sharingGrams(index.grams, typed, least, shortlist);
  return fuseOver(likely, index, threshold)
    .search(typed)
    .flatMap(({ item: { number, word }, score = 0 }) => {
      const slips = slipsBetween(typed, word);
      return slips >= 1 && slips <= most ? [{ number, slips, score }] : [];
    });
}

/** Extended search stays off: what a reader types is never an operator. */
function fuseOver(words: readonly number[], index: SearchIndex, threshold: number) {
  const list = words.map((number) => ({ number, word: index.words[number] ?? "" }));
  return new Fuse(list, {
    keys: ["word"],
    ignoreLocation: true,
    ignoreFieldNorm: true,
    includeScore: true,
    threshold,
  });
}

/** The fewest slips of typing that turn the word into the other, or into its beginning. */
function slipsBetween(typed: string, word: string): number {
  return Math.min(editDistance(typed, word), editDistance(typed, word.slice(0, typed.length)));
}

function* wordsWithInside(typed: string, { named }: SearchIndex): Generator<number> {
  if (typed.length < searchTuning.lettersInside) return;
  let entry = 0;
  for (let at = named.text.indexOf(typed); at >= 0; at = named.text.indexOf(typed, at + 1)) {
    while ((named.at[entry + 1] ?? Number.POSITIVE_INFINITY) <= at) entry++;
    yield named.word[entry] ?? 0;
  }
}

function isNamed(word: number, { starts, postings }: SearchIndex): boolean {
  for (let at = starts[word] ?? 0; at < (starts[word + 1] ?? 0); at++) {
    if (!isProse(fieldOf(postings[at] ?? 0))) return true;
  }
  return false;
}

/** The first place among sorted words that is not before the wanted one. */
function firstFrom(words: readonly string[], wanted: string): number {
  let low = 0;
  let high = words.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((words[middle] ?? "") < wanted) low = middle + 1;
    else high = middle;
  }
  return low;
}
