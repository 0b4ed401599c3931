import type { WordSpan } from "../fuzzy/name-spans.ts";
import { eventTuning } from "../tuning.ts";
import type { BlockWords } from "../words/tokenize.ts";
import { numberOf } from "../words/word-book.ts";
import type { Pronoun, SentenceNotes } from "./event-clues.ts";
import { ANDS } from "./event-lexis.ts";
import { type TimeAt, timeAt } from "./event-time.ts";
import type { Landmarks } from "./landmarks.ts";
import { textSpan } from "./phrase-words.ts";
import { type PlaceAt, type PlaceBook, placeAt } from "./place-lookup.ts";
import { peopleIn, pronounAt } from "./sentence-people.ts";

/** What a sentence is searched for. */
export interface SentenceLexicon {
  readonly places: PlaceBook;
  readonly landmarks: Landmarks;
}

/** What stands in a sentence. */
interface InSentence {
  readonly places: readonly PlaceAt[];
  readonly times: readonly TimeAt[];
  readonly notes: SentenceNotes;
}

/**
 * The sentence around a word, or as much of it as lies within reach. Word numbers, `to` exclusive. Of
 * most sentences the landmarks tell enough; places and times are read when they are asked for.
 */
export class Sentence implements InSentence {
  /** Numbers of the landmarks in it that a part of a wording may begin with. */
  readonly landmarks = new Set<number>();
  /** Where these stand. */
  readonly asked: number[] = [];
  /** True where somebody is named, or may be meant by a pronoun. */
  readonly hasPeople: boolean;
  /** The words that are to be read, should anybody ask. */
  private readonly toRead: number[] = [];
  private inside: InSentence | undefined;

  constructor(
    readonly from: number,
    readonly to: number,
    /** Whether the next sentence may begin there, or this one is too long to be read as one. */
    readonly lastWord: number,
    private readonly words: BlockWords,
    private readonly lexicon: SentenceLexicon,
    isNamed: (at: number) => boolean,
  ) {
    let hasPeople = false;
    for (let at = from; at < to; at++) {
      hasPeople ||= isNamed(at);
      const landmark = landmarkAt(words, at, lexicon);
      const isRead = lexicon.landmarks.isRead[landmark];
      if (isRead || words.scan.shapeOf(at) === "number") this.toRead.push(at);
      if (landmark === 0) continue;
      if (lexicon.landmarks.isAsked[landmark]) {
        this.landmarks.add(landmark);
        this.asked.push(at);
      }
      if (hasPeople || !lexicon.landmarks.isPronoun[landmark]) continue;
      hasPeople = pronounAt(words, at) !== undefined;
    }
    this.hasPeople = hasPeople;
  }

  get places(): readonly PlaceAt[] {
    return this.read().places;
  }

  get times(): readonly TimeAt[] {
    return this.read().times;
  }

  get notes(): SentenceNotes {
    return this.read().notes;
  }

  private read(): InSentence {
    this.inside ??= readWords(this, this.toRead, this.words, this.lexicon);
    return this.inside;
  }
}

function readWords(
  { from, to }: WordSpan,
  toRead: readonly number[],
  words: BlockWords,
  lexicon: SentenceLexicon,
): InSentence {
  const places: PlaceAt[] = [];
  const times: TimeAt[] = [];
  const pronouns: { pronoun: Pronoun; start: number }[] = [];
  const ands: number[] = [];
  let readTo = from;
  for (const at of toRead) {
    if (at < readTo) continue;
    const place = placeAt(words, at, lexicon.places);
    const time = place ? undefined : timeAt(words, at);
    const pronoun = place || time ? undefined : pronounAt(words, at);
    if (place) places.push(place);
    if (time) times.push(time);
    if (pronoun) pronouns.push({ pronoun, start: words.scan.startOf(at) });
    if (ANDS.has(words.at(at)?.folded ?? "")) ands.push(words.scan.startOf(at));
    readTo = place?.to ?? time?.to ?? readTo;
  }
  const notes = {
    ...textSpan({ from, to }, words),
    pronouns,
    people: pronouns.length > 0 || times.length > 0 ? peopleIn(words, from, to) : [],
    times: times.map(({ when }) => when),
    ands,
  };
  return { places, times, notes };
}

function landmarkAt({ scan }: BlockWords, at: number, { landmarks }: SentenceLexicon): number {
  return numberOf(landmarks.words, scan.hashOf(at), scan.text, scan.startOf(at), scan.endOf(at));
}

/** Reads the sentences of one block as they are asked for, in order. */
export class SentenceReader {
  private last: Sentence | undefined;

  constructor(
    private readonly words: BlockWords,
    private readonly lexicon: SentenceLexicon,
    private readonly isNamed: (at: number) => boolean,
  ) {}

  around(word: number): Sentence {
    const { last, words } = this;
    if (last && last.from <= word && word < last.lastWord) return last;
    const least = Math.max(0, word - eventTuning.reach);
    const most = Math.min(words.count, word + 2 * eventTuning.reach);
    let [from, to] = [word, word + 1];
    while (from > least && !startsSentence(words, from)) from--;
    while (to < most && !startsSentence(words, to)) to++;
    // What is too long to be a sentence is read in overlapping stretches, each once.
    const lastWord = startsSentence(words, to) ? to : Math.max(word + 1, to - eventTuning.reach);
    this.last = new Sentence(from, to, lastWord, words, this.lexicon, this.isNamed);
    return this.last;
  }
}

/** Units between two words that are looked at; a sentence ends with its first mark. */
const LOOKED_AT = 8;

/** True for the first word of a block and for one that a full stop, "?" or "!" stands before. */
export function startsSentence(words: BlockWords, at: number): boolean {
  const { scan } = words;
  if (at <= 0 || at >= scan.count) return true;
  if (words.gapAt(at) !== "barrier") return false;
  const { text } = scan;
  const end = scan.endOf(at - 1);
  const between = text.slice(end, Math.min(scan.startOf(at), end + LOOKED_AT));
  if (!/[.!?\u2026]/.test(between)) return /\n/.test(between);
  // The stop of "U.S." before a capital ends a sentence now and then; mostly a name goes on.
  const isAcronym = text.slice(scan.startOf(at - 1), end).includes(".");
  return !isAcronym || !/^\.\s/.test(between);
}
