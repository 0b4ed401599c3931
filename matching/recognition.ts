/**
 * What crosses the steps of matching: blocks of text go in, candidates come out of recognise,
 * mentions out of resolve. Plain data throughout, so that it can cross between contexts.
 */
import type { EntityKind, Role } from "../data/schema.ts";

/** A run of text in one block element. */
export interface Block {
  readonly text: string;
  /** The page's language there, as a BCP 47 tag. */
  readonly lang?: string;
}

/** How a span was found: as written in the base, by a part of a name, or nearly as written. */
export type How = "exact" | "partial" | "fuzzy";

/** What has to be true of the page before a candidate may become a mention. */
export type Need =
  /** Nothing: the span names the entity by itself. */
  | "nothing"
  /** A certain mention of the entity (or of one of `context`) on the same page. */
  | "licence";

/** One entity that a span may name, and on what terms. */
export interface Reading {
  readonly id: string;
  readonly need: Need;
  /** Any of these on the page licenses the reading; absent, the entity's own full name does. */
  readonly context?: readonly string[];
  /** The article's date must fall into these days. */
  readonly from?: string;
  readonly to?: string;
  /** The title before the span, where it has one ("president" in "President Trump"). */
  readonly title?: string;
  /** True for a bare surname: a part of the name that others bear too. */
  readonly bareSurname?: boolean;
}

/** A span of a block that may name an entity. Offsets are UTF-16 units of the block's text. */
export interface Candidate {
  readonly start: number;
  readonly end: number;
  readonly how: How;
  /** At most `tuning.readingsPerCandidate`; more is `many`. */
  readonly readings: readonly Reading[];
  readonly many?: boolean;
  /** True where the words around speak against a bare surname that nothing licenses. */
  readonly doubtful?: boolean;
  /** True for a span that names a person in full, the licence for bare surnames. */
  readonly fullName?: boolean;
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
}

/** The answer to one question: candidates of each block asked about, and whom they may name. */
export interface Recognition {
  readonly candidates: readonly (readonly Candidate[])[];
  readonly profiles: readonly Profile[];
}

/** Why a mention was marked; the card says so. */
export type Why =
  | "name"
  | "spelling"
  | "surname-licensed"
  | "title"
  | "companions"
  | "surname-alone"
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
}
