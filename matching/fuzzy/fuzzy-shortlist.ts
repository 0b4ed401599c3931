import type { AliasIndex } from "../aliases/alias-index.ts";
import type { Pattern } from "../names/patterns.ts";
import { tuning } from "../tuning.ts";
import { BoundedMemory } from "../words/bounded-memory.ts";
import type { BlockWords } from "../words/tokenize.ts";
import { unitAt } from "../words/unit-at.ts";
import { numberOfWord, type WordBook } from "../words/word-book.ts";
import { editDistance } from "./edit-distance.ts";
import { editsAllowed } from "./edits-allowed.ts";
import type { WordSpan } from "./name-spans.ts";
import { type FuzzyName, NameWays, type NearWord } from "./name-ways.ts";
import { type NearWords, nearWords, packNearWords } from "./near-words.ts";

/** The names near the first words of a run. */
export interface NamesNear {
  /** Words. */
  readonly length: number;
  readonly names: readonly FuzzyName[];
}

const NONE: readonly NearWord[] = [];
const NO_NAMES: readonly NamesNear[] = [];

/** The words of people's full names, and their long surnames, for the fuzzy pass. */
export function packFuzzyWords(patterns: Iterable<Pattern>, book: WordBook): NearWords {
  const words = new Map<number, string>();
  for (const { part, isPerson: isPersons, tokens } of patterns) {
    const { least, most } = tuning.fuzzyWords;
    const isFullName = part === "name" && tokens.length >= least && tokens.length <= most;
    const letters = tokens[0]?.folded.length ?? 0;
    const isLongSurname = part === "surname" && letters >= tuning.fuzzySurnameLetters;
    if (!isPersons || !(isFullName || isLongSurname)) continue;
    for (const { folded } of tokens) words.set(numberOfWord(book, folded), folded);
  }
  return packNearWords(words);
}

/**
 * By how many letters a word of the base differs; undefined where it is not near. The first letter is
 * hardly ever the wrong one, and no veto would let a greater distance pass.
 */
function editsBetween(word: string, book: WordBook, number: number): number | undefined {
  const start = book.starts[number] ?? 0;
  const end = book.starts[number + 1] ?? 0;
  const letters = Math.min(end - start, word.length);
  const most = letters >= tuning.fuzzyLetters.twoEdits ? 2 : 1;
  if (Math.max(end - start, word.length) - letters > most) return undefined;
  if (unitAt(book.letters, start) !== unitAt(word, 0)) return undefined;
  const edits = editDistance(word, book.letters, start, end);
  return edits <= editsAllowed(letters) ? edits : undefined;
}

/** Finds names whose every word is near the word at its place; remembers the words it has seen. */
export class FuzzyShortlist {
  private readonly near = new BoundedMemory<readonly NearWord[]>(tuning.wordsRemembered);
  private readonly ways: NameWays;
  /** Filled anew for each word that is looked up. */
  private readonly found: NearWord[] = [];

  constructor(
    private readonly index: { readonly aliases: AliasIndex; readonly near: NearWords },
    private readonly words: BlockWords,
  ) {
    this.ways = new NameWays(index.aliases);
  }

  /** Words of the base about one edit away from a word of the block, itself among them if it is one. */
  nearWords(at: number): readonly NearWord[] {
    const { scan } = this.words;
    const hash = scan.hashOf(at);
    const known = this.near.get(hash);
    if (known) return known;
    const near = this.lookUp(at);
    this.near.set(hash, near);
    return near;
  }

  private lookUp(at: number): readonly NearWord[] {
    if (this.words.scan.lengthOf(at) > tuning.fuzzyLongestWord) return NONE;
    const word = this.words.foldedAt(at);
    const { words } = this.index.aliases;
    let count = 0;
    for (const number of nearWords(this.index.near, word)) {
      const edits = editsBetween(word, words, number);
      if (edits !== undefined) this.found[count++] = { word: number, edits };
    }
    // A copy has no room to grow, which in a short list is most of what it takes, and is kept for long.
    return count === 0 ? NONE : this.found.slice(0, count);
  }

  /** For a run of words: the names near its first two, three and four words. */
  namesNear({ from, to }: WordSpan): readonly NamesNear[] {
    const { ways } = this;
    if (!ways.start(this.nearWords(from))) return NO_NAMES;
    let found: NamesNear[] | undefined;
    for (let at = from + 1; at < to && ways.goOn(this.nearWords(at)); at++) {
      const length = at + 1 - from;
      const names = length < tuning.fuzzyWords.least ? [] : ways.names();
      if (names.length === 0) continue;
      found ??= [];
      found.push({ length, names });
    }
    return found ?? NO_NAMES;
  }
}
