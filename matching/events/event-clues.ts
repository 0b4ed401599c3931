import type { EventType } from "../../data/event-wording.ts";

/**
 * What recognise notes of a phrase that may describe an event, and what resolve, which knows the
 * page and its date, has yet to find out. Plain data.
 */

/** A time that a phrase gives. Relative ones mean something only on a known day. */
export type When =
  | { readonly unit: "year"; readonly year: number }
  /** A month from 1, with its year where one is given. */
  | { readonly unit: "month"; readonly month: number; readonly year?: number }
  /** "last week" is one week back, "this year" none, "next month" one ahead. */
  | {
      readonly unit: "relative";
      readonly span: "year" | "month" | "week" | "day";
      readonly back: number;
    }
  /** "recent", "latest": not long before the article. */
  | { readonly unit: "recent" }
  /** Days from Sunday, 0. */
  | { readonly unit: "weekday"; readonly day: number };

/** A stretch of the block's text, in UTF-16 units. */
export interface TextSpan {
  readonly start: number;
  readonly end: number;
}

/** Who "he", "she" and "they" may be; "implied" is the subject that "since leaving office" leaves out. */
export type Pronoun = "he" | "she" | "they" | "implied";

/** Somebody who must be on the page for a reading to hold. */
export type Need =
  /** What stands in the span must be a name of one of them, and of nobody else. */
  | ({ readonly kind: "named"; readonly ids: readonly string[] } & TextSpan)
  /** So many of them must be named in the sentence, or be meant by a pronoun there. */
  | { readonly kind: "in-sentence"; readonly ids: readonly string[]; readonly least: number }
  /** So many of them must be named in the block. */
  | { readonly kind: "in-block"; readonly ids: readonly string[]; readonly least: number }
  /** The two leaders spoken of must be two of them. */
  | { readonly kind: "between-them"; readonly ids: readonly string[] }
  /** So many of them must be certain on the page. */
  | {
      readonly kind: "on-page";
      readonly ids: readonly string[];
      readonly least: number;
      /** Of what has a year somebody who is uncertain will do, but in the sentence; so is the event then. */
      readonly hasYear?: true;
    }
  /** One of them must be named above, or behind in the sentence, but there before any stranger. */
  | { readonly kind: "in-view"; readonly ids: readonly string[] }
  /** The page must have spoken of one of them above. */
  | { readonly kind: "spoken-of"; readonly ids: readonly string[] }
  /** The pronoun at the offset must mean one of them. */
  | {
      readonly kind: "meant";
      readonly ids: readonly string[];
      readonly pronoun: Pronoun;
      readonly start: number;
    };

/** What a phrase gives of one event. */
export interface Clues {
  readonly needs: readonly Need[];
  readonly times: readonly When[];
  /** The day of the event that a time must fit; any, where absent. */
  readonly at?: "start" | "end";
  /** The words to mark if this is what is meant. */
  readonly mark: TextSpan;
  /** How much was given; the more, the surer. */
  readonly parts: number;
  /** The phrase fits others of the type as well; the latest is meant. */
  readonly latest?: true;
  /** An election or an office: what each phrase of a sentence says of it is of interest. */
  readonly recurs?: true;
  /** Days before the article after which another may have followed it. */
  readonly within?: number;
}

/** What a sentence tells of all phrases in it. */
export interface SentenceNotes extends TextSpan {
  readonly pronouns: readonly { readonly pronoun: Pronoun; readonly start: number }[];
  /** Where people seem to be named; some may be known, some not. */
  readonly people: readonly number[];
  readonly times: readonly When[];
  /** Where an "and" or "or" stands, which may join two names. */
  readonly ands: readonly number[];
}

/** A phrase that may describe an event, whichever that is. */
export interface EventPhrase {
  /** The word or words that name the type: what is marked where a name stands in the phrase. */
  readonly core: TextSpan;
  readonly sentence: SentenceNotes;
  readonly types: readonly EventType[];
  /**
   * "back" for "the war", which may mean one that the page spoke of before; "elsewhere" for what tells
   * of itself which it is ("the war in Gaza"), so that the next "the war" may mean that one.
   */
  readonly points: "back" | "elsewhere" | "nowhere";
  readonly isVerb?: true;
  /** "before he takes office", "will return": what is told has yet to happen, or had then. */
  readonly isAhead?: true;
}
