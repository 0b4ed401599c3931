import { type AliasIndex, firstNode, nodeAfter, stepOf } from "../aliases/alias-index.ts";
import { postingsOf } from "../aliases/bearers.ts";
import { entityAt, isPerson, termOf } from "../aliases/posting.ts";
import type { Pattern } from "../names/patterns.ts";
import { tuning } from "../tuning.ts";
import { BoundedMemory } from "../words/bounded-memory.ts";
import type { BlockWords } from "../words/tokenize.ts";
import { unitAt } from "../words/unit-at.ts";
import { numberOfWord, type WordBook, wordOf } from "../words/word-book.ts";
import { editDistance } from "./edit-distance.ts";
import { editsAllowed } from "./edits-allowed.ts";
import type { WordSpan } from "./name-spans.ts";
import { type NearWords, nearWords, packNearWords } from "./near-words.ts";

/** A full name that a misspelt span may stand for. */
export interface FuzzyName {
  /** Number of the entity. */
  readonly entity: number;
  readonly words: readonly string[];
}

/** A word of the base, and how many letters another one differs from it by. */
interface Near {
  readonly word: number;
  readonly edits: number;
}

/** A way through the trie by words near those of the page. */
interface Path extends Near {
  readonly node: number;
  readonly before: Path | undefined;
}

const NONE: readonly Near[] = [];
const NO_PATH: readonly Path[] = [];
const START: readonly Path[] = [{ node: 0, word: 0, edits: 0, before: undefined }];

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
  private readonly near = new BoundedMemory<readonly Near[]>(tuning.wordsRemembered);

  constructor(
    private readonly index: { readonly aliases: AliasIndex; readonly near: NearWords },
    private readonly words: BlockWords,
  ) {}

  /** Words of the base about one edit away from a word of the block, itself among them if it is one. */
  nearWords(at: number): readonly Near[] {
    const { scan } = this.words;
    const hash = scan.hashOf(at);
    const known = this.near.get(hash);
    if (known) return known;
    const near = this.lookUp(at);
    this.near.set(hash, near);
    return near;
  }

  private lookUp(at: number): readonly Near[] {
    if (this.words.scan.lengthOf(at) > tuning.fuzzyLongestWord) return NONE;
    const word = this.words.at(at)?.folded ?? "";
    const { words } = this.index.aliases;
    let near: Near[] | undefined;
    for (const number of nearWords(this.index.near, word)) {
      const edits = editsBetween(word, words, number);
      if (edits === undefined) continue;
      if (near) near.push({ word: number, edits });
      else near = [{ word: number, edits }];
    }
    return near ?? NONE;
  }

  /** For a run of words: the names near its first two, three and four words, by their number. */
  namesNear({ from, to }: WordSpan): ReadonlyMap<number, readonly FuzzyName[]> | undefined {
    let names: Map<number, readonly FuzzyName[]> | undefined;
    let paths: readonly Path[] = START;
    for (let at = from; at < to; at++) {
      paths = this.stepOn(paths, at);
      if (paths.length === 0) break;
      const length = at + 1 - from;
      const found = length < tuning.fuzzyWords.least ? [] : this.namesAt(paths);
      if (found.length === 0) continue;
      names ??= new Map();
      names.set(length, found);
    }
    return names;
  }

  private stepOn(paths: readonly Path[], at: number): readonly Path[] {
    const near = this.nearWords(at);
    if (near.length === 0 || paths.length * near.length > tuning.fuzzyCombinations) return NO_PATH;
    const { aliases } = this.index;
    let further: Path[] | undefined;
    for (const path of paths) {
      for (const { word, edits: more } of near) {
        const edits = path.edits + more;
        if (edits > tuning.fuzzyEdits) continue;
        const node =
          path.node === 0
            ? firstNode(aliases, word)
            : nodeAfter(aliases, path.node, stepOf(word, false));
        if (node === 0) continue;
        // A list that begins with its first item takes less room than one that is filled.
        if (further) further.push({ node, word, edits, before: path });
        else further = [{ node, word, edits, before: path }];
      }
    }
    return further ?? NO_PATH;
  }

  private namesAt(paths: readonly Path[]): FuzzyName[] {
    const names: FuzzyName[] = [];
    for (const path of paths) {
      const { first, end } = postingsOf(this.index.aliases, path.node);
      for (let posting = first; posting < end; posting++) {
        const term = termOf(this.index.aliases, posting);
        // Names come before all else but look-alikes (see rankOfTerm).
        if (term !== "name" && term !== "never") break;
        if (term === "never" || !isPerson(this.index.aliases, posting)) continue;
        const entity = entityAt(this.index.aliases, posting);
        names.push({ entity, words: this.wordsOf(path) });
        if (names.length >= tuning.fuzzyShortlist) return names;
      }
    }
    return names;
  }

  private wordsOf(path: Path): string[] {
    const words: string[] = [];
    for (let step: Path | undefined = path; step && step.word > 0; step = step.before) {
      words.unshift(wordOf(this.index.aliases.words, step.word));
    }
    return words;
  }
}
