import type { ArticleDay } from "../../contract/article-day.ts";
import type { PageSubject } from "../../contract/messages.ts";
import type { ReaderDecision } from "../../contract/reader-choices.ts";
import type { Settings } from "../../contract/settings.ts";
import type { CardContents } from "./card-contents.ts";
import type { CardControl } from "./card-control.ts";
import type { OpenCard } from "./card-state.ts";
import { copyText } from "./copy-text.ts";
import { lineAt, linesOf, type Point } from "./hit-test.ts";
import { MentionCard } from "./mention-card.ts";
import type { PlacedMention } from "./mention-key.ts";
import { pageShade } from "./page-shade.ts";
import type { Readings } from "./settle-mentions.ts";

export interface CardSource {
  readonly control: CardControl;
  readonly contents: CardContents;
  /** The mention of that key, unless the page has changed it away. */
  readonly mentionOf: (key: string) => PlacedMention | undefined;
  /** Whom a mention may mean, and the one whom the reader chose on this page. */
  readonly readingsOf: (at: PlacedMention) => Readings;
  /** Who else is on the page, at the moment a card opens. */
  readonly subjects: () => readonly PageSubject[];
  readonly articleDay: () => ArticleDay;
  /** How the reader wants cards to look. */
  readonly looks: () => Pick<Settings, "theme" | "textSize">;
  readonly decide: (decision: ReaderDecision) => Promise<void>;
  readonly openRecord: (id: string) => Promise<void>;
}

/** Shows one card at a time. */
export class CardOpener {
  private card: MentionCard | undefined;
  /** The mention whose card is shown, or will be once its contents are here. */
  private shown: string | undefined;
  private showing: Promise<void> = Promise.resolve();
  private shows = 0;
  private readonly looksOn = (owner: Element) => {
    const { theme, textSize } = this.source.looks();
    return { shade: theme === "page" ? pageShade(owner) : theme, textSize };
  };

  constructor(private readonly source: CardSource) {}

  /** Shows a card; where it is open already, nothing changes. `pointer` chooses the line of a broken name. */
  show({ mention }: OpenCard, pointer?: Point): Promise<void> {
    if (this.shown === mention) return this.showing;
    this.shown = mention;
    this.showing = this.open(mention, pointer);
    return this.showing;
  }

  hide(how: { readonly returnsFocus: boolean }): void {
    this.shown = undefined;
    this.shows++;
    this.card?.remove(how);
    this.card = undefined;
  }

  pin(isPinned: boolean): void {
    this.card?.pin(isPinned);
  }

  /** Moves the keyboard into the card, once it is there. */
  async enter(): Promise<void> {
    if (!this.card) await this.showing;
    this.card?.keyboard.enter();
  }

  /** Moves the keyboard back to where the reader was; false where it was not in the card. */
  leave(): boolean {
    if (!this.card?.keyboard.isInside) return false;
    this.card.keyboard.leave();
    return true;
  }

  /** Has a screen reader say something, once the card is there. */
  async announce(words: string): Promise<void> {
    await this.showing;
    this.card?.announce(words);
  }

  /** The page has moved or changed. */
  follow(): void {
    void this.card?.follow();
  }

  /** The window has another size. */
  fit(): void {
    void this.card?.fit();
  }

  /** True for a point on the card, or in the gap that leads to it. */
  isOnCard(target: EventTarget | undefined, point: Point): boolean {
    return this.card !== undefined && (this.card.isHost(target) || this.card.isInGap(point));
  }

  /** The page may have turned light or dark around an open card, or the reader has set how cards look. */
  heedLooks(): void {
    this.card?.takeLooks(this.looksOn);
  }

  private async open(key: string, pointer: Point | undefined): Promise<void> {
    const { contents: cards, mentionOf, control, articleDay, subjects, readingsOf } = this.source;
    const show = ++this.shows;
    const wanted = mentionOf(key);
    const contents = wanted ? await cards.get(readingsOf(wanted).ids) : [];
    // While a stopped worker was woken for the answer, the reader may have gone elsewhere and back.
    if (show !== this.shows) return;
    const at = mentionOf(key);
    if (!at || contents.length === 0) {
      control.send({ type: "closed" });
      return;
    }
    const { block } = at.found;
    const { start, end, why, certain } = at.mention;
    this.card = new MentionCard({
      at,
      control,
      locate: () => mentionOf(key),
      line: pointer ? Math.max(0, lineAt(linesOf(at), pointer)) : 0,
      props: {
        contents,
        why,
        certain,
        surface: block.text.slice(start, end),
        meant: readingsOf(at).meant,
        alsoOnPage: subjects(),
        articleDay: articleDay(),
        ...this.looksOn(block.owner),
        isPinned: control.state.card?.isPinned ?? false,
        actions: this.actions,
      },
    });
  }

  private get actions() {
    const { control, contents, decide, openRecord } = this.source;
    return {
      onClose: () => void control.send({ type: "closed" }),
      onPin: (isPinned: boolean) => void control.send({ type: "pinned", isPinned }),
      load: async (id: string) => (await contents.get([id]))[0],
      decide: async (decision: ReaderDecision) => {
        this.card?.stayWithoutMention();
        await decide(decision);
      },
      copy: (text: string) => copyText(text),
      openRecord,
    };
  }
}
