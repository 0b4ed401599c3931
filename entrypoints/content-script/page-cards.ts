import { words } from "../../components/words.ts";
import type { CommandName } from "../../contract/commands.ts";
import {
  type CardNews,
  type PageSettings,
  type PageSubject,
  sendMessage,
} from "../../contract/messages.ts";
import type { ReaderDecision } from "../../contract/reader-choices.ts";
import type { Settings } from "../../contract/settings.ts";
import { CardContents } from "./card-contents.ts";
import { CardControl } from "./card-control.ts";
import type { CardEffect } from "./card-effects.ts";
import { CardOpener } from "./card-opener.ts";
import type { CardEvent, CardHabits, OpenCard } from "./card-state.ts";
import { describeStop } from "./describe-stop.ts";
import { followPage } from "./follow-page.ts";
import { mentionAt, type Point } from "./hit-test.ts";
import { mentionKey, type PlacedMention } from "./mention-key.ts";
import { MentionSteps } from "./mention-steps.ts";
import { listenToKeys } from "./page-keys.ts";
import type { PageMentions } from "./page-mentions.ts";
import type { PageNotice } from "./page-notice.ts";
import type { MarkPainter } from "./paint-marks.ts";
import { PagePointer } from "./pointer-events.ts";
import { firstIds } from "./settle-mentions.ts";
import { TabCards } from "./tab-cards.ts";
import { CARDS_AHEAD_MAX } from "./tuning.ts";

interface CardPage {
  readonly document: Document;
  /** Who is on the page and around it. */
  readonly subjects: () => readonly PageSubject[];
  readonly known: PageSettings;
  readonly mentions: PageMentions;
  readonly painter: MarkPainter;
  readonly notice: PageNotice;
  readonly signal: AbortSignal;
  readonly onExtensionGone: () => void;
}

/** All that opens, moves and closes the card of a page. */
export class PageCards {
  private readonly contents = new CardContents();
  private readonly control: CardControl;
  private readonly opener: CardOpener;
  private readonly pointer: PagePointer;
  private readonly steps: MentionSteps;
  private readonly tab: TabCards;
  private settings: Settings;

  constructor(private readonly page: CardPage) {
    const { document, mentions, signal } = page;
    this.settings = page.known.settings;
    page.notice.theme = this.settings.theme;
    const perform = (effect: CardEffect) => this.perform(effect);
    this.tab = new TabCards(document.defaultView, mentions.recogniser.page);
    const onEvent = (event: CardEvent) => {
      page.painter.restore();
      this.tab.pass(event);
    };
    this.control = new CardControl(habitsOf(page.known.settings), perform, signal, onEvent);
    const { control } = this;
    this.opener = new CardOpener({
      control,
      contents: this.contents,
      // A page that is edited as a whole would take the card for a part of itself.
      mentionOf: (key) => (document.designMode === "on" ? undefined : mentions.at(key)),
      readingsOf: (at) => mentions.readingsOf(at),
      subjects: page.subjects,
      articleDay: () => mentions.articleDay,
      looks: () => this.settings,
      decide: (decision) => this.decide(decision),
      openRecord: (id) => sendMessage("openRecord", { id }),
    });
    this.steps = new MentionSteps({
      window: document.defaultView ?? window,
      control,
      found: mentions.found,
      marked: () => mentions.marked,
      onNoMark: () => this.page.notice.say(words.nothingMarked),
    });
    this.pointer = new PagePointer(
      {
        document,
        control,
        mentionAt: (target, at) => {
          const placed = this.wantedAt(target, at);
          page.painter.showPointed(placed);
          // While the pointer rests there is time to have the card at hand.
          if (placed) void this.contents.prepare(placed.mention.ids);
          return placed ? mentionKey(placed.found, placed.mention) : null;
        },
        isMarked: (key) => mentions.isMarked(key),
        isOnCard: (target, at) => this.opener.isOnCard(target, at),
      },
      page,
    );
    listenToKeys({ document, control, enterCard: () => this.opener.enter() }, page);
    const follow = () => this.followPage();
    followPage({ document, control, follow, fit: () => this.opener.fit() }, signal);
    signal.addEventListener("abort", () => {
      this.opener.hide({ returnsFocus: true });
      this.page.notice.end();
    });
  }

  /** Keeps the card at its mention, and has the cards of what was found at hand. */
  pageChanged(): void {
    this.opener.follow();
    void this.contents.prepare(firstIds(this.page.mentions.found, CARDS_AHEAD_MAX));
  }

  /** The page may look different. */
  heedGround(): void {
    this.opener.heedLooks();
  }

  heed({ settings }: PageSettings): void {
    this.control.send({ type: "habits", habits: habitsOf(settings) });
    this.settings = settings;
    this.page.notice.theme = settings.theme;
    this.opener.heedLooks();
    this.pageChanged();
  }

  obey(command: CommandName): void {
    const areOff = this.control.state.habits.trigger === "off";
    if (areOff) this.page.notice.say(words.cardsAreOff);
    else if (command === "next-mention") this.steps.step("next");
    else if (command === "previous-mention") this.steps.step("previous");
    else this.enterOrLeave();
  }

  /** Heeds what has happened in another document of the tab. */
  hear(news: CardNews): void {
    const event = this.tab.hear(news);
    if (event) this.control.send(event);
  }

  /** The reader is at this mention now: keys go on from there. */
  standAt(at: PlacedMention): void {
    this.steps.standAt(at);
  }

  private wantedAt(target: Element, at: Point): PlacedMention | undefined {
    const { mentions } = this.page;
    const placed = mentionAt(mentions.found, target, at);
    return placed && mentions.isWanted(placed) ? placed : undefined;
  }

  private enterOrLeave(): void {
    if (this.opener.leave()) return;
    if (!this.control.state.card) this.steps.ask();
    void this.opener.enter();
  }

  private perform(effect: CardEffect): void {
    if (effect.do === "show") this.show(effect.card);
    if (effect.do === "pin") this.opener.pin(effect.isPinned);
    if (effect.do === "hide") {
      this.page.painter.showCurrent();
      this.opener.hide(effect);
      this.tab.tell("closed");
    }
  }

  private show(card: OpenCard): void {
    this.page.notice.end();
    this.tab.tell("opened");
    const { mentions, painter } = this.page;
    const isByKey = card.by === "key";
    void this.opener.show(card, isByKey ? undefined : this.pointer.where);
    const at = mentions.at(card.mention);
    if (!isByKey || !at) return;
    painter.showCurrent(at);
    const count = this.steps.countOf(card.mention);
    void this.opener.announce(describeStop(at.mention.ids, mentions.found.labels, count));
  }

  private followPage(): void {
    this.opener.follow();
    this.pointer.lookAgain();
  }

  private async decide(decision: ReaderDecision): Promise<void> {
    this.page.mentions.heed({ choices: await sendMessage("decide", decision) });
    this.pageChanged();
  }
}

const habitsOf = ({ cards, openDelay, closeDelay }: Settings): CardHabits => ({
  trigger: cards,
  openDelay,
  closeDelay,
});
