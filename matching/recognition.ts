/**
 * What crosses the steps of matching: blocks of text go in, candidates come out of recognise,
 * mentions out of resolve. Plain data throughout, so that it can cross between contexts.
 */
import type { EventType } from "../data/event-wording.ts";
import type { EntityKind, Role } from "../data/schema.ts";
import type { Clues, EventPhrase } from "./events/event-clues.ts";
import type { Title } from "./names/words-around.ts";

/** A run of text in one block element. */
export interface Block {
  readonly text: string;
  /** The page's language there, as a BCP 47 tag. */
  readonly lang?: string;
}

/** How a span was found: as written in the base, by a part of a name, or nearly as written. */
export type How = "exact" | "partial" | "fuzzy";

/**
 * What of an entity's name a span is. A "name" counts by itself; a "surname" and a "given" name
 * need a licence; a "phrase" needs its context on the page; a "description"
 * of an event what its clues say.
 */
export type Part = "name" | "surname" | "given" | "phrase" | "description";

/** Why a span does not mean an entity although it reads like its name. */
export type Against =
  /** Another given name, an initial or a suffix makes another person of it. */
  | "other-person"
  /** A capitalised word before it may be another given name; nobody is known by it. */
  | "unknown-name"
  /** It belongs to the name of an organisation, a product or a place. */
  | "place-or-organisation"
  /** Written in lower case: on this page the surname is (also) a common word. */
  | "common-word"
  /** The record lists the words around as a look-alike. */
  | "look-alike";

/** One entity that a span may name, and on what terms. */
export interface Reading {
  readonly id: string;
  readonly part: Part;
  /** Of a given name, folded: somebody of another one, be it a variant, is not in its way. */
  readonly given?: string;
  /** Any of these on the page licenses a phrase; absent, the entity's own full name does. */
  readonly context?: readonly string[];
  /** The article's date must be known and fall into these days. */
  readonly from?: string;
  readonly to?: string;
  /** Set where the reading is ruled out; it still tells that the page names somebody alike. */
  readonly against?: Against;
  /** What a description gives of the event. */
  readonly clues?: Clues;
}

/** The title that stands before a span, as in "former President". */
export interface TitleBefore extends Title {
  readonly former: boolean;
}

/**
 * A surname or given name of so many people that a candidate cannot list them; those of them whom
 * the page names in full may be meant.
 */
export interface SharedName {
  readonly part: "surname" | "given";
  /** Folded; compared with `surnames` and `givenNames` of the profiles. */
  readonly name: string;
  /** The initial before the name, folded: whoever has another one is not meant. */
  readonly initial?: string;
  readonly against?: Against;
}

/** A span of a block that may name an entity. Offsets are UTF-16 units of the block's text. */
export interface Candidate {
  readonly start: number;
  readonly end: number;
  readonly how: How;
  /** At most `tuning.readingsPerCandidate`, and those that the base never leaves out. */
  readonly readings: readonly Reading[];
  /** Set where more people bear the name than can be listed. */
  readonly shared?: readonly SharedName[];
  readonly title?: TitleBefore;
  /** The name tells which of many is meant, as in "the Trump administration". */
  readonly attributive?: true;
  /** Set where the span describes an event instead of naming it; then it may have no readings. */
  readonly phrase?: EventPhrase;
}

/** What resolve has to know about an entity; a slim copy of its record. */
export interface Profile {
  readonly id: string;
  readonly kind: EntityKind;
  readonly name: string;
  readonly gender?: "female" | "male";
  readonly prominent?: boolean;
  readonly roles: readonly Pick<Role, "title" | "from" | "to">[];
  readonly related: readonly string[];
  /** Folded. */
  readonly surnames: readonly string[];
  readonly givenNames: readonly string[];
  /** Of an event that has wordings. */
  readonly event?: EventProfile;
}

/** What resolve has to know about an event to tell whether a description means it. */
export interface EventProfile {
  readonly types: readonly EventType[];
  readonly start?: string;
  /** ".." for one that goes on. */
  readonly end?: string;
}

/** The answer to one question: candidates of each block asked about, and whom they may name. */
export interface Recognition {
  readonly candidates: readonly (readonly Candidate[])[];
  readonly profiles: readonly Profile[];
}

/** Why a mention was marked; the card says so. */
export type Why =
  /** Written as in the base. */
  | "name"
  /** Nearly as written in the base. */
  | "spelling"
  /** A surname whose bearer the page names in full. */
  | "surname-licensed"
  /** A given name whose bearer the page names in full before. */
  | "given-name"
  /** A surname behind a title that its bearer held. */
  | "title"
  /** A surname beside people who are linked to its bearer. */
  | "companions"
  /** A well-known surname that nothing on the page licenses. */
  | "surname-alone"
  /** A phrase that means the entity here, such as "the 2016 election". */
  | "description";

/** A span that names an entity, or one of several where the text leaves that open. */
export interface Mention {
  readonly start: number;
  readonly end: number;
  readonly how: How;
  /** One id where it is decided; several where it is open. Never empty. */
  readonly ids: readonly string[];
  readonly why: Why;
  /** False is shown as uncertain (a dotted mark). */
  readonly certain: boolean;
  /** The name tells which of many is meant, as in "the Trump administration". */
  readonly attributive?: true;
}
