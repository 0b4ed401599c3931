import { hasTerm } from "../aliases/bearers.ts";
import type { MatchingIndex } from "../matching-index.ts";
import { tuning } from "../tuning.ts";
import type { BlockWords } from "../words/tokenize.ts";
import { wordOf } from "../words/word-book.ts";
import type { WordNumbers } from "../words/word-numbers.ts";
import { chooseName, isSurnameSlip } from "./fuzzy.ts";
import { FuzzyShortlist } from "./fuzzy-shortlist.ts";
import { nameRuns, type WordSpan } from "./name-spans.ts";

/** A span that nearly spells a full name. */
export interface NearName extends WordSpan {
  readonly entity: number;
}

/** A word that nearly spells a surname; whom it may mean, the page has to tell. */
export interface NearSurname extends WordSpan {
  readonly surname: string;
}

/** Entities that the first words of a run nearly name, each with the number of these words. */
type Judged = readonly (readonly [length: number, entity: number])[];
const NOBODY: Judged = [];
const NO_NAMES: readonly NearName[] = [];
const NO_SURNAMES: readonly NearSurname[] = [];
/** Other scripts decline their surnames, and an ending is no slip. */
const IN_LATIN = /^[a-z]+$/;

/** The fuzzy pass over the words that the exact pass left over. */
export class FuzzyPass {
  private readonly shortlist: FuzzyShortlist;
  /** Runs of words already judged: pages repeat themselves. */
  private readonly judged = new Map<string, Judged>();

  constructor(
    private readonly index: MatchingIndex,
    private readonly words: BlockWords,
  ) {
    this.shortlist = new FuzzyShortlist(index, words);
  }

  nearNames(isSettled: (at: number) => boolean): readonly NearName[] {
    const runs = nameRuns(this.words, this.hasNearWords, isSettled);
    if (runs.length === 0) return NO_NAMES;
    const names: NearName[] = [];
    for (const run of runs) {
      const { from } = run;
      for (const [length, entity] of this.judge(run))
        names.push({ from, to: from + length, entity });
    }
    return names;
  }

  private readonly hasNearWords = (at: number) => this.shortlist.nearWords(at).length > 0;

  private judge(span: WordSpan): Judged {
    const names = this.shortlist.namesNear(span);
    if (!names) return NOBODY;
    const { from, to } = span;
    const run = Array.from(
      { length: to - from },
      (_, at) => this.words.at(from + at)?.folded ?? "",
    );
    const key = run.join(" ");
    const known = this.judged.get(key);
    if (known) return known;
    const found = [...names].flatMap(([length, shortlist]) => {
      const entity = chooseName(run.slice(0, length), shortlist, this.index.aliases);
      return entity === undefined ? [] : [[length, entity] as const];
    });
    if (this.judged.size >= tuning.wordsRemembered) this.judged.clear();
    this.judged.set(key, found);
    return found;
  }

  /** Long single words, unknown to the base, that are one slip away from a surname of it. */
  nearSurnames(numbers: WordNumbers): readonly NearSurname[] {
    const { words } = this;
    let found: NearSurname[] | undefined;
    for (let place = 0; place < words.scan.raisedCount; place++) {
      const at = words.scan.raisedAt(place);
      const isLong = words.scan.lengthOf(at) >= tuning.fuzzySurnameLetters;
      if (!isLong || !this.hasNearWords(at) || numbers.at(at) > 0) continue;
      const token = words.at(at);
      if (!token || token.masked || !IN_LATIN.test(token.folded)) continue;
      for (const surname of this.surnamesNear(at, token.folded)) {
        found ??= [];
        found.push({ from: at, to: at + 1, surname });
      }
    }
    return found ?? NO_SURNAMES;
  }

  private surnamesNear(at: number, folded: string): string[] {
    const { aliases } = this.index;
    return this.shortlist
      .nearWords(at)
      .filter((word) => hasTerm(aliases, word, "surname"))
      .map((word) => wordOf(aliases.words, word))
      .filter((surname) => isSurnameSlip(folded, surname));
  }
}
