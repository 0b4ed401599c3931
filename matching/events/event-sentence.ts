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

/** The sentence around a word, or as much of it as lies within reach. Word numbers, `to` exclusive. */
export interface Sentence {
  readonly from: number;
  readonly to: number;
  readonly places: readonly PlaceAt[];
  readonly times: readonly TimeAt[];
  /** True where somebody is named, or may be meant by a pronoun. */
  readonly hasPeople: boolean;
  /** Numbers of the landmarks that stand in it. */
  readonly landmarks: ReadonlySet<number>;
  readonly notes: SentenceNotes;
}

/** Reads the sentences of one block as they are asked for, in order. */
export class SentenceReader {
  private last: (Sentence & { readonly lastWord: number }) | undefined;

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
    this.last = { ...this.read(from, to), lastWord };
    return this.last;
  }

  private read(from: number, to: number): Sentence {
    const { words } = this;
    const places: PlaceAt[] = [];
    const times: TimeAt[] = [];
    const pronouns: { pronoun: Pronoun; start: number }[] = [];
    const ands: number[] = [];
    const landmarks = new Set<number>();
    let hasNames = false;
    let readTo = from;
    for (let at = from; at < to; at++) {
      hasNames ||= this.isNamed(at);
      const landmark = this.landmarkAt(at);
      if (landmark > 0) landmarks.add(landmark);
      const isRead = this.lexicon.landmarks.isRead[landmark] || words.scan.shapeOf(at) === "number";
      if (at < readTo || !isRead) continue;
      const place = placeAt(words, at, this.lexicon.places);
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
      people: pronouns.length > 0 ? peopleIn(words, from, to) : [],
      times: times.map(({ when }) => when),
      ands,
    };
    const hasPeople = hasNames || pronouns.length > 0;
    return { from, to, places, times, hasPeople, landmarks, notes };
  }

  private landmarkAt(at: number): number {
    const { scan } = this.words;
    const [start, end] = [scan.startOf(at), scan.endOf(at)];
    return numberOf(this.lexicon.landmarks.words, scan.hashOf(at), scan.text, start, end);
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
