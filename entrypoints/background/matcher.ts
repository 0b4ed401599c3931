import type { EntityLabel } from "../../contract/messages.ts";
import type { BaseSummary } from "../../contract/options-questions.ts";
import type { FactBase } from "../../data/schema.ts";
import { buildIndex, type MatchingIndex } from "../../matching/matching-index.ts";
import { recognise } from "../../matching/recognise.ts";
import type { Block, Recognition } from "../../matching/recognition.ts";
import { type CardMaker, createCardMaker, labelOf, lastCheck } from "./card-contents.ts";
import { createRecordSearch, type RecordSearch } from "./record-search.ts";

/** What the background knows how to answer from a fact base. */
export interface Matcher extends CardMaker, RecordSearch {
  /** Has at hand what the next question needs; without it that question waits for it. */
  prepare(): void;
  recognise(blocks: readonly Block[]): Recognition;
  /** Names an entity; one that the base does not know, by its id. */
  label(id: string): EntityLabel;
  summary(): BaseSummary;
}

/**
 * Answers from a fact base. Each index is made at the first question that needs it and kept for
 * the life of the worker; the browser may stop that at any time, and nothing is lost but the index.
 * `readyIndex` gives the index of a base that was built before.
 */
export function createMatcher(base: FactBase, readyIndex?: () => MatchingIndex): Matcher {
  const index = once(readyIndex ?? (() => buildIndex(base.entities)));
  const cards = once(() => createCardMaker(base));
  const records = once(() => createRecordSearch(base));
  const entities = once(() => new Map(base.entities.map((entity) => [entity.id, entity])));
  return {
    label: (id) => {
      const entity = entities().get(id);
      return entity ? labelOf(entity) : { id, kind: "person", name: id };
    },
    summary: () => summaryOf(base),
    prepare: () => void index(),
    recognise: (blocks) => recognise(blocks, index()),
    cardContents: (ids) => cards().cardContents(ids),
    slimRecords: (ids) => cards().slimRecords(ids),
    prepareSearch: () => records().prepareSearch(),
    search: (sought) => records().search(sought),
    searchOptions: () => records().searchOptions(),
  };
}

function summaryOf({ entities, sources }: FactBase): BaseSummary {
  const people = entities.filter(({ kind }) => kind === "person").length;
  return {
    people,
    events: entities.length - people,
    facts: entities.reduce((sum, { facts }) => sum + facts.length, 0),
    sources: sources.length,
    checked: lastCheck(entities),
  };
}

function once<T>(make: () => T): () => T {
  let made: { readonly value: T } | undefined;
  return () => {
    made ??= { value: make() };
    return made.value;
  };
}
