import type { WordSpan } from "../fuzzy/name-spans.ts";
import type { BlockWords } from "../words/tokenize.ts";
import type { Pronoun } from "./event-clues.ts";
import type { Sentence } from "./event-sentence.ts";
import type { TimeAt } from "./event-time.ts";
import { readBefore } from "./phrase-before.ts";
import { readBehind } from "./phrase-behind.ts";
import { readSubject } from "./phrase-subject.ts";
import type { PlaceAt } from "./place-lookup.ts";
import { placesAround } from "./places-around.ts";

/** What a place does in a phrase: it acts, is acted upon, or the words leave it open. */
export type PlaceRole = "agent" | "target" | "open";

export interface PlaceInPhrase extends PlaceAt {
  readonly role: PlaceRole;
}

/** Whose an event is: a name, or a pronoun for one. */
export type Owner =
  | { readonly name: WordSpan }
  | { readonly pronoun: Pronoun; readonly at: number };

/** How the phrase points: at what is known, at one of several, at none, or by whose it is. */
export type Determiner = "the" | "a" | "any" | "no" | "owner" | "none";

/** A noun with what stands around it, or a verb with its subject and object. Word numbers. */
export interface Phrase {
  readonly core: WordSpan;
  /** The word behind the whole expression, which may have a gap: "kicked the diplomats out". */
  readonly end: number;
  readonly isVerb: boolean;
  readonly isPassive: boolean;
  /** What a verb tells has yet to happen: "before he takes office", "will return". */
  readonly isAhead: boolean;
  readonly determiner: Determiner;
  readonly owner?: Owner;
  readonly places: readonly PlaceInPhrase[];
  /** Those of the whole sentence, these included. */
  readonly around: readonly PlaceInPhrase[];
  /** Capitalised words that name no place. */
  readonly names: readonly WordSpan[];
  readonly times: readonly TimeAt[];
  readonly ordinal?: number;
  readonly numbers: readonly number[];
  /** Other words before the noun, nearest first. */
  readonly modifiers: readonly string[];
}

/** A phrase that is being read, word by word. */
export interface Draft {
  determiner: Determiner;
  isPassive: boolean;
  isAhead: boolean;
  owner?: Owner;
  ordinal?: number;
  readonly places: PlaceInPhrase[];
  readonly names: WordSpan[];
  readonly times: TimeAt[];
  readonly numbers: number[];
  readonly modifiers: string[];
}

export interface PhraseContext {
  readonly words: BlockWords;
  readonly sentence: Sentence;
  /** In a heading a capital tells no name. */
  readonly isHeading: boolean;
}

/** Reads what stands around the word or words that name a type of event. */
export function readPhrase(
  context: PhraseContext,
  core: WordSpan,
  end: number,
  isVerb: boolean,
): Phrase {
  const draft: Draft = {
    determiner: "none",
    isPassive: false,
    isAhead: false,
    places: [],
    names: [],
    times: [],
    numbers: [],
    modifiers: [],
  };
  if (isVerb) readSubject(draft, context, core.from);
  else readBefore(draft, context, core.from);
  readBehind(draft, context, core.to, isVerb);
  const around = placesAround(draft, context, core, isVerb);
  return { ...draft, core, end, isVerb, around };
}
