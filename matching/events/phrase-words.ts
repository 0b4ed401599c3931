import type { WordSpan } from "../fuzzy/name-spans.ts";
import type { BlockWords, Words } from "../words/tokenize.ts";
import type { TextSpan } from "./event-clues.ts";
import { SMALL_WORDS, STOPS } from "./event-lexis.ts";
import type { PhraseContext } from "./event-phrase.ts";
import { hasCapital } from "./place-lookup.ts";

const QUOTES_ONLY = /^[\s"'\u2018\u2019\u201C\u201D\u00AB\u00BB]*$/;

/** Where words stand in the text of their block. */
export function textSpan({ from, to }: WordSpan, words: Words): TextSpan {
  return { start: words.at(from)?.start ?? 0, end: words.at(to - 1)?.end ?? 0 };
}

/** True where a phrase may run on from the word before: over quotation marks, over no other mark. */
export function runsOn(words: BlockWords, at: number): boolean {
  const [before, token] = [words.at(at - 1), words.at(at)];
  if (!before || !token) return false;
  switch (token.gap) {
    case "space":
    case "hyphen":
    case "dot":
      return true;
    case "barrier":
      return (
        token.start - before.end <= 4 &&
        QUOTES_ONLY.test(words.scan.text.slice(before.end, token.start))
      );
    default:
      return false;
  }
}

/** The same for "a long, costly war", where a comma stands between adjectives. */
export function runsOnAdjectives(words: BlockWords, at: number): boolean {
  const [before, token] = [words.at(at - 1), words.at(at)];
  if (token?.gap !== "comma") return runsOn(words, at);
  return before?.shape === "lower" && token.shape === "lower" && !STOPS.has(before.folded);
}

/** The first word of the run of capitalised words that ends with a word. */
export function nameEndingAt(context: PhraseContext, last: number): number {
  const { words } = context;
  let from = last;
  while (from - 1 >= context.sentence.from) {
    const [before, token] = [words.at(from - 1), words.at(from)];
    if (!before || !token || !hasCapital(before) || before.possessive) break;
    if (token.gap !== "space" && token.gap !== "hyphen" && token.gap !== "dot") break;
    if (SMALL_WORDS.has(before.folded)) break;
    if (context.sentence.places.some(({ to }) => to === from)) break;
    from--;
  }
  return from;
}

/** The word behind the run of capitalised words that begins with a word. */
export function nameStartingAt(context: PhraseContext, first: number): number {
  const { words } = context;
  let to = first + 1;
  while (to < context.sentence.to && !words.at(to - 1)?.possessive) {
    const token = words.at(to);
    if (!token || !hasCapital(token) || SMALL_WORDS.has(token.folded)) break;
    if (token.gap !== "space" && token.gap !== "hyphen" && token.gap !== "dot") break;
    if (context.sentence.times.some(({ from }) => from === to)) break;
    to++;
  }
  return to;
}
