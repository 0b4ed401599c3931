import type { ArticleDay } from "../../contract/article-day.ts";
import { type PageSubject, sendMessage, type TopPage } from "../../contract/messages.ts";
import { answer } from "./ask-background.ts";
import { isTop } from "./frame-room.ts";
import { FRAMES_MAX } from "./tuning.ts";

/** The pages of one tab to each other: the one at the top, and those in its frames. */
export class TabPages {
  readonly isTop: boolean;
  readonly around = new PageAround();
  readonly within = new FramesWithin();

  constructor(private readonly document: Document) {
    this.isTop = isTop(document.defaultView);
  }

  /** The day of the article: that of the page at the top, where a frame gives none of its own. */
  dayOf(own: ArticleDay): ArticleDay {
    return own.date === undefined ? (this.around.articleDay ?? own) : own;
  }

  /** Has the frames of the page at the top know what it says now. */
  tell(describe: () => TopPage): void {
    if (this.isTop) this.within.tell(describe, (this.document.defaultView?.length ?? 0) > 0);
  }
}

/** What a frame knows of the page at the top of its tab. */
class PageAround {
  private known: TopPage | undefined;

  /** Asks anew; true where the page at the top says something else than before. */
  async ask(): Promise<boolean> {
    const before = JSON.stringify(this.known);
    this.known = (await answer(() => sendMessage("topPage", undefined))) ?? this.known;
    return JSON.stringify(this.known) !== before;
  }

  get articleDay(): ArticleDay | undefined {
    return this.known?.articleDay;
  }

  /** The subjects of the frame, and behind them those of the page around it. */
  with(own: readonly PageSubject[]): readonly PageSubject[] {
    const ids = new Set(own.map(({ id }) => id));
    return [...own, ...(this.known?.subjects ?? []).filter(({ id }) => !ids.has(id))];
  }
}

/** What the page at the top knows of its frames, and tells them. */
class FramesWithin {
  private readonly heard = new Set<number>();
  private told: string | undefined;

  /** The browser's numbers of the frames that have asked. */
  get numbers(): readonly number[] {
    return [...this.heard];
  }

  /** A frame has asked. */
  note(frame: number): void {
    this.heard.delete(frame);
    this.heard.add(frame);
    for (const oldest of this.heard) {
      if (this.heard.size <= FRAMES_MAX) break;
      this.heard.delete(oldest);
    }
  }

  /** Has the frames ask again where there are any, and where they would hear something else. */
  tell(describe: () => TopPage, hasFrames: boolean): void {
    if (!hasFrames && this.heard.size === 0) return;
    const now = JSON.stringify(describe());
    if (now === this.told) return;
    this.told = now;
    void answer(() => sendMessage("topChanged", undefined));
  }
}
