import { type CardNews, sendMessage } from "../../contract/messages.ts";
import { answer } from "./ask-background.ts";
import type { CardEvent } from "./card-state.ts";
import { isTop } from "./frame-room.ts";

/** The cards of one tab to each other: of all its documents, one has a card. */
export class TabCards {
  /** The other document that has a card. */
  private elsewhere: string | undefined;
  private openedAt = 0;
  /** The mention here that the pointer is on, and since when. */
  private over: string | undefined;
  private arrivedAt = 0;

  constructor(
    private readonly window: Window | null,
    /** Names this document. */
    private readonly page: string,
  ) {}

  /** Tells the other documents, where there are any. */
  tell(news: CardNews["news"]): void {
    if (isTop(this.window) && !this.window?.length) return;
    const at = Date.now();
    if (news === "opened") this.openedAt = at;
    void answer(() => sendMessage("cardNews", { page: this.page, news, at }));
  }

  /** What the reader does here with a card that is elsewhere. */
  pass(event: CardEvent): void {
    if (event.type === "moved") this.noteArrival(event.over?.mention);
    if (this.elsewhere === undefined) return;
    if (event.type === "escaped" || event.type === "pressed") this.tell(event.type);
    // A frame may be gone, and never tell that its card has closed.
    if (event.type === "escaped") this.elsewhere = undefined;
  }

  /** What news of the tab mean for the card of this document; older than the card, nothing. */
  hear({ page, news, at }: CardNews): CardEvent | undefined {
    if (page === this.page || at < this.openedAt) return undefined;
    if (news === "opened") this.elsewhere = page;
    if (news !== "closed") return { type: "elsewhere", news, isPast: at < this.arrivedAt };
    // One closes because another opens: then that one is known already.
    if (this.elsewhere === page) this.elsewhere = undefined;
    return undefined;
  }

  private noteArrival(over: string | undefined): void {
    if (over === this.over) return;
    this.over = over;
    this.arrivedAt = Date.now();
  }
}
