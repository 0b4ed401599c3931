import type { Entity } from "../data/schema.ts";
import type { MarkedText } from "../matching/search/mark-letters.ts";
import type { FoundRecord } from "../matching/search/show-record.ts";
import type { EntityLabel } from "./messages.ts";

/** What the background answers the popup about records. */

/** One line of search results, or of the list of all facts, with the letters that were found. */
export interface SearchResult extends EntityLabel {
  readonly nameMarks: MarkedText["marks"];
  /** Why it was found, or else what it is. */
  readonly note: MarkedText;
  readonly noteFrom: FoundRecord["noteFrom"];
}

/** A part of the answer to a query, so many results from that place on. */
export interface SearchAnswer {
  readonly total: number;
  readonly from: number;
  readonly results: readonly SearchResult[];
  /** Where there are none: how many there would be without the filter, and whom the reader may mean. */
  readonly instead?: { readonly unfiltered: number; readonly near: readonly EntityLabel[] };
}

/** What the filters of the fact browser can be set to. */
export interface SearchOptions {
  /** The sources that most facts cite, by label. */
  readonly sources: readonly { readonly id: string; readonly label: string }[];
  /** The first and the last year of any fact or event; absent where nothing is dated. */
  readonly years?: { readonly first: number; readonly last: number };
}

/** What the popup says of the page's subjects, and of ourselves. */
export interface PageRecords {
  /** Without what only cards show: facts, aliases and what they never mean. */
  readonly entities: readonly Entity[];
  /** The newest day on which anything of the whole base was checked. */
  readonly baseChecked: string;
  /** Requests that the background has made to anywhere but the extension itself. */
  readonly requests: number;
}
