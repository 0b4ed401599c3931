import type { SearchAnswer, SearchOptions, SearchResult } from "../../contract/record-answers.ts";
import { daySpan } from "../../data/dates.ts";
import { daysOf } from "../../data/event-days.ts";
import type { Entity, FactBase } from "../../data/schema.ts";
import {
  createSearch,
  type RecordsSought,
  type SearchRecords,
} from "../../matching/search/search-records.ts";
import type { FoundRecord } from "../../matching/search/show-record.ts";
import { labelOf } from "./card-contents.ts";
import { runInSlices } from "./run-in-slices.ts";

/** The fact browser's side of the background. */
export interface RecordSearch {
  /** Begins to make what the first search needs; without it that search waits for all of it. */
  prepareSearch(): void;
  search(sought: RecordsSought): Promise<SearchAnswer>;
  searchOptions(): SearchOptions;
}

/** Sources that can be filtered by. A list of more is no choice any more; search finds the rest. */
const SOURCES_MAX = 200;

export function createRecordSearch(base: FactBase): RecordSearch {
  let search: Promise<SearchRecords> | undefined;
  let options: SearchOptions | undefined;
  const ready = () => {
    search ??= runInSlices(createSearch(base.entities));
    return search;
  };
  return {
    prepareSearch: () => void ready(),
    async search(sought) {
      const { records, instead, ...found } = (await ready())(sought);
      return {
        ...found,
        results: records.map(resultOf),
        ...(instead && { instead: { ...instead, near: instead.near.map(labelOf) } }),
      };
    },
    searchOptions() {
      options ??= optionsOf(base);
      return options;
    },
  };
}

function resultOf({ entity, name, note, noteFrom }: FoundRecord): SearchResult {
  return { ...labelOf(entity), nameMarks: name.marks, note, noteFrom };
}

function optionsOf({ entities, sources }: FactBase): SearchOptions {
  const cited = new Map<string, number>();
  for (const { facts } of entities) {
    for (const { source } of facts.flatMap((fact) => fact.sources)) {
      cited.set(source, (cited.get(source) ?? 0) + 1);
    }
  }
  const years = yearsOf(entities);
  return {
    sources: sources
      .filter(({ id }) => cited.has(id))
      .sort((a, b) => (cited.get(b.id) ?? 0) - (cited.get(a.id) ?? 0))
      .slice(0, SOURCES_MAX)
      .map(({ id, label }) => ({ id, label }))
      .sort((a, b) => a.label.localeCompare(b.label, "en")),
    ...(years && { years }),
  };
}

function yearsOf(entities: readonly Entity[]): SearchOptions["years"] {
  let [first, last] = [Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY];
  for (const days of entities.flatMap(daysIn)) {
    const span = daySpan(days);
    for (const day of [span.first, span.last]) {
      if (day === null) continue;
      first = Math.min(first, Number(day.slice(0, 4)));
      last = Math.max(last, Number(day.slice(0, 4)));
    }
  }
  return first <= last ? { first, last } : undefined;
}

function daysIn(entity: Entity): string[] {
  const own = entity.kind === "event" ? daysOf(entity) : undefined;
  return [...(own ? [own] : []), ...entity.facts.flatMap(({ date }) => date ?? [])];
}
