import { fold } from "../../matching/words/fold.ts";

/** Words. Six in a row are a phrase that somebody else wrote; fewer are the language's own. */
export const SHARED_WORDS_MIN = 6;

/** Words besides names ("the", "of") that a run may hold and still be exempt for the names. */
const OWN_WORDS_MAX = 2;

/** A run of words that a text shares with an article. */
export interface SharedRun {
  /** As the text writes it. */
  readonly words: string;
  /** 1-based non-empty line of the article. */
  readonly paragraph: number;
  /** The names in it for which it is exempt; empty where it is not. */
  readonly exemptFor: readonly string[];
}

/** Every place of an article where a run of SHARED_WORDS_MIN words begins. */
export type ArticleIndex = ReadonlyMap<string, readonly Place[]>;

interface Place {
  readonly words: readonly string[];
  readonly at: number;
  readonly paragraph: number;
}

/** Indexes an article, given as plain text with one paragraph a line. */
export function indexArticle(text: string): ArticleIndex {
  const index = new Map<string, Place[]>();
  const paragraphs = text.split(/\r?\n/).filter((line) => line.trim() !== "");
  for (const [p, line] of paragraphs.entries()) {
    const words = wordsOf(line).map(({ folded }) => folded);
    for (let at = 0; at + SHARED_WORDS_MIN <= words.length; at++) {
      const key = words.slice(at, at + SHARED_WORDS_MIN).join(" ");
      index.set(key, [...(index.get(key) ?? []), { words, at, paragraph: p + 1 }]);
    }
  }
  return index;
}

/**
 * The longest runs that a text shares with an article. A run is exempt where names (titles, offices,
 * people, events, bodies) cover all of it but OWN_WORDS_MAX words.
 */
export function sharedRuns(
  text: string,
  article: ArticleIndex,
  names: readonly string[],
): SharedRun[] {
  const words = wordsOf(text);
  const folded = words.map((word) => word.folded);
  const coverage = coverBy(names, folded);
  const runs: SharedRun[] = [];
  let at = 0;
  while (at + SHARED_WORDS_MIN <= words.length) {
    const run = longestRun(folded, at, article);
    const [first, last] = [words[at], words[at + run.length - 1]];
    if (!first || !last || run.length === 0) {
      at++;
      continue;
    }
    const covering = coverage.slice(at, at + run.length);
    const own = covering.filter((name) => name === undefined).length;
    runs.push({
      words: text.slice(first.start, last.end),
      paragraph: run.paragraph,
      exemptFor: own <= OWN_WORDS_MAX ? [...new Set(covering.flatMap((name) => name ?? []))] : [],
    });
    at += run.length;
  }
  return runs;
}

function longestRun(folded: readonly string[], at: number, article: ArticleIndex) {
  const key = folded.slice(at, at + SHARED_WORDS_MIN).join(" ");
  let best = { length: 0, paragraph: 0 };
  for (const place of article.get(key) ?? []) {
    let length = SHARED_WORDS_MIN;
    while (at + length < folded.length && folded[at + length] === place.words[place.at + length]) {
      length++;
    }
    if (length > best.length) best = { length, paragraph: place.paragraph };
  }
  return best;
}

/** For each word, the longest name that covers it. */
function coverBy(names: readonly string[], folded: readonly string[]): (string | undefined)[] {
  const cover: (string | undefined)[] = folded.map(() => undefined);
  const joined = ` ${folded.join(" ")} `;
  const byLength = [...names].sort((a, b) => a.length - b.length);
  for (const name of byLength) {
    const words = wordsOf(name).map((word) => word.folded);
    if (words.length === 0) continue;
    let from = joined.indexOf(` ${words.join(" ")} `);
    while (from >= 0) {
      const at = joined.slice(0, from).split(" ").length - 1;
      cover.fill(name, at, at + words.length);
      from = joined.indexOf(` ${words.join(" ")} `, from + 1);
    }
  }
  return cover;
}

function wordsOf(text: string) {
  return [...text.matchAll(/[\p{L}\p{M}\p{N}]+(?:[.'’\u02BC][\p{L}\p{M}\p{N}]+)*/gu)].map(
    (match) => ({
      start: match.index,
      end: match.index + match[0].length,
      folded: fold(match[0]),
    }),
  );
}
