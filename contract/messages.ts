import { defineExtensionMessaging } from "@webext-core/messaging";
import type { Entity, EntityKind, Fact, Source } from "../data/schema.ts";
import type { Block, Mention } from "../matching/recognition.ts";
import type { RecordsSought } from "../matching/search/search-records.ts";
import type { ArticleDay } from "./article-day.ts";
import type { CommandName } from "./commands.ts";
import type { OptionsQuestions } from "./options-questions.ts";
import type { ReaderChoices, ReaderDecision } from "./reader-choices.ts";
import type { PageRecords, SearchAnswer, SearchOptions } from "./record-answers.ts";
import type { Settings } from "./settings.ts";
import type { ControlChange } from "./site-rules/change-control.ts";
import type { SiteState } from "./site-rules/decide-site.ts";
import type { PauseChoice } from "./site-rules/pause.ts";
import type { ReadControl } from "./site-rules/read-control.ts";
import type { SiteStanding, SwitchRequest, TabPage } from "./site-rules/site-questions.ts";

/**
 * The questions that cross between the contexts. The background holds the fact base, the index and
 * the settings; a tab holds what it has found on its page.
 */

/** An entity as another entity's card names it. */
export interface EntityLabel {
  readonly id: string;
  readonly kind: EntityKind;
  readonly name: string;
  /** An event's days as an EDTF date or interval, where they are known. */
  readonly days?: string;
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
  /** Dated events that belong together with this entity, itself included, in the order of time. */
  readonly timeline: readonly string[];
  /** Sources named by the facts and roles, by id. */
  readonly sources: Readonly<Record<string, Source>>;
  /** The newest day on which anything of the whole base was checked. */
  readonly baseChecked: string;
}

/** What a tab has to know of its reader before it marks anything. */
export interface PageSettings {
  readonly settings: Settings;
  /** What the reader has said about matches on this page. */
  readonly choices: ReaderChoices;
}

/** All that a tab has to know before it reads. */
export interface PageStart {
  readonly site: SiteState;
  /** Absent where the extension is off. */
  readonly known?: PageSettings;
}

/** One line of "on this page". */
export interface PageSubject extends EntityLabel {
  readonly count: number;
  /** How many of these are marked as uncertain; absent for none. */
  readonly uncertain?: number;
  /** Named in the page's headline. */
  readonly headline?: true;
  /** Named where the article begins. */
  readonly lead?: true;
}

/** A name that may mean one of several, and how often the page writes it so. */
export interface OpenName {
  /** As the page writes it first. */
  readonly surface: string;
  readonly candidates: readonly EntityLabel[];
  readonly count: number;
}

/** What is found on a page. */
export interface PageFindings {
  readonly host: string;
  readonly on: boolean;
  readonly articleDay: ArticleDay;
  /** Names one reading of one document; empty where nothing is read. */
  readonly page: string;
  readonly subjects: readonly PageSubject[];
  readonly open: readonly OpenName[];
  /** How many mentions are underlined. */
  readonly marks: number;
  /** Milliseconds that reading the page took, the background's part included; absent until it is done. */
  readonly readingMs?: number;
  /**
   * Why not all of the page is read: it changes faster than it can be read, or it has more than is
   * read without asking the reader.
   */
  readonly stopped?: "restless" | ReadingLimit;
  /** The browser's numbers of the frames that have found something; only the page at the top has any. */
  readonly frames?: readonly number[];
}

/** What a tab tells the popup about its page. */
export interface PageReport extends PageFindings {
  /** The page's address as it stands now; the browser does not always tell it. */
  readonly address: string;
}

/** A mention by whom it may mean and its number among those, from 0 in the order of the page. */
export interface MentionSought {
  readonly ids: readonly string[];
  readonly from: number;
}

/** Where reading stopped: after so many characters, nodes of the document, or spans that may be names. */
export interface ReadingLimit {
  readonly after: number;
  readonly of: "characters" | "nodes" | "spans";
}

/** What the page at the top of a tab says, for those in its frames. */
export interface TopPage {
  readonly articleDay: ArticleDay;
  readonly subjects: readonly PageSubject[];
}

/** What the reader did with the cards of one document, for the other documents of its tab. */
export interface CardNews {
  /** Names the document. */
  readonly page: string;
  readonly news: "opened" | "closed" | "escaped" | "pressed";
  /** When it happened, as Date.now() gives it. */
  readonly at: number;
}

/** A block under the number that its tab knows it by. */
export interface NumberedBlock extends Block {
  readonly number: number;
}

/** What stands on a page now. */
export interface PageState {
  /** Names one reading of one document; what was read under another name does not count. */
  readonly page: string;
  /** The numbers of its blocks, in the order of the document. */
  readonly blocks: readonly number[];
  /** Spans that cannot be seen: the numbers of their blocks and where they start there. */
  readonly unseen: readonly (readonly [block: number, start: number])[];
  readonly articleDate?: string;
  /** The revision of the last settlement that arrived; 0 before the first. */
  readonly after: number;
}

/** Who is mentioned on a page, or which blocks have to be read (again) before that can be said. */
export type Settlement =
  | { readonly missing: readonly number[] }
  | {
      readonly revision: number;
      /** Mentions of the blocks where they are others than in the revision before. */
      readonly mentions: readonly (readonly [block: number, mentions: readonly Mention[]])[];
      /** Everybody whom these mentions may mean. */
      readonly labels: readonly EntityLabel[];
    };

interface Questions extends OptionsQuestions {
  /** Tab → background: is the extension on for the sender's page, and what has the reader set? */
  siteState(): PageStart;
  /** Popup → background: what has the reader set, and said of all pages? */
  pageSettings(): PageSettings;
  /** Tab → background: remember this of the sender's page; answers with all that is remembered. */
  decide(decision: ReaderDecision): ReaderChoices;
  /** Tab → background: open the fact browser on a record. */
  openRecord(question: { id: string }): void;
  /**
   * Tab → background: read these blocks and keep what they may name, for `settle`. Answers with where
   * that stands: the starts of the spans in each block.
   */
  recognise(question: {
    page: string;
    blocks: readonly NumberedBlock[];
  }): readonly (readonly number[])[];
  /** Tab → background: which of all that was read on this page are mentions? */
  settle(question: PageState): Settlement;
  /** Frame → background: what does the page at the top say? Nothing while no script runs there. */
  topPage(): TopPage | undefined;
  /** Background → top page: the same, asked for the frame of that number. */
  describeTop(question: { frame: number }): TopPage;
  /** Tab → background: others are named here than before, so that the toolbar button counts anew. */
  foundOthers(): void;
  /** Top page → background → its frames: it says something else now. */
  topChanged(): void;
  /** Tab → background → all documents of that tab: this happened in the one of that name. */
  cardNews(question: CardNews): void;
  /** Tab, popup → background: the cards of these entities; unknown ids are left out. */
  cardContents(question: { ids: readonly string[] }): readonly CardContent[];
  /** Popup → background: the records of these entities, slim; unknown ids are left out. */
  pageRecords(question: { ids: readonly string[] }): PageRecords;
  /** Popup → background: a part of the ranked records for a query; all of them for an empty one. */
  search(question: RecordsSought): SearchAnswer;
  /** Popup → background: what can be filtered by? */
  searchOptions(): SearchOptions;
  /** Popup → background: how does Sidelight stand there, and why? */
  siteStanding(page: TabPage): SiteStanding;
  /** Popup → background: switch a page, a site or a domain on or off, and remember it. */
  switchSite(request: SwitchRequest): void;
  /** Popup → background: rest on every site, or end that. */
  setPause(choice: PauseChoice): void;
  /** Options → background: where does Sidelight run, and what was amiss with what is stored of that? */
  siteControl(): ReadControl;
  /** Popup, options → background: change where Sidelight runs, and remember it. */
  changeSiteControl(change: ControlChange): void;
  /** Options → background: remember these settings; the others stay as they are. */
  setSettings(changes: Partial<Settings>): void;
  /** Background → tab: rules, settings or choices changed; ask again. */
  siteMayHaveChanged(): void;
  /** Background → tab: the reader switched the site by key; say how it stands now. */
  tellState(question: { text: string }): void;
  /** Background → tab: the reader asks for this by key. */
  command(question: { name: CommandName }): void;
  /** Popup → tab: read on where reading has stopped. */
  goOn(): void;
  /**
   * Popup → tab: go to a mention of whom these ids mean, the one of that number or the first behind it
   * that the page shows. Answers with the number of the one gone to, counted from 0; nothing where
   * the page shows none from there on.
   */
  goToMention(question: MentionSought): number | undefined;
  /** Popup → tab: what have you found? */
  pageReport(): PageReport;
}

export const { sendMessage, onMessage } = defineExtensionMessaging<Questions>();
