import { NO_ARTICLE_DAY } from "../../contract/article-day.ts";
import type { CommandName } from "../../contract/commands.ts";
import {
  type MentionSought,
  type PageReport,
  type PageSettings,
  sendMessage,
  type TopPage,
} from "../../contract/messages.ts";
import type { SiteState } from "../../contract/site-rules/decide-site.ts";
import { answer } from "./ask-background.ts";
import { whenRoomy } from "./frame-room.ts";
import { PageNotice } from "./page-notice.ts";
import { type Session, startSession } from "./session.ts";

/** Holds a page on or off, as the background says. Off leaves nothing running. */
export class PageSwitch {
  private site: SiteState;
  private session: Session | undefined;
  private known: PageSettings | undefined;
  private running = new AbortController();
  private refreshing: Promise<void> | undefined;
  private questions = 0;
  private readonly notice: PageNotice;

  constructor(private readonly document: Document) {
    this.notice = new PageNotice(document);
    this.site = { host: document.location.hostname, on: false, why: { kind: "browser-page" } };
    this.running.abort();
  }

  /** Asks how the extension stands on this page and what the reader has set, and does so. */
  refresh(): Promise<void> {
    this.refreshing = this.askAndObey(++this.questions);
    return this.refreshing;
  }

  /** What was found so far; nothing where the extension is off. */
  async report(): Promise<PageReport> {
    await this.refreshing;
    const found = this.session?.report() ?? { host: this.site.host, on: false, ...NOTHING_FOUND };
    return { ...found, address: this.document.location.href };
  }

  /** Does what the reader asked for by key; nothing where the extension is off. */
  obey(command: CommandName): void {
    this.session?.obey(command);
  }

  hearOfCard(news: Parameters<Session["hearOfCard"]>[0]): void {
    this.session?.hearOfCard(news);
  }

  /** Reads on where reading has stopped. */
  goOn(): void {
    this.session?.goOn();
  }

  /** Goes to a mention; nowhere where the extension is off. */
  goTo(sought: MentionSought): number | undefined {
    return this.session?.goTo(sought);
  }

  /** Says how the extension stands here, once that is so, to a reader who has switched it. */
  async tellState(text: string): Promise<void> {
    await this.refreshing;
    this.notice.say(text);
  }

  /** What the page says to a frame; throws where the extension is off. */
  async describe(frame: number): Promise<TopPage> {
    await this.refreshing;
    if (!this.session) throw new Error("Off here.");
    return this.session.describe(frame);
  }

  topChanged(): Promise<void> | undefined {
    return this.session?.topChanged();
  }

  private async askAndObey(question: number): Promise<void> {
    const start = await answer(() => sendMessage("siteState", undefined));
    if (!start || question !== this.questions) return;
    const { site, known } = start;
    this.site = site;
    this.known = known;
    if (!known) this.stop();
    else if (this.running.signal.aborted) this.start();
    else this.session?.heed(known);
  }

  /** From now on until it is stopped; a frame that is too small yet waits. */
  private start(): void {
    this.running = new AbortController();
    const { signal } = this.running;
    const window = this.document.defaultView;
    if (!window) return;
    const onPageShow = ({ isTrusted, persisted }: PageTransitionEvent) => {
      // The page was kept aside for a while, and heard of no switch and no choice.
      if (isTrusted && persisted) void this.refresh();
    };
    window.addEventListener("pageshow", onPageShow, { signal });
    whenRoomy(window, signal, () => {
      if (this.known) this.session = this.startSession(this.known);
    });
  }

  private startSession(known: PageSettings): Session {
    return startSession({
      document: this.document,
      site: this.site,
      known,
      notice: this.notice,
      signal: this.running.signal,
      onExtensionGone: () => this.stop(),
      onReplaced: () => {
        this.stop();
        this.start();
      },
    });
  }

  private stop(): void {
    this.running.abort();
    this.session = undefined;
  }
}

const NOTHING_FOUND = {
  articleDay: NO_ARTICLE_DAY,
  page: "",
  subjects: [],
  open: [],
  marks: 0,
};
