import { describeEvents } from "../events/describe-events.ts";
import type { EventLexicon } from "../events/event-lexicon.ts";
import { FuzzyPass } from "../fuzzy/fuzzy-pass.ts";
import type { WordSpan } from "../fuzzy/name-spans.ts";
import type { MatchingIndex } from "../matching-index.ts";
import { findLastFirst } from "../names/last-first.ts";
import { type BlockAround, type SpanInBlock, wordsAgainst } from "../names/words-against.ts";
import type { Block, Candidate, Profile } from "../recognition.ts";
import { tuning } from "../tuning.ts";
import { type BlockShape, shapeOfBlock } from "../words/block-shape.ts";
import { BlockWords } from "../words/tokenize.ts";
import { numberOf } from "../words/word-book.ts";
import { WordNumbers } from "../words/word-numbers.ts";
import { ExactPass } from "./find-exact.ts";
import { entityOf, idAt, profileAt } from "./profile-book.ts";
import { candidateAt, readCandidate } from "./read-candidate.ts";
import { type Found, readHits } from "./read-hits.ts";
import { type BlockSurvey, EMPTY_SURVEY, surveyBlock } from "./survey-block.ts";

const NO_CANDIDATE: readonly Candidate[] = [];
const noInitial = () => false;

/** Reads one block after the other with the same working memory. */
export class BlockReader implements BlockAround {
  private readonly words: BlockWords;
  private readonly numbers: WordNumbers;
  private readonly exact: ExactPass;
  private readonly fuzzy: FuzzyPass;
  lang = "";
  private survey: BlockSurvey = EMPTY_SURVEY;
  private readonly profiles = new Map<string, Profile>();
  private knownShape: BlockShape | undefined;

  constructor(private readonly index: MatchingIndex) {
    this.words = new BlockWords(index.aliases.filter);
    this.numbers = new WordNumbers(index.aliases.words, this.words);
    this.exact = new ExactPass(index.aliases, this.words, this.numbers);
    this.fuzzy = new FuzzyPass(index, this.words);
  }

  /** Every span of the block that may name an entity, in order; of equal starts the longer first. */
  candidatesIn({ text, lang = "" }: Block): readonly Candidate[] {
    const { words, numbers, index } = this;
    words.read(text);
    numbers.read(lang);
    this.lang = lang;
    this.knownShape = undefined;
    const hits = this.exact.hitsInBlock();
    const found = [
      ...readHits(hits, words, index),
      ...findLastFirst(hits, words, numbers, index.aliases),
    ];
    this.survey = surveyBlock(found, index.aliases);
    const candidates = [
      ...this.exactly(found),
      ...this.nearNames(),
      ...this.nearSurnames(),
      ...this.described(lang),
    ];
    if (candidates.length < 2) return candidates.length === 0 ? NO_CANDIDATE : candidates;
    return candidates.sort((a, b) => a.start - b.start || b.end - a.end);
  }

  /** The profile of an entity that a candidate names. */
  profileOf(id: string): Profile {
    const known = this.profiles.get(id);
    if (known) return known;
    const { profiles } = this.index;
    const profile = profileAt(profiles, entityOf(profiles, id));
    if (this.profiles.size >= tuning.profilesRemembered) this.profiles.clear();
    this.profiles.set(id, profile);
    return profile;
  }

  shape(): BlockShape {
    this.knownShape ??= shapeOfBlock(this.words);
    return this.knownShape;
  }

  isNamed(at: number): boolean {
    return this.survey.isNamed(at);
  }

  private exactly(found: readonly Found[]): Candidate[] {
    const { survey, index } = this;
    return found
      .filter((span) => !survey.isInsideName(span))
      .flatMap((span) => readCandidate(span, this.spanOf(span), survey, index) ?? []);
  }

  private nearNames(): Candidate[] {
    return this.fuzzy.nearNames(this.survey.isSettled).map((near) => {
      const span = this.spanOf(near);
      const against = wordsAgainst(span, "name", noInitial);
      const id = idAt(this.index.profiles, near.entity);
      return candidateAt(span, [{ id, part: "name", ...(against && { against }) }], "fuzzy");
    });
  }

  private nearSurnames(): Candidate[] {
    return this.fuzzy.nearSurnames(this.numbers).map((near) => {
      const span = this.spanOf(near);
      const against = wordsAgainst(span, "surname", noInitial);
      const shared = { part: "surname" as const, name: near.surname };
      return candidateAt(span, [], "fuzzy", [{ ...shared, ...(against && { against }) }]);
    });
  }

  /** What the block says of events without naming them; the grammar is that of English. */
  private described(lang: string | undefined): Candidate[] {
    if (lang && !/^en\b/i.test(lang)) return [];
    const { words, survey, index } = this;
    const block = {
      words,
      isNamed: (at: number) => survey.isNamed(at),
      isHeading: () => this.shape() !== "sentence",
      isLookAlike: (id: string, span: WordSpan) =>
        survey.lookAlike(entityOf(index.profiles, id), span) !== undefined,
    };
    return describeEvents(block, index.events, (lexicon) => cuesIn(words, lexicon));
  }

  private spanOf({ from, to }: WordSpan): SpanInBlock {
    return { tokens: this.words, from, to, block: this };
  }
}

/** The words that may name a type of event, found by their hash. */
function* cuesIn({ scan }: BlockWords, { cues }: EventLexicon): Iterable<number> {
  for (let at = 0; at < scan.count; at++) {
    const [start, end] = [scan.startOf(at), scan.endOf(at)];
    if (numberOf(cues, scan.hashOf(at), scan.text, start, end) > 0) yield at;
  }
}
