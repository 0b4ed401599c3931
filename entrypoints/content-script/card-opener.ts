import type { EntityLabel } from "../../contract/messages.ts";
import type { CardContents } from "./card-contents.ts";
import type { FoundBlocks } from "./found-blocks.ts";
import type { Point } from "./hit-test.ts";
import { MentionCard } from "./mention-card.ts";
import { mentionOf } from "./mention-key.ts";

interface CardSource {
  readonly found: FoundBlocks;
  readonly contents: CardContents;
  /** Who else is on the page, at the moment a card opens. */
  readonly labels: () => readonly EntityLabel[];
  readonly articleDate: () => string | undefined;
  /** The card was closed by its button, or its mention is out of sight or gone. */
  readonly onClosed: () => void;
}

/** Shows one card at a time. */
export class CardOpener {
  private card: MentionCard | undefined;
  private wanted: string | null = null;

  constructor(private readonly source: CardSource) {}

  /** Shows the card of the mention with that key, or none. */
  async show(key: string | null, pointer: Point): Promise<void> {
    this.wanted = key;
    this.card?.remove();
    this.card = undefined;
    if (key === null) return;
    const { found, contents: cards, onClosed } = this.source;
    const contents = await cards.get(mentionOf(found, key)?.mention.ids ?? []);
    // While a stopped worker was woken for the answer, the pointer may have gone elsewhere.
    if (this.wanted !== key) return;
    const at = mentionOf(found, key);
    if (!at || contents.length === 0) return onClosed();
    const articleDate = this.source.articleDate();
    const { start, end, why, certain } = at.mention;
    this.card = new MentionCard(at, () => mentionOf(found, key), pointer, {
      contents,
      why,
      certain,
      surface: at.found.block.text.slice(start, end),
      alsoOnPage: this.source.labels(),
      onClose: onClosed,
      ...(articleDate && { articleDate }),
    });
  }

  /** The page has moved or changed. */
  follow(): void {
    void this.card?.follow();
  }

  /** True for a point on the card, or in the gap that leads to it. */
  isOnCard(target: EventTarget | undefined, point: Point): boolean {
    return this.card !== undefined && (this.card.isHost(target) || this.card.isInGap(point));
  }
}
