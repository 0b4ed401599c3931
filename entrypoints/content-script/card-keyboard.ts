import { type CardControl, now } from "./card-control.ts";
import { isPlain } from "./page-keys.ts";
import { focusedElement } from "./reader-events.ts";
import { startTabFrom } from "./tab-start.ts";

const CONTROLS =
  "a[href],button:not(:disabled),summary,input:not(:disabled),[tabindex]:not([tabindex^='-'])";

/** Kept from the page: shortcuts, menus that close at a click elsewhere, fields that fetch the focus back. */
const OUR_OWN = [
  ...["keydown", "keypress", "keyup", "focusin", "focusout"],
  ...["pointerdown", "mousedown", "touchstart", "click", "auxclick", "dblclick", "contextmenu"],
];

/** The keyboard's way into a card and out of it, back to where the reader was. */
export class CardKeyboard {
  /** What had the focus before the card. */
  private before: Element | null = null;
  private readonly root: ShadowRoot;

  constructor(
    private readonly place: HTMLElement,
    private readonly control: CardControl,
    /** Where Tab goes on if nothing had the focus before the card. */
    private readonly around: Element,
    signal: AbortSignal,
  ) {
    this.root = place.getRootNode() as ShadowRoot;
    place.addEventListener("keydown", (event) => this.heedKey(event), { signal });
    place.addEventListener("focusin", (event) => this.heedArrival(event), { signal });
    place.addEventListener("focusout", (event) => this.heedLeaving(event), { signal });
    // These last as long as the root: the event that closes the card is ours, too.
    for (const type of OUR_OWN) {
      this.root.addEventListener(type, (event) => event.stopPropagation(), { passive: true });
    }
  }

  get isInside(): boolean {
    return this.root.activeElement !== null;
  }

  /** Goes to the name at the top of the card. */
  enter(): void {
    const before = this.isInside ? this.before : focusedElement(this.place.ownerDocument);
    this.place.querySelector<HTMLElement>("h2")?.focus({ preventScroll: true });
    // Of an element in a shadow root of the page the event of arrival names the host alone.
    this.before = before;
    this.control.send({ type: "entered" });
  }

  /** Goes back to where the reader was. */
  leave(direction: "forwards" | "backwards" = "forwards"): void {
    const { before, root } = this;
    this.before = null;
    if (before instanceof HTMLElement || before instanceof SVGElement) {
      before.focus({ preventScroll: true });
    }
    // The body, an element that is gone or one that takes no focus: then nothing has it.
    if (!(root.activeElement instanceof HTMLElement)) return;
    root.activeElement.blur();
    startTabFrom(this.around, direction);
  }

  private heedKey(event: KeyboardEvent): void {
    // Who pressed a button with the mouse before uses the keyboard now.
    if (!this.control.state.card?.hasFocus) this.control.send({ type: "entered" });
    if (isPlain(event, "Escape")) {
      // The page's dialog would close, too.
      event.preventDefault();
      this.control.send({ type: "escaped" });
    } else if (event.key === "Tab" && this.leadsOut(event)) {
      // The browser then moves on from where the reader was, as if there were no card.
      this.leave(event.shiftKey ? "backwards" : "forwards");
      if (!this.control.state.card?.isPinned) this.control.send({ type: "closed" });
    }
  }

  /** True where the card has no further control in that direction. */
  private leadsOut({ shiftKey, ctrlKey, altKey, metaKey, defaultPrevented }: KeyboardEvent) {
    const focused = this.root.activeElement;
    if (!focused || defaultPrevented || ctrlKey || altKey || metaKey) return false;
    const wanted = shiftKey ? Node.DOCUMENT_POSITION_PRECEDING : Node.DOCUMENT_POSITION_FOLLOWING;
    return ![...this.place.querySelectorAll(CONTROLS)].some(
      (control) => focused.compareDocumentPosition(control) & wanted && control.checkVisibility(),
    );
  }

  private heedArrival({ target, relatedTarget }: FocusEvent): void {
    if (relatedTarget instanceof Element && !this.place.contains(relatedTarget)) {
      this.before = relatedTarget;
    }
    // A mouse that presses a button of the card leaves the keyboard out of it.
    if (target instanceof Element && target.matches(":focus-visible")) {
      this.control.send({ type: "entered" });
    }
  }

  private heedLeaving({ relatedTarget }: FocusEvent): void {
    if (relatedTarget instanceof Node && this.place.contains(relatedTarget)) return;
    // A button that gives way to another leaves the focus nowhere for a moment.
    setTimeout(() => {
      const document = this.place.ownerDocument;
      const isElsewhere = this.place.isConnected && document.hasFocus() && !this.isInside;
      if (isElsewhere) this.control.send({ type: "exited", at: now() });
    });
  }
}
