import { type PageReport, type SiteState, sendMessage } from "../../contract/messages.ts";
import { answer } from "./ask-background.ts";
import { type Session, startSession } from "./session.ts";

/** Holds a page on or off, as the background says. Off leaves nothing running. */
export class PageSwitch {
  private site: SiteState;
  private session: Session | undefined;
  private running = new AbortController();
  private refreshing: Promise<void> | undefined;
  private questions = 0;

  constructor(private readonly document: Document) {
    this.site = { host: document.location.hostname, on: false };
  }

  /** Asks how the extension stands on this page, and does so. */
  refresh(): Promise<void> {
    this.refreshing = this.askAndObey(++this.questions);
    return this.refreshing;
  }

  /** What was found so far; nothing where the extension is off. */
  async report(): Promise<PageReport> {
    await this.refreshing;
    return this.session?.report() ?? { ...this.site, on: false, subjects: [], openCount: 0 };
  }

  private async askAndObey(question: number): Promise<void> {
    const site = await answer(() => sendMessage("siteState", undefined));
    if (!site || question !== this.questions) return;
    this.site = site;
    if (!site.on) this.stop();
    else this.session ??= this.start();
  }

  private start(): Session {
    this.running = new AbortController();
    return startSession(this.document, this.site, this.running.signal, () => this.stop());
  }

  private stop(): void {
    this.running.abort();
    this.session = undefined;
  }
}
