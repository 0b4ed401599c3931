import type { Entity } from "../../data/schema.ts";
import { searchTuning } from "../tuning.ts";
import { FIELDS, fieldOf, recordOf, type SearchIndex } from "./search-index.ts";
import { countsIn, type WordHits } from "./word-hits.ts";

const { fieldCost, wholeName, prominent, costStep } = searchTuning;
const FIELD_COSTS = FIELDS.map((field) => fieldCost[field]);

/** What the words of a query cost in each record, and how many of them it has. */
interface Costs {
  readonly total: Float32Array;
  readonly matched: Uint8Array;
}

/** Adds up, word by word, what the best hit of each costs in each record that has any. */
export function costsOf(words: readonly WordHits[], index: SearchIndex): Costs {
  const total = new Float32Array(index.records.length);
  const matched = new Uint8Array(index.records.length);
  const best = new Float32Array(index.records.length);
  for (const word of words) {
    best.fill(Number.POSITIVE_INFINITY);
    for (const hit of word.hits) {
      for (let at = index.starts[hit.number] ?? 0; at < (index.starts[hit.number + 1] ?? 0); at++) {
        const posting = index.postings[at] ?? 0;
        const field = fieldOf(posting);
        if (!countsIn(field, hit, word)) continue;
        const cost = hit.cost + (FIELD_COSTS[field] ?? 0);
        if (cost < (best[recordOf(posting)] ?? 0)) best[recordOf(posting)] = cost;
      }
    }
    for (let record = 0; record < best.length; record++) {
      const cost = best[record] ?? 0;
      if (cost === Number.POSITIVE_INFINITY) continue;
      total[record] = (total[record] ?? 0) + cost;
      matched[record] = (matched[record] ?? 0) + 1;
    }
  }
  return { total, matched };
}

/**
 * Numbers of the records that have at least so many of the words, those with the most of them first,
 * then the cheapest, then by name. Sorting into steps of cost takes one look at each record, however
 * many there are.
 */
export function rankByCost(
  { total, matched }: Costs,
  least: number,
  bonusOf: (record: number) => number,
  isWanted: (record: number) => boolean,
): Uint32Array {
  const steps: number[][] = [];
  const dearest = searchTuning.mostWords * searchTuning.dearestWord;
  let count = 0;
  for (let record = 0; record < total.length; record++) {
    const words = matched[record] ?? 0;
    if (words < least || !isWanted(record)) continue;
    const cost = (total[record] ?? 0) - bonusOf(record) + wholeName + prominent;
    const missing = searchTuning.mostWords - words;
    const step = Math.round((cost + missing * dearest) / costStep);
    steps[step] ??= [];
    steps[step].push(record);
    count++;
  }
  const ranked = new Uint32Array(count);
  let place = 0;
  // Steps in between that no record takes are skipped.
  for (const step of Object.keys(steps)) {
    for (const record of steps[Number(step)] ?? []) ranked[place++] = record;
  }
  return ranked;
}

/** What is taken off a record's cost: it bears the query as a whole name; readers mean it mostly. */
export function bonuses(query: string, { wholeNames, records }: SearchIndex) {
  const bearers = new Set(wholeNames.get(query));
  return (record: number) =>
    (bearers.has(record) ? wholeName : 0) + (isProminent(records[record]) ? prominent : 0);
}

const isProminent = (entity: Entity | undefined) =>
  entity?.kind === "person" && entity.prominent === true;
