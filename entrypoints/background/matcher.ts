import type { FactBase } from "../../data/schema.ts";
import { buildIndex, type MatchingIndex } from "../../matching/matching-index.ts";
import { recognise } from "../../matching/recognise.ts";
import type { Block, Recognition } from "../../matching/recognition.ts";
import { type CardMaker, createCardMaker } from "./card-contents.ts";
import { createRecordSearch, type RecordSearch } from "./record-search.ts";

/** What the background knows how to answer from a fact base. */
export interface Matcher extends CardMaker, RecordSearch {
  /** Has at hand what the next question needs; without it that question waits for it. */
  prepare(): void;
  recognise(blocks: readonly Block[]): Recognition;
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
  return {
    prepare: () => void index(),
    recognise: (blocks) => recognise(blocks, index()),
    cardContents: (ids) => cards().cardContents(ids),
    slimRecords: (ids) => cards().slimRecords(ids),
    search: (sought) => records().search(sought),
    searchOptions: () => records().searchOptions(),
  };
}

function once<T>(make: () => T): () => T {
  let made: { readonly value: T } | undefined;
  return () => {
    made ??= { value: make() };
    return made.value;
  };
}
