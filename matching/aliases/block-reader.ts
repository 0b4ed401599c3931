import { describeEvents } from "../events/describe-events.ts";
import type { DescribedBlock } from "../events/event-candidate.ts";
import { type EventLexicon, lexiconOf } from "../events/event-lexicon.ts";
import { FuzzyPass } from "../fuzzy/fuzzy-pass.ts";
import type { WordSpan } from "../fuzzy/name-spans.ts";
import type { MatchingIndex } from "../matching-index.ts";
import { findLastFirst } from "../names/last-first.ts";
import { type BlockAround, type SpanInBlock, wordsAgainst } from "../names/words-against.ts";
import type { Block, Candidate, Profile } from "../recognition.ts";
import { type BlockShape, shapeOfBlock } from "../words/block-shape.ts";
import { BlockWords } from "../words/tokenize.ts";
import { numberOf } from "../words/word-book.ts";
import { addToFilter, MayBe, type WordFilter } from "../words/word-filter.ts";
import { hashOfWord } from "../words/word-hash.ts";
import { WordNumbers } from "../words/word-numbers.ts";
import { ExactPass } from "./find-exact.ts";
import { NamedEntities } from "./named-entities.ts";
import { entityOf } from "./profile-book.ts";
import { candidateAt, readCandidate } from "./read-candidate.ts";
import { type Found, HitReader } from "./read-hits.ts";
import { BlockSurvey } from "./survey-block.ts";

/** Never added to: a list begins with its first candidate. */
const NO_CANDIDATE: Candidate[] = [];
const NO_INITIAL = 0;

/** Reads one block after the other with the same working memory. */
export class BlockReader implements BlockAround, DescribedBlock {
  readonly words: BlockWords;
  private readonly numbers: WordNumbers;
  private readonly exact: ExactPass;
  private readonly fuzzy: FuzzyPass;
  private readonly hits: HitReader;
  private readonly survey: BlockSurvey;
  private readonly entities: NamedEntities;
  lang = "";
  private knownShape: BlockShape | undefined;
  /** Those found so far in the block. */
  private candidates: Candidate[] = NO_CANDIDATE;
  private readonly isSettled = (at: number) => this.survey.isSettled(at);
  private readonly cues = (lexicon: EventLexicon) => cuesIn(this.words, lexicon);

  constructor(private readonly index: MatchingIndex) {
    this.words = new BlockWords(filterOf(index));
    this.numbers = new WordNumbers(index.aliases.words, this.words);
    this.exact = new ExactPass(index.aliases, this.words, this.numbers);
    this.fuzzy = new FuzzyPass(index, this.words);
    this.hits = new HitReader(index.aliases, this.words);
    this.survey = new BlockSurvey(index.aliases);
    this.entities = new NamedEntities(index.profiles);
  }

  /** Every span of the block that may name an entity, in order; of equal starts the longer first. */
  candidatesIn({ text, lang = "" }: Block): readonly Candidate[] {
    const { words, numbers, index } = this;
    words.read(text);
    numbers.read(lang);
    this.lang = lang;
    this.knownShape = undefined;
    const hits = this.exact.hitsInBlock();
    const inOrder = this.hits.foundAt(hits);
    const lastFirst = findLastFirst(hits, words, numbers, index.aliases);
    const found = lastFirst.length > 0 ? [...inOrder, ...lastFirst] : inOrder;
    this.survey.read(found, words.count);
    this.addExact(found);
    this.addNearNames();
    this.addNearSurnames();
    this.addDescribed(lang);
    const { candidates } = this;
    if (candidates.length === 0) return NO_CANDIDATE;
    this.candidates = NO_CANDIDATE;
    // A copy has no room to grow, which in a short list is most of what it takes, and is kept for long.
    return isInOrder(candidates) ? candidates.slice() : candidates.toSorted(byPlace);
  }

  /** The profiles of all whom candidates have named since the last time, in the order of their ids. */
  takeProfiles(): Profile[] {
    return this.entities.takeProfiles();
  }

  shape(): BlockShape {
    this.knownShape ??= shapeOfBlock(this.words);
    return this.knownShape;
  }

  isNamed(at: number): boolean {
    return this.survey.isNamed(at);
  }

  isHeading(): boolean {
    return this.shape() !== "sentence";
  }

  isLookAlike(id: string, span: WordSpan): boolean {
    return this.survey.lookAlike(entityOf(this.index.profiles, id), span) !== undefined;
  }

  private add(candidate: Candidate): void {
    if (this.candidates.length === 0) this.candidates = [candidate];
    else this.candidates.push(candidate);
  }

  private addExact(found: readonly Found[]): void {
    const { survey, index, entities } = this;
    const known = { aliases: index.aliases, entities };
    for (const span of found) {
      if (survey.isInsideName(span)) continue;
      const candidate = readCandidate(span, this.spanOf(span), survey, known);
      if (candidate) this.add(candidate);
    }
  }

  private addNearNames(): void {
    for (const near of this.fuzzy.nearNames(this.isSettled)) {
      const span = this.spanOf(near);
      const against = wordsAgainst(span, "name", NO_INITIAL);
      const id = this.entities.nameOf(near.entity);
      this.add(candidateAt(span, [{ id, part: "name", ...(against && { against }) }], "fuzzy"));
    }
  }

  private addNearSurnames(): void {
    for (const near of this.fuzzy.nearSurnames(this.numbers)) {
      const span = this.spanOf(near);
      const against = wordsAgainst(span, "surname", NO_INITIAL);
      const shared = { part: "surname" as const, name: near.surname };
      this.add(candidateAt(span, [], "fuzzy", [{ ...shared, ...(against && { against }) }]));
    }
  }

  /** What the block says of events without naming them; the grammar is that of English. */
  private addDescribed(lang: string): void {
    if (this.words.scan.cueCount === 0 || (lang && !/^en\b/i.test(lang))) return;
    for (const candidate of describeEvents(this, this.index.events, this.cues)) {
      for (const { id } of candidate.readings) this.entities.note(id);
      this.add(candidate);
    }
  }

  private spanOf({ from, to }: WordSpan): SpanInBlock {
    return { tokens: this.words, from, to, block: this };
  }
}

/** In the order of the text; of equal starts the longer first. */
function byPlace(a: Candidate, b: Candidate): number {
  return a.start - b.start || b.end - a.end;
}

function isInOrder(candidates: readonly Candidate[]): boolean {
  for (let at = 1; at < candidates.length; at++) {
    const [before, candidate] = [candidates[at - 1], candidates[at]];
    if (before && candidate && byPlace(before, candidate) > 0) return false;
  }
  return true;
}

/** What the scan of a text is to look out for: the names of the index and the cues of its events. */
function filterOf({ aliases, events }: MatchingIndex): WordFilter {
  if (events.events.length === 0) return aliases.filter;
  const filter = aliases.filter.slice();
  for (const cue of lexiconOf(events).senses.keys()) {
    addToFilter(filter, hashOfWord(cue), MayBe.cue);
  }
  return filter;
}

/** The words that may name a type of event, found by their hash. */
function* cuesIn({ scan }: BlockWords, { cues }: EventLexicon): Iterable<number> {
  for (let place = 0; place < scan.cueCount; place++) {
    const at = scan.cueAt(place);
    const [start, end] = [scan.startOf(at), scan.endOf(at)];
    if (numberOf(cues, scan.hashOf(at), scan.text, start, end) > 0) yield at;
  }
}
