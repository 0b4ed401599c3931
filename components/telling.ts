import type { CardContent } from "../contract/messages.ts";
import type { DaySpan } from "../data/dates.ts";

/** What a fact needs of the card or record page that it stands on. */
export interface Telling {
  /** Knows the names and the sources. */
  readonly content: CardContent;
  /** Days of the article, where it has any: an answer given later is called so. */
  readonly article?: DaySpan | undefined;
  /** Makes a button of the event that a fact belongs to. */
  onOpen?(id: string): void;
  /** Puts a citation on the clipboard; rejects where the browser does not allow it. */
  copy(text: string): Promise<void>;
}
