import { bindWords, numberOfWord, type WordBook } from "../words/word-book.ts";
import { ANDS } from "./event-lexis.ts";
import { TIME_WORDS } from "./event-time.ts";
import type { PlaceBook } from "./place-lookup.ts";
import { PRONOUN_WORDS } from "./sentence-people.ts";

/**
 * The words that a sentence is searched for, found by their hash: most words of a text are none of
 * them and are never looked at.
 */
export interface Landmarks {
  readonly words: WordBook;
  /** Number of a word → true where it may begin a place, a time or a pronoun, or joins two names. */
  readonly isRead: readonly boolean[];
  /** Number of a word → true where a part of a wording may begin with it. */
  readonly isAsked: readonly boolean[];
  /** Number of a word → true where it may be a pronoun. */
  readonly isPronoun: readonly boolean[];
}

/** `asked` are the words that the parts of wordings may begin with, places aside. */
export function bindLandmarks(places: PlaceBook, asked: Iterable<string>): Landmarks {
  const read = new Set([...places.keys(), ...TIME_WORDS, ...PRONOUN_WORDS, ...ANDS]);
  const ofParts = new Set([...places.keys(), ...asked]);
  const all = new Set([...read, ...ofParts]);
  const pronouns = new Set(PRONOUN_WORDS);
  const areIn = (list: ReadonlySet<string>) => [false, ...[...all].map((word) => list.has(word))];
  return {
    words: bindWords(all),
    isRead: areIn(read),
    isAsked: areIn(ofParts),
    isPronoun: areIn(pronouns),
  };
}

/** The numbers of words; those that are no landmarks are left out. */
export function numbersOf({ words }: Landmarks, list: Iterable<string>): number[] {
  return [...new Set(list)].map((word) => numberOfWord(words, word)).filter((number) => number > 0);
}
