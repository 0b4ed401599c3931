import type { Candidate } from "../recognition.ts";
import type { BlockWords } from "../words/tokenize.ts";
import type { EventBook } from "./event-book.ts";
import {
  type DescribedBlock,
  eventCandidate,
  type FoundSense,
  type WrittenSense,
} from "./event-candidate.ts";
import {
  type EventLexicon,
  lexiconOf,
  type Part,
  type ReadyWording,
  type Sense,
} from "./event-lexicon.ts";
import { type Sentence, SentenceReader } from "./event-sentence.ts";
import { endOfExpression } from "./expression.ts";
import { looksLikeVerb } from "./verb-or-noun.ts";

const NO_SENSES: readonly WrittenSense[] = [];

/** The numbers of the words that may begin the name of a type of event, in order. */
export type FindCues = (lexicon: EventLexicon) => Iterable<number>;

/**
 * The phrases of a block that may describe an event of the book, in order. What they need on the page
 * is left to resolve. The work is in proportion to the words, with a bound for each cue.
 */
export function describeEvents(
  block: DescribedBlock,
  book: EventBook,
  findCues: FindCues = (lexicon) => cuesOf(block.words, lexicon),
): Candidate[] {
  if (book.events.length === 0) return [];
  const { words } = block;
  const lexicon = lexiconOf(book);
  const sentences = new SentenceReader(words, lexicon, (at) => block.isNamed(at));
  const candidates: Candidate[] = [];
  /** Up to which word each kind of sense has been read: "talks" in "peace talks" is no other talk. */
  const readTo = new Map<string, number>();
  for (const at of findCues(lexicon)) {
    const written = longestSenses(at, words, lexicon).filter(
      (one) => (readTo.get(one.sense.kind) ?? 0) <= at,
    );
    if (written.length === 0) continue;
    for (const one of written) readTo.set(one.sense.kind, one.to);
    const sentence = sentences.around(at);
    const found = written
      .map((one) => ({ ...one, wordings: mayFitOf(one.sense, sentence) }))
      .filter(({ sense, wordings }) => sense.isBare || wordings.length > 0);
    if (found.length === 0) continue;
    const context = { words, block, sentence, isHeading: block.isHeading() };
    for (const senses of byPhrase(found)) {
      const candidate = eventCandidate(at, senses, context);
      if (candidate) candidates.push(candidate);
    }
  }
  return candidates;
}

/** Looks each word up by its folded form. */
function* cuesOf(words: BlockWords, { senses }: EventLexicon): Iterable<number> {
  for (let at = 0; at < words.count; at++) {
    if (senses.has(words.at(at)?.folded ?? "")) yield at;
  }
}

/** The senses that begin at a word: of one type the longest, as a noun, a verb or, undecided, both. */
function longestSenses(
  at: number,
  words: BlockWords,
  { senses }: EventLexicon,
): readonly WrittenSense[] {
  const word = words.at(at)?.folded ?? "";
  const asVerb = looksLikeVerb(words, at);
  let longest: Map<string, WrittenSense[]> | undefined;
  for (const sense of senses.get(word) ?? []) {
    if (asVerb !== undefined && sense.isVerb !== undefined && sense.isVerb !== asVerb) continue;
    const to = endOfExpression(words, at, sense.expression);
    if (to === 0) continue;
    const one = { sense, to, isVerb: sense.isVerb ?? asVerb ?? false };
    longest ??= new Map();
    const others = longest.get(sense.kind) ?? [];
    const length = others[0]?.to ?? 0;
    if (to > length) longest.set(sense.kind, [one]);
    else if (to === length) others.push(one);
  }
  if (!longest) return NO_SENSES;
  return [...longest.values()].flatMap((ofKind) => withoutGerund(ofKind, word));
}

/** A quick look before the careful one: the sentence must have the words and people asked for. */
function mayFitOf({ wordingsIn }: Sense, sentence: Sentence): readonly ReadyWording[] {
  const mayHave = ({ landmarks, ids }: Part) =>
    (sentence.hasPeople && ids.length > 0) || landmarks.some((one) => sentence.landmarks.has(one));
  return wordingsIn(sentence).filter(
    ({ by, on, with: company }) => by.every(mayHave) && on.every(mayHave) && company.every(mayHave),
  );
}

/** "The meeting" is a noun, although "meeting" is a form of a verb, too. */
function withoutGerund(senses: readonly WrittenSense[], word: string): readonly WrittenSense[] {
  const nouns = senses.filter(({ isVerb }) => !isVerb);
  return word.endsWith("ing") && nouns.length > 0 ? nouns : senses;
}

/** Senses of the same words, read as a noun or as a verb, share one phrase. */
function byPhrase(found: readonly FoundSense[]): Iterable<readonly FoundSense[]> {
  const groups = new Map<string, FoundSense[]>();
  for (const one of found) {
    const key = `${one.to} ${one.isVerb}`;
    const group = groups.get(key);
    if (group) group.push(one);
    else groups.set(key, [one]);
  }
  return groups.values();
}
