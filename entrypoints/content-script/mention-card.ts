import type { Placement } from "@floating-ui/dom";
import { h, render } from "preact";
import { Card, type CardProps } from "../../components/Card.tsx";
import type { CardControl } from "./card-control.ts";
import { CardHost } from "./card-host.ts";
import { CardKeyboard } from "./card-keyboard.ts";
import { isInGap } from "./card-room.ts";
import { linesOf, type Point } from "./hit-test.ts";
import type { PlacedMention } from "./mention-key.ts";
import { keepCard, placeCard } from "./place-card.ts";

interface Opened {
  readonly at: PlacedMention;
  /** Finds the mention on the page as it is now. */
  readonly locate: () => PlacedMention | undefined;
  /** Which line of a broken name the card belongs to. */
  readonly line: number;
  readonly props: CardProps;
  readonly control: CardControl;
}

/** The open card of a mention. It keeps what it said when it was opened, whatever the page does. */
export class MentionCard {
  readonly keyboard: CardKeyboard;
  private readonly host: CardHost;
  private readonly ending = new AbortController();
  private props: CardProps;
  private side: Placement | undefined;
  private staysWithoutMention = false;

  constructor(private readonly opened: Opened) {
    const { owner } = opened.at.found.block;
    this.props = opened.props;
    this.host = new CardHost(owner);
    this.keyboard = new CardKeyboard(this.host.place, opened.control, owner, this.ending.signal);
    this.draw();
    const resized = new ResizeObserver(() => void this.follow());
    resized.observe(this.host.place);
    this.watchLayers(document);
    this.watchSelecting(document);
    this.ending.signal.addEventListener("abort", () => resized.disconnect());
    void this.follow();
  }

  /** Keeps the card at its line; closes it once the line is out of sight or gone. */
  async follow(): Promise<void> {
    // Pages that build themselves anew may remove everything, the host included.
    if (!this.host.host.isConnected) return this.close();
    const anchor = this.anchor();
    if (this.props.isPinned || (!anchor && this.staysWithoutMention)) return keepCard(this.host);
    if (!anchor) return this.close();
    const { side, isLineHidden } = await placeCard(this.host, anchor, this.side);
    if (this.ending.signal.aborted) return;
    this.side = side;
    if (isLineHidden) this.close();
  }

  /** Follows, too, but may change sides: where there was room, there may be none. */
  fit(): Promise<void> {
    this.side = undefined;
    return this.follow();
  }

  /** Has the card look as it is to look around its mention by now, and changes nothing else. */
  takeLooks(looksOn: (owner: Element) => Pick<CardProps, "shade" | "textSize">): void {
    const at = this.opened.locate();
    if (at) this.draw(looksOn(at.found.block.owner));
  }

  pin(isPinned: boolean): void {
    this.draw({ isPinned });
    void this.follow();
  }

  /** The reader has ruled the mention out; the card stays to say so, and to take it back. */
  stayWithoutMention(): void {
    this.staysWithoutMention = true;
  }

  announce(words: string): void {
    this.host.announce(words);
  }

  isHost(element: EventTarget | undefined): boolean {
    return element === this.host.host;
  }

  /** True on the way from the mention to its card. */
  isInGap(point: Point): boolean {
    const line = this.anchor()?.line;
    if (!line || this.props.isPinned) return false;
    return isInGap(line, this.host.place.getBoundingClientRect(), point);
  }

  remove({ returnsFocus }: { readonly returnsFocus: boolean }): void {
    this.ending.abort();
    if (returnsFocus) this.keyboard.leave();
    render(null, this.host.place);
    this.host.remove();
  }

  private close(): void {
    if (!this.ending.signal.aborted) this.props.actions.onClose();
  }

  private draw(changed?: Partial<CardProps>): void {
    this.props = { ...this.props, ...changed };
    render(h(Card, this.props), this.host.place);
  }

  /** What the page puts above everything else after the card has opened covers it, or makes it inert. */
  private watchLayers(document: Document): void {
    const { signal } = this.ending;
    const heed = () => (this.props.isPinned ? this.host.raise() : this.close());
    const dialogs = new MutationObserver(() => {
      if (this.host.isMisplaced) heed();
    });
    dialogs.observe(document, { subtree: true, attributeFilter: ["open"] });
    signal.addEventListener("abort", () => dialogs.disconnect());
    const heedScreen = ({ isTrusted }: Event) => isTrusted && heed();
    document.addEventListener("fullscreenchange", heedScreen, { signal });
  }

  /** Selecting all of the page selects nothing of the card; who presses in the card may select there. */
  private watchSelecting(document: Document): void {
    const { signal } = this.ending;
    const heed = (event: Event) => {
      this.host.isSelectable = this.isHost(event.target ?? undefined);
    };
    const options = { capture: true, passive: true, signal };
    document.addEventListener("pointerdown", heed, options);
    document.addEventListener("copy", () => this.host.stepAside(), options);
  }

  private anchor() {
    const at = this.opened.locate();
    const lines = at ? linesOf(at) : [];
    const line = lines[this.opened.line] ?? lines[0];
    return at && line && { owner: at.found.block.owner, line };
  }
}
