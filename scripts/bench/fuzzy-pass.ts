import { idAt } from "../../matching/aliases/profile-book.ts";
import { FuzzyPass } from "../../matching/fuzzy/fuzzy-pass.ts";
import type { MatchingIndex } from "../../matching/matching-index.ts";
import { BlockWords } from "../../matching/words/tokenize.ts";
import { WordNumbers } from "../../matching/words/word-numbers.ts";

/** The only file of the benchmarks that knows how matching takes a fuzzy look. */

/** Spans as one block, in which no name runs over from one to the next. */
export interface SpanBlock {
  readonly text: string;
  /** Where each span begins in it. */
  readonly starts: ReadonlyMap<number, number>;
}

const BARRIER = "; ";

export function joinSpans(spans: readonly string[]): SpanBlock {
  const starts = new Map<number, number>();
  let length = 0;
  spans.forEach((span, at) => {
    starts.set(length, at);
    length += span.length + BARRIER.length;
  });
  return { text: spans.join(BARRIER), starts };
}

/** The id that each span is taken to misspell, or nothing; finding the words is part of it. */
export function fuzzyPass({ text, starts }: SpanBlock, index: MatchingIndex): Map<number, string> {
  const words = new BlockWords();
  words.read(text);
  const numbers = new WordNumbers(index.aliases.words, words);
  numbers.read("en");
  const pass = new FuzzyPass(index, words);
  const found = new Map<number, string>();
  for (const { from, entity } of pass.nearNames(() => false)) {
    const span = starts.get(words.scan.startOf(from));
    if (span !== undefined) found.set(span, idAt(index.profiles, entity));
  }
  pass.nearSurnames(numbers);
  return found;
}
