import { hasTerm } from "../aliases/bearers.ts";
import type { MatchingIndex } from "../matching-index.ts";
import { tuning } from "../tuning.ts";
import type { BlockWords } from "../words/tokenize.ts";
import { wordOf } from "../words/word-book.ts";
import type { WordNumbers } from "../words/word-numbers.ts";
import { chooseName } from "./fuzzy.ts";
import { FuzzyShortlist } from "./fuzzy-shortlist.ts";
import { JudgedRuns } from "./judged-runs.ts";
import { nameRuns, type WordSpan } from "./name-spans.ts";
import { isSurnameSlip } from "./veto.ts";

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
const NO_WORDS: readonly string[] = [];
/** Other scripts decline their surnames, and an ending is no slip. */
const IN_LATIN = /^[a-z]+$/;

/** The fuzzy pass over the words that the exact pass left over. */
export class FuzzyPass {
  private readonly shortlist: FuzzyShortlist;
  private readonly names: JudgedRuns<Judged[number]>;
  private readonly surnames: JudgedRuns<string>;

  constructor(
    private readonly index: MatchingIndex,
    private readonly words: BlockWords,
  ) {
    this.shortlist = new FuzzyShortlist(index, words);
    this.names = new JudgedRuns(words, (span) => this.judgeNames(span));
    this.surnames = new JudgedRuns(words, ({ from }) => this.judgeSurname(from));
  }

  nearNames(isSettled: (at: number) => boolean): readonly NearName[] {
    const runs = nameRuns(this.words, isSettled);
    if (runs.length === 0) return NO_NAMES;
    let names: NearName[] | undefined;
    for (const run of runs) {
      const { from } = run;
      for (const [length, entity] of this.names.of(run)) {
        names ??= [];
        names.push({ from, to: from + length, entity });
      }
    }
    return names ?? NO_NAMES;
  }

  private judgeNames(span: WordSpan): Judged {
    const near = this.shortlist.namesNear(span);
    if (near.length === 0) return NOBODY;
    const judged: (readonly [number, number])[] = [];
    for (const { length, names } of near) {
      const words = this.words.foldedIn(span.from, span.from + length);
      const entity = chooseName(words, names, this.index.aliases);
      if (entity !== undefined) judged.push([length, entity]);
    }
    return judged;
  }

  /** Long single words, unknown to the base, that are one slip away from a surname of it. */
  nearSurnames(numbers: WordNumbers): readonly NearSurname[] {
    const { scan } = this.words;
    let found: NearSurname[] | undefined;
    for (let place = 0; place < scan.raisedCount; place++) {
      const at = scan.raisedAt(place);
      if (scan.lengthOf(at) < tuning.fuzzySurnameLetters || numbers.at(at) > 0) continue;
      if (this.words.isMasked(at)) continue;
      const span = { from: at, to: at + 1 };
      for (const surname of this.surnames.of(span)) {
        found ??= [];
        found.push({ ...span, surname });
      }
    }
    return found ?? NO_SURNAMES;
  }

  private judgeSurname(at: number): readonly string[] {
    const { aliases } = this.index;
    const folded = this.words.foldedAt(at);
    if (!IN_LATIN.test(folded)) return NO_WORDS;
    return this.shortlist
      .nearWords(at)
      .filter(({ word }) => hasTerm(aliases, word, "surname"))
      .map(({ word }) => wordOf(aliases.words, word))
      .filter((surname) => isSurnameSlip(folded, surname));
  }
}
