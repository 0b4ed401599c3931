import { words } from "../../components/words.ts";
import { NO_ARTICLE_DAY } from "../../contract/article-day.ts";
import type { CommandName } from "../../contract/commands.ts";
import {
  type PageReport,
  type PageSettings,
  type SiteState,
  sendMessage,
} from "../../contract/messages.ts";
import { NO_CHOICES } from "../../contract/reader-choices.ts";
import { DEFAULT_SETTINGS } from "../../contract/settings.ts";
import { answer } from "./ask-background.ts";
import { PageNotice } from "./page-notice.ts";
import { type Session, startSession } from "./session.ts";

/** Holds a page on or off, as the background says. Off leaves nothing running. */
export class PageSwitch {
  private site: SiteState;
  private session: Session | undefined;
  private running = new AbortController();
  private refreshing: Promise<void> | undefined;
  private questions = 0;
  private readonly notice: PageNotice;

  constructor(private readonly document: Document) {
    this.notice = new PageNotice(document);
    this.site = { host: document.location.hostname, on: false };
  }

  /** Asks how the extension stands on this page and what the reader has set, and does so. */
  refresh(): Promise<void> {
    this.refreshing = this.askAndObey(++this.questions);
    return this.refreshing;
  }

  /** What was found so far; nothing where the extension is off. */
  async report(): Promise<PageReport> {
    await this.refreshing;
    return this.session?.report() ?? { ...this.site, on: false, ...NOTHING_FOUND };
  }

  /** Does what the reader asked for by key; nothing where the extension is off. */
  obey(command: CommandName): void {
    this.session?.obey(command);
  }

  /** Says how the extension stands here, to a reader who has switched it by key. */
  async tellState(): Promise<void> {
    await this.refreshing;
    const { on, host } = this.site;
    this.notice.say(on ? words.isOn(host) : words.isOff(host));
  }

  private async askAndObey(question: number): Promise<void> {
    const site = await answer(() => sendMessage("siteState", undefined));
    const known = site?.on ? await askSettings() : undefined;
    if (!site || question !== this.questions) return;
    this.site = site;
    if (!known) this.stop();
    else if (this.session) this.session.heed(known);
    else this.session = this.start(known);
  }

  private start(known: PageSettings): Session {
    this.running = new AbortController();
    return startSession({
      document: this.document,
      site: this.site,
      known,
      notice: this.notice,
      signal: this.running.signal,
      onExtensionGone: () => this.stop(),
    });
  }

  private stop(): void {
    this.running.abort();
    this.session = undefined;
  }
}

const NOTHING_FOUND = { articleDay: NO_ARTICLE_DAY, subjects: [], openCount: 0 };

/** Without an answer the page is read as by a reader who has set nothing. */
const askSettings = async (): Promise<PageSettings> =>
  (await answer(() => sendMessage("pageSettings", undefined))) ?? {
    settings: DEFAULT_SETTINGS,
    choices: NO_CHOICES,
  };
