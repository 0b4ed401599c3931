import type { ArticleDay } from "../contract/article-day.ts";
import type { CardContent, PageSubject } from "../contract/messages.ts";
import type { ReaderDecision } from "../contract/reader-choices.ts";
import type { TextSize } from "../contract/settings.ts";
import type { Why } from "../matching/recognition.ts";

/** The mention that a card was opened from, and its page at that moment. */
export interface CardProps {
  /** One entity, or several where the text leaves open which of them it means. */
  readonly contents: readonly CardContent[];
  /** The one of several that the reader chose before on this page. */
  readonly meant?: string | undefined;
  readonly articleDay: ArticleDay;
  /** The text of the page that the card was opened from. */
  readonly surface: string;
  readonly why: Why;
  /** False where the match may be wrong; the card says so. */
  readonly certain: boolean;
  /** What else the page names, and how often. */
  readonly alsoOnPage: readonly PageSubject[];
  /** Light or dark as the page is around the mention; as the reader's system where that is unknown. */
  readonly shade?: "light" | "dark" | undefined;
  /** Larger type than usual, as the reader has set it. */
  readonly textSize?: TextSize | undefined;
  /** True while the card stays although the pointer is elsewhere. */
  readonly isPinned: boolean;
  readonly actions: CardActions;
}

/** What a card asks of the page that it stands on. Promises reject where it could not be done. */
export interface CardActions {
  onClose(): void;
  onPin(pinned: boolean): void;
  /** The card of a related entity, to be shown inside this one; nothing for an unknown id. */
  load(id: string): Promise<CardContent | undefined>;
  /** Remembers whom the text means, or does not mean. */
  decide(decision: ReaderDecision): Promise<void>;
  /** Puts text on the clipboard. Called within the reader's own gesture. */
  copy(text: string): Promise<void>;
  /** Opens the whole record in the fact browser. */
  openRecord(id: string): Promise<void>;
}
