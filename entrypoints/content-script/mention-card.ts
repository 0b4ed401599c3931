import type { Placement } from "@floating-ui/dom";
import { h, render } from "preact";
import { Card, type CardProps } from "../../components/Card.tsx";
import { addCardHost, type CardHost } from "./card-host.ts";
import { lineAt, linesOf, type Point } from "./hit-test.ts";
import type { PlacedMention } from "./mention-key.ts";
import { isInGap, placeCard } from "./place-card.ts";

/** The open card of a mention. It keeps what it said when it was opened, whatever the page does. */
export class MentionCard {
  private readonly host: CardHost;
  private readonly line: number;
  private readonly resized: ResizeObserver;
  private side: Placement | undefined;
  private removed = false;

  /** `locate` finds the mention on the page as it is now; `pointer` chooses the line of a broken name. */
  constructor(
    at: PlacedMention,
    private readonly locate: () => PlacedMention | undefined,
    pointer: Point,
    private readonly props: CardProps,
  ) {
    this.line = Math.max(0, lineAt(linesOf(at), pointer));
    this.host = addCardHost(at.found.block.owner);
    render(h(Card, props), this.host.place);
    this.resized = new ResizeObserver(() => void this.follow());
    this.resized.observe(this.host.place);
    void this.follow();
  }

  /** Keeps the card at its line; closes it once the line is out of sight or gone. */
  async follow(): Promise<void> {
    const anchor = this.anchor();
    if (!anchor) return this.props.onClose();
    const { side, isLineHidden } = await placeCard(this.host, anchor, this.side);
    if (this.removed) return;
    this.side = side;
    // Pages that build themselves anew may remove everything, the host included.
    if (isLineHidden || !this.host.host.isConnected) this.props.onClose();
  }

  isHost(element: EventTarget | undefined): boolean {
    return element === this.host.host;
  }

  /** True on the way from the mention to its card. */
  isInGap(point: Point): boolean {
    const anchor = this.anchor();
    const box = this.host.place.getBoundingClientRect();
    return anchor !== undefined && isInGap(anchor.line, box, point);
  }

  remove(): void {
    this.removed = true;
    this.resized.disconnect();
    render(null, this.host.place);
    this.host.remove();
  }

  private anchor() {
    const at = this.locate();
    const lines = at ? linesOf(at) : [];
    const line = lines[this.line] ?? lines[0];
    return at && line && { owner: at.found.block.owner, line };
  }
}
