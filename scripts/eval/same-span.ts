interface Span {
  readonly start: number;
  readonly end: number;
}

/** An article, a possessive pronoun, or a genitive of up to two words ("Last week's summit"). */
const DETERMINER =
  /^(?:(?:the|a|an|this|that|their|its|his|her|our|der|die|das)|(?:\p{L}+ )?\p{L}+['’]s)\s+/iu;
/** Letters of the scripts that write words apart, and what may stand unseen inside a word. */
const IN_WORD =
  /(?![\p{Script=Han}\p{Script=Hangul}\p{Script=Hiragana}\p{Script=Katakana}])[\p{L}\p{M}\p{N}\u00AD\u200B-\u200D\u2060]/u;

/**
 * True where two spans cover the same words. Whether a determiner or a case ending is underlined with
 * a name is a matter of looks: both count as the same span. A possessive "'s" is a word apart.
 */
export function isSameSpan(text: string, a: Span, b: Span): boolean {
  const [first, second] = [wordsOf(text, a), wordsOf(text, b)];
  return first.start === second.start && first.end === second.end;
}

function wordsOf(text: string, span: Span): Span {
  const [determiner = ""] = DETERMINER.exec(text.slice(span.start, span.end)) ?? [];
  let start = span.start + determiner.length;
  let { end } = span;
  while (start > 0 && isInside(text, start)) start--;
  while (end < text.length && isInside(text, end)) end++;
  return { start, end };
}

/** True between two characters of one word. */
function isInside(text: string, at: number): boolean {
  return IN_WORD.test(text.charAt(at - 1)) && IN_WORD.test(text.charAt(at));
}
