import { defineExtensionMessaging } from "@webext-core/messaging";
import type { Entity, EntityKind, Fact, Source } from "../data/schema.ts";
import type { Block, Recognition } from "../matching/recognition.ts";

/**
 * The questions that cross between the contexts. The background holds the fact base, the index and
 * the settings; a tab holds what it has found on its page.
 */

/** An entity as another entity's card names it. */
export interface EntityLabel {
  readonly id: string;
  readonly kind: EntityKind;
  readonly name: string;
}

/** Everything that a card or a record page shows of one entity, so that it opens without asking. */
export interface CardContent {
  readonly entity: Entity;
  /** The entity's own facts and those of other records that are about it. */
  readonly facts: readonly Fact[];
  /** Entities named by the facts, the participants and the events taken part in, by id. */
  readonly labels: Readonly<Record<string, EntityLabel>>;
  /** Events that a person took part in; a record names only its own participants. */
  readonly takesPartIn: readonly string[];
  /** Sources named by the facts and roles, by id. */
  readonly sources: Readonly<Record<string, Source>>;
}

/** How the extension stands on a page. */
export interface SiteState {
  /** The host that the switch is about, e.g. "www.example.com". */
  readonly host: string;
  readonly on: boolean;
}

/** One line of "on this page". */
export interface PageSubject extends EntityLabel {
  readonly count: number;
}

/** What a tab tells the popup about its page. */
export interface PageReport {
  readonly host: string;
  readonly on: boolean;
  /** EDTF date or interval of the article, where the page gives one. */
  readonly articleDate?: string;
  readonly subjects: readonly PageSubject[];
  /** Spans that may name one of several entities. */
  readonly openCount: number;
}

/** One line of search results or of the list of all facts. */
export interface SearchResult extends EntityLabel {
  readonly description: string;
}

interface Questions {
  /** Tab → background: is the extension on for the sender's page? */
  siteState(): SiteState;
  /** Tab → background: what may these blocks name? */
  recognise(question: { blocks: readonly Block[] }): Recognition;
  /** Tab, popup → background: the cards of these entities; unknown ids are left out. */
  cardContents(question: { ids: readonly string[] }): readonly CardContent[];
  /** Popup → background: ranked records for a query; all of them for an empty one. */
  search(question: { query: string; kind?: EntityKind }): readonly SearchResult[];
  /** Popup → background: switch a site on or off and remember it. */
  setSite(question: { host: string; on: boolean }): void;
  /** Background → tab: the rules changed; ask again. */
  siteMayHaveChanged(): void;
  /** Popup → tab: what have you found? */
  pageReport(): PageReport;
}

export const { sendMessage, onMessage } = defineExtensionMessaging<Questions>();
