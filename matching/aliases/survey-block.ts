import type { WordSpan } from "../fuzzy/name-spans.ts";
import type { AliasIndex } from "./alias-index.ts";
import { entityAt, termOf } from "./posting.ts";
import type { Found } from "./read-hits.ts";

/** What has been found in a block, seen from any of its words. */
export interface BlockSurvey {
  /** True for a word of a full name, a phrase, or a surname of few: no given name of the next word. */
  isNamed(at: number): boolean;
  /** True for a word of a full name or a look-alike: nothing is left to be spelt wrongly. */
  isSettled(at: number): boolean;
  /** True for what is part of a longer full name and nothing more. */
  isInsideName(span: WordSpan): boolean;
  /** The look-alike of an entity that shares a word with a span. */
  lookAlike(entity: number, span: WordSpan): WordSpan | undefined;
}

export const EMPTY_SURVEY: BlockSurvey = {
  isNamed: () => false,
  isSettled: () => false,
  isInsideName: () => false,
  lookAlike: () => undefined,
};

export function surveyBlock(found: readonly Found[], index: AliasIndex): BlockSurvey {
  if (found.length === 0) return EMPTY_SURVEY;
  const named = new Set<number>();
  const settled = new Set<number>();
  const names = new Map<number, WordSpan[]>();
  const lookAlikes = new Map<number, (WordSpan & { readonly entity: number })[]>();
  for (const span of found) {
    let isFullName = false;
    for (const posting of span.postings) {
      const term = termOf(index, posting);
      if (term === "name") isFullName = true;
      if (term === "never") {
        noteWords(lookAlikes, { ...span, entity: entityAt(index, posting) });
        addWords(settled, span);
      } else if (term !== "given") addWords(named, span);
    }
    if (!isFullName) continue;
    noteWords(names, span);
    addWords(settled, span);
  }
  return {
    isNamed: (at) => named.has(at),
    isSettled: (at) => settled.has(at),
    isInsideName: ({ from, to }) =>
      (names.get(from) ?? []).some(
        (name) => name.from <= from && to <= name.to && name.to - name.from > to - from,
      ),
    lookAlike: (entity, { from, to }) => {
      for (let at = from; at < to; at++) {
        const other = lookAlikes.get(at)?.find((span) => span.entity === entity);
        if (other) return other;
      }
      return undefined;
    },
  };
}

function addWords(words: Set<number>, { from, to }: WordSpan): void {
  for (let at = from; at < to; at++) words.add(at);
}

/** Notes a span at each of its words; aliases are short, so this stays in proportion to the text. */
function noteWords<Span extends WordSpan>(map: Map<number, Span[]>, span: Span): void {
  for (let at = span.from; at < span.to; at++) {
    const spans = map.get(at);
    if (spans) spans.push(span);
    else map.set(at, [span]);
  }
}
