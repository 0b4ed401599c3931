import { type CardControl, now } from "./card-control.ts";
import type { Over } from "./card-state.ts";
import { elementAt, type Point } from "./hit-test.ts";
import { type Heeding, heedReader, targetOf } from "./reader-events.ts";
import { isSetOffByPress } from "./text-elements.ts";

export interface PointedPage {
  readonly document: Document;
  readonly control: CardControl;
  /** The key of the mention at a point of the window. */
  readonly mentionAt: (target: Element, at: Point) => string | null;
  /** Whether a mention is underlined. */
  readonly isMarked: (mention: string) => boolean;
  /** Whether a point belongs to the open card. */
  readonly isOnCard: (target: EventTarget | undefined, at: Point) => boolean;
}

/** Makes events of the card of what mouse, pen and finger do, and of selecting and scrolling. */
export class PagePointer {
  /** Where the pointer was last, in CSS pixels of the window. */
  where: Point = { x: 0, y: 0 };

  constructor(
    private readonly page: PointedPage,
    heeding: Heeding,
  ) {
    const { document, control } = page;
    const on = heedReader(document, heeding);
    const leave = () => control.send({ type: "left", at: now() });
    on("pointermove", (event) => {
      if (!isFinger(event)) this.move(targetOf(event), pointOf(event), event.buttons !== 0);
    });
    on("pointerdown", (event) => {
      if (!isFinger(event)) control.send({ type: "pressed", ...this.under(event) });
    });
    on("pointerup", () => control.send({ type: "released" }));
    on("pointercancel", () => control.send({ type: "released" }));
    on("pointerout", ({ relatedTarget: to }) => {
      // Of what moves in a frame this document hears nothing.
      if (!to || to instanceof HTMLIFrameElement) leave();
    });
    // Not passive: the first tap on a name in a link opens its card instead.
    on("click", (event) => this.click(event), { passive: false });
    on("selectionchange", () => {
      if (isSelecting(document)) control.send({ type: "selected" });
    });
    on("scroll", () => control.send({ type: "scrolled", at: now() }));
    on("visibilitychange", leave);
  }

  /** The page moved, not the pointer: it may have left the mention all the same. */
  lookAgain(): void {
    const { last, pressed } = this.page.control.state;
    const target = last && elementAt(this.page.document, last);
    if (last && target) this.move(target, last, pressed);
  }

  private move(target: EventTarget | undefined, at: Point, pressed: boolean): void {
    this.where = at;
    const under = this.at(target, at);
    this.page.control.send({ type: "moved", x: at.x, y: at.y, at: now(), ...under, pressed });
  }

  private click(event: MouseEvent): void {
    // A key on a link or a button makes clicks, too.
    if (!(event instanceof PointerEvent) || event.pointerType === "" || hasModifier(event)) return;
    if (isSelecting(this.page.document)) return;
    const { over, onCard } = this.under(event);
    // A name that shows no mark promises no card, so its link is followed at once.
    const isExpected = !over?.inLink || this.page.isMarked(over.mention);
    const clicked = { over: isExpected ? over : null, onCard, isTouch: isFinger(event) };
    const effects = this.page.control.send({ type: "clicked", ...clicked });
    if (effects.some((effect) => effect.do === "hold-link")) event.preventDefault();
  }

  private under(event: PointerEvent) {
    this.where = pointOf(event);
    return this.at(targetOf(event), this.where);
  }

  private at(target: EventTarget | undefined, at: Point): { over: Over | null; onCard: boolean } {
    const onCard = this.page.isOnCard(target, at);
    if (onCard || !(target instanceof Element)) return { over: null, onCard };
    const mention = this.page.mentionAt(target, at);
    return { over: mention === null ? null : { mention, inLink: isSetOffByPress(target) }, onCard };
  }
}

const isFinger = ({ pointerType }: PointerEvent) => pointerType === "touch";

const pointOf = ({ clientX, clientY }: PointerEvent): Point => ({ x: clientX, y: clientY });

const hasModifier = ({ ctrlKey, altKey, shiftKey, metaKey }: MouseEvent) =>
  ctrlKey || altKey || shiftKey || metaKey;

const isSelecting = (document: Document) => document.getSelection()?.isCollapsed === false;
