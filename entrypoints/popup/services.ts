import type { LookUp } from "../../contract/look-up.ts";
import type { CardContent, MentionSought, PageReport } from "../../contract/messages.ts";
import type { FrameReport } from "../../contract/page-report.ts";
import type { PageRecords, SearchAnswer, SearchOptions } from "../../contract/record-answers.ts";
import type { Shortcut } from "../../contract/shortcuts.ts";
import type { PauseChoice } from "../../contract/site-rules/pause.ts";
import type { SiteMode } from "../../contract/site-rules/site-control.ts";
import type { SiteStanding, SwitchRequest } from "../../contract/site-rules/site-questions.ts";
import type { RecordsSought } from "../../matching/search/search-records.ts";
import type { KeptView } from "./kept-view.ts";

/** How Sidelight stands in the tab that the popup is about. */
export type PageStatus =
  | { readonly kind: "asking" }
  /** The tab's script has answered. */
  | {
      readonly kind: "report";
      /** With what its frames have found. */
      readonly report: PageReport;
      /** Each by itself, the page at the top first. */
      readonly frames: readonly FrameReport[];
      /** The site that the browser lets Sidelight read this once, because the reader has asked for it. */
      readonly onceOn?: string;
    }
  /** The script runs when the page has loaded. */
  | { readonly kind: "loading" }
  /** No script answers on a page where it could run. */
  | { readonly kind: "not-started"; readonly host: string }
  /** The browser lets no script of ours read this host, as the reader or a default has it; it may not
   * even tell which it is. */
  | { readonly kind: "withheld"; readonly host?: string }
  /** The reader has given leave, and the page has to be loaded again before that tells. */
  | { readonly kind: "allowed" }
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
  /** Has the browser ask the reader for access to a site, or to all of them, then starts there. */
  grantAccess(host: string | undefined): Promise<PageStatus>;
  siteStanding(): Promise<SiteStanding>;
  switchSite(request: SwitchRequest): Promise<void>;
  setPause(choice: PauseChoice): Promise<void>;
  setMode(mode: SiteMode): Promise<void>;
  /** The commands with the keys that are at work. */
  shortcuts(): Promise<readonly Shortcut[]>;
  /** Leads to where the browser lets the reader change them; rejects where there is no way. */
  changeShortcuts(): Promise<void>;
  /** Goes to a mention of the page in a frame; tells which, or nothing where none is shown. */
  goToMention(frame: number, sought: MentionSought): Promise<number | undefined>;
  /** The records of the page's subjects, and how many requests were made for all of this. */
  pageRecords(ids: readonly string[]): Promise<PageRecords>;
  search(sought: RecordsSought): Promise<SearchAnswer>;
  searchOptions(): Promise<SearchOptions>;
  /** What the popup showed of this tab when it was closed. */
  recallView(): Promise<KeptView | undefined>;
  keepView(view: KeptView): Promise<void>;
  cardContents(ids: readonly string[]): Promise<readonly CardContent[]>;
  /** Ids that the reader never wants marked. */
  neverMarked(): Promise<readonly string[]>;
  /** Takes that back for one of them. */
  markAgain(id: string): Promise<void>;
  /** Puts text on the clipboard; rejects where the browser does not allow it. */
  copy(text: string): Promise<void>;
  /** Opens the options in a tab. */
  openOptions(): void;
  /** Calls back with what a page or its card gave to be looked up; returns the way to stop that. */
  onLookUp(listener: (lookUp: LookUp) => void): () => void;
}
