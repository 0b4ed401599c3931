import type { Theme } from "../../contract/settings.ts";
import { CardHost } from "./card-host.ts";
import { pageShade } from "./page-shade.ts";
import { NOTICE_MS } from "./tuning.ts";

/** A few words to a reader who has pressed a key, where no card is there to say them. */
export class PageNotice {
  theme: Theme = "page";
  private host: CardHost | undefined;
  private timer: ReturnType<typeof setTimeout> | undefined;

  constructor(private readonly document: Document) {}

  /** Shows the words and has a screen reader say them; after a while they go by themselves. */
  say(words: string): void {
    this.end();
    const { documentElement, body } = this.document;
    this.host = new CardHost(documentElement);
    const notice = this.document.createElement("p");
    const ground = pageShade(body ?? documentElement) ?? "system";
    notice.className = `passing ${this.theme === "page" ? ground : this.theme}`;
    // It is the live region that is read out; once is enough.
    notice.ariaHidden = "true";
    notice.textContent = words;
    this.host.place.append(notice);
    this.host.announce(words);
    this.timer = setTimeout(() => this.end(), NOTICE_MS);
  }

  end(): void {
    clearTimeout(this.timer);
    this.host?.remove();
    this.host = undefined;
  }
}
