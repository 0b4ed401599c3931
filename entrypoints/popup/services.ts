import type { LookUp } from "../../contract/look-up.ts";
import type { CardContent, PageReport, SearchResult } from "../../contract/messages.ts";
import type { EntityKind } from "../../data/schema.ts";

/** How Sidelight stands in the tab that the popup is about. */
export type PageStatus =
  | { readonly kind: "asking" }
  /** The tab's script has answered. */
  | { readonly kind: "report"; readonly report: PageReport }
  /** The script runs when the page has loaded. */
  | { readonly kind: "loading" }
  /** No script answers on a page where it could run. */
  | { readonly kind: "not-started"; readonly host: string }
  /** A page of the browser, a store or a file. */
  | { readonly kind: "cannot-run" };

/** All that the popup asks of the browser, of the background and of the tab. */
export interface PopupServices {
  /** As in the manifest, e.g. "0.1.0". */
  readonly version: string;
  askPage(): Promise<PageStatus>;
  /** Runs the content script in a tab that was open before the extension was. */
  startHere(): Promise<PageStatus>;
  /** Has the page read on although it changes faster than it can be read. */
  goOn(): Promise<void>;
  setSite(host: string, on: boolean): Promise<void>;
  search(query: string, kind?: EntityKind): Promise<readonly SearchResult[]>;
  cardContents(ids: readonly string[]): Promise<readonly CardContent[]>;
  /** Ids that the reader never wants marked. */
  neverMarked(): Promise<readonly string[]>;
  /** Takes that back for one of them. */
  markAgain(id: string): Promise<void>;
  /** Puts text on the clipboard; rejects where the browser does not allow it. */
  copy(text: string): Promise<void>;
  /** Calls back with what a page or its card gave to be looked up; returns the way to stop that. */
  onLookUp(listener: (lookUp: LookUp) => void): () => void;
}
