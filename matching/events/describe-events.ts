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
/** Never added to: a list begins with its first wording. */
const NO_WORDINGS: ReadyWording[] = [];

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
    const longest = longestSenses(at, words, lexicon);
    if (longest.length === 0) continue;
    const written = longest.filter(({ sense }) => (readTo.get(sense.kind) ?? 0) <= at);
    if (written.length === 0) continue;
    const sentence = sentences.around(at);
    const found: FoundSense[] = [];
    for (const { sense, to, isVerb } of written) {
      readTo.set(sense.kind, to);
      const wordings = mayFitOf(sense, sentence);
      if (sense.isBare || wordings.length > 0) found.push({ sense, to, isVerb, wordings });
    }
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
  let written: readonly WrittenSense[] = NO_SENSES;
  for (const sense of senses.get(word) ?? []) {
    if (asVerb !== undefined && sense.isVerb !== undefined && sense.isVerb !== asVerb) continue;
    const to = endOfExpression(words, at, sense.expression);
    if (to === 0) continue;
    const one = { sense, to, isVerb: sense.isVerb ?? asVerb ?? false };
    written = written.length === 0 ? [one] : [...written, one];
  }
  return written.length < 2 ? written : longestOfEachKind(written, word);
}

function longestOfEachKind(
  written: readonly WrittenSense[],
  word: string,
): readonly WrittenSense[] {
  const longest = new Map<string, WrittenSense[]>();
  for (const one of written) {
    const others = longest.get(one.sense.kind) ?? [];
    const length = others[0]?.to ?? 0;
    if (one.to > length) longest.set(one.sense.kind, [one]);
    else if (one.to === length) others.push(one);
  }
  return [...longest.values()].flatMap((ofKind) => withoutGerund(ofKind, word));
}

/** A quick look before the careful one: the sentence must have the words and people asked for. */
function mayFitOf({ wordingsIn }: Sense, sentence: Sentence): readonly ReadyWording[] {
  let fitting = NO_WORDINGS;
  for (const ready of wordingsIn(sentence)) {
    const { by, on, with: company } = ready;
    if (!mayHave(by, sentence) || !mayHave(on, sentence) || !mayHave(company, sentence)) continue;
    if (fitting.length === 0) fitting = [ready];
    else fitting.push(ready);
  }
  return fitting;
}

function mayHave(parts: readonly Part[], { hasPeople, landmarks }: Sentence): boolean {
  for (const { ids, landmarks: asked } of parts) {
    if (hasPeople && ids.length > 0) continue;
    if (!asked.some((one) => landmarks.has(one))) return false;
  }
  return true;
}

/** "The meeting" is a noun, although "meeting" is a form of a verb, too. */
function withoutGerund(senses: readonly WrittenSense[], word: string): readonly WrittenSense[] {
  const nouns = senses.filter(({ isVerb }) => !isVerb);
  return word.endsWith("ing") && nouns.length > 0 ? nouns : senses;
}

/** Senses of the same words, read as a noun or as a verb, share one phrase. */
function byPhrase(found: readonly FoundSense[]): Iterable<readonly FoundSense[]> {
  if (found.length === 1) return [found];
  const groups = new Map<string, FoundSense[]>();
  for (const one of found) {
    const key = `${one.to} ${one.isVerb}`;
    const group = groups.get(key);
    if (group) group.push(one);
    else groups.set(key, [one]);
  }
  return groups.values();
}
