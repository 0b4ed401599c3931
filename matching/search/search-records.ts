import type { Entity } from "../../data/schema.ts";
import type { Steps } from "../steps.ts";
import { searchTuning } from "../tuning.ts";
import { passes, type RecordFilter } from "./filter-records.ts";
import { wordsOf } from "./folded-words.ts";
import type { Sought } from "./mark-letters.ts";
import { bonuses, costsOf, rankByCost } from "./rank-records.ts";
import { buildSearchIndex, fieldOf, isProse, recordOf, type SearchIndex } from "./search-index.ts";
import { type FoundRecord, showRecord } from "./show-record.ts";
import { guessesOf, hitsOf, type WordHits } from "./word-hits.ts";

/** A part of the answer to a query: so many records from that place on. */
export interface RecordsSought {
  readonly query: string;
  readonly filter?: RecordFilter;
  /** Place of the first record wanted, from 0. */
  readonly from?: number;
  readonly count?: number;
}

export interface RecordsFound {
  /** How many records answer the query. */
  readonly total: number;
  readonly from: number;
  readonly records: readonly FoundRecord[];
  /** Where nothing does: how many would without the filter, and whom the reader may have meant. */
  readonly instead?: { readonly unfiltered: number; readonly near: readonly Entity[] };
}

export type SearchRecords = (sought: RecordsSought) => RecordsFound;

/** The ranking of one query, kept while the reader looks through its answer. */
interface Ranking {
  readonly key: string;
  readonly words: readonly WordHits[];
  readonly ranked: Uint32Array;
}

/**
 * Builds the search of the fact browser. Every word of a query must stand in some text of a record,
 * as typed or nearly so; names outrank aliases, those descriptions, and those facts. An empty query
 * lists all by name. The index says which records have a word, Fuse which words are nearly the one
 * typed; no answer holds more records than were asked for. Building takes a while and goes by steps;
 * a query takes milliseconds.
 */
export function* createSearch(entities: readonly Entity[]): Steps<SearchRecords> {
  const index = yield* buildSearchIndex(entities);
  return searchIn(index);
}

function searchIn(index: SearchIndex): SearchRecords {
  let last: Ranking | undefined;

  return ({ query, filter = {}, from = 0, count = searchTuning.pageRecords }) => {
    const typed = typedWords(query);
    const key = JSON.stringify([typed, query.trim() === "", filter]);
    if (last?.key !== key) last = { key, ...rank(query, typed, filter, index) };
    const { words, ranked } = last;
    const sought = words.map((word) => soughtOf(word, index));
    const start = Math.max(0, Math.floor(from));
    const most = Math.min(Math.max(0, count), searchTuning.pageRecords);
    const records = [...ranked.subarray(start, start + most)].flatMap((number) => {
      const entity = index.records[number];
      return entity ? [showRecord(entity, sought, filter)] : [];
    });
    const answer = { total: ranked.length, from: start, records };
    return ranked.length > 0
      ? answer
      : { ...answer, instead: insteadOf(query, typed, words, index) };
  };
}

/** Of a longer query the rest is ignored, and so are the letters of words that nobody bears. */
function typedWords(query: string): string[] {
  return wordsOf(query.slice(0, searchTuning.queryCharacters))
    .slice(0, searchTuning.mostWords)
    .map((word) => word.slice(0, searchTuning.longestWord));
}

function rank(query: string, typed: readonly string[], filter: RecordFilter, index: SearchIndex) {
  const isWanted = (number: number) => {
    const record = index.records[number];
    return record !== undefined && passes(record, filter);
  };
  if (typed.length === 0) {
    // Signs alone are looked for and found nowhere; nothing at all asks for everybody.
    const all = query.trim() === "" ? index.records.map((_, number) => number) : [];
    return { words: [], ranked: Uint32Array.from(all.filter(isWanted)) };
  }
  const words = typed.map((word) => hitsOf(word, index));
  const costs = costsOf(words, index);
  const bonusOf = bonuses(typed.join(" "), index);
  return { words, ranked: rankByCost(costs, words.length, bonusOf, isWanted) };
}

function soughtOf({ typed, hits }: WordHits, index: SearchIndex): Sought {
  const slips = hits.filter(({ as }) => as === "slip" || as === "twoSlips");
  return { typed, near: new Set(slips.map(({ number }) => index.words[number] ?? "")) };
}

/** Whom a reader may have meant: those who have most of the words, else those whose names are nearest. */
function insteadOf(
  query: string,
  typed: readonly string[],
  words: readonly WordHits[],
  index: SearchIndex,
) {
  const { ranked: unfiltered } = rank(query, typed, {}, index);
  const nobody = () => 0;
  const partly = words.length > 1 ? rankByCost(costsOf(words, index), 1, nobody, () => true) : [];
  const near =
    partly.length > 0 ? [...partly] : typed.flatMap((word) => bearersOfGuesses(word, index));
  return {
    unfiltered: unfiltered.length,
    near: [...new Set(near)]
      .slice(0, searchTuning.nearRecords)
      .flatMap((number) => index.records[number] ?? []),
  };
}

/** Bearers of the likeliest word first, and of these a person of few names before a long title. */
function bearersOfGuesses(typed: string, index: SearchIndex): number[] {
  return guessesOf(typed, index).flatMap((word) => {
    const all = index.postings.subarray(index.starts[word], index.starts[word + 1]);
    return [...all.subarray(0, searchTuning.shortlist)]
      .filter((posting) => !isProse(fieldOf(posting)))
      .map((posting) => ({
        number: recordOf(posting),
        distance: distanceOf(index.records[recordOf(posting)]),
      }))
      .sort((a, b) => a.distance - b.distance)
      .map(({ number }) => number);
  });
}

/** How far a record is from being what somebody means who types one word of a name. */
function distanceOf(entity: Entity | undefined): number {
  if (entity?.kind === "person" && entity.prominent) return 0;
  return wordsOf(entity?.name ?? "").length;
}
