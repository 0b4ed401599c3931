import { isExtensionGone } from "./ask-background.ts";
import type { Point } from "./hit-test.ts";
import { AWAY, type PointerState, type Pointing, point, wakesAt } from "./pointer-state.ts";
import { isTypedInto } from "./text-elements.ts";

interface Page {
  readonly document: Document;
  /** The key of the mention at a point of the window. */
  readonly mentionAt: (target: Element, at: Point) => string | null;
  /** Whether a point belongs to the open card. */
  readonly isOnCard: (target: EventTarget | undefined, at: Point) => boolean;
  /** Shows the card of a mention, or no card. */
  readonly show: (mention: string | null, at: Point) => void;
  /** The page has moved under the open card. */
  readonly follow: () => void;
  readonly onExtensionGone: () => void;
}

/** Turns the events of a page into pointing, and pointing into an open card. It prevents no event. */
export class PagePointer {
  private state: PointerState = AWAY;
  private timer: ReturnType<typeof setTimeout> | undefined;
  private frame: number | undefined;

  constructor(
    private readonly page: Page,
    signal: AbortSignal,
  ) {
    this.listen(signal);
    signal.addEventListener("abort", () => {
      clearTimeout(this.timer);
      cancelAnimationFrame(this.frame ?? 0);
      this.page.show(null, { x: 0, y: 0 });
    });
  }

  send(event: Pointing): void {
    const { card } = this.state;
    this.state = point(this.state, event);
    if (this.state.card !== card)
      this.page.show(this.state.card, this.state.last ?? { x: 0, y: 0 });
    clearTimeout(this.timer);
    const wakes = wakesAt(this.state);
    if (wakes === null) return;
    const elapse = () => this.send({ type: "elapsed", at: Math.max(wakes, now()) });
    this.timer = setTimeout(elapse, wakes - now());
  }

  private listen(signal: AbortSignal): void {
    const { document } = this.page;
    /** The page can forge events, but not trusted ones. */
    const on = <K extends keyof DocumentEventMap>(
      type: K,
      heed: (event: DocumentEventMap[K]) => void,
      { capture = true } = {},
    ) => {
      const listener = (event: DocumentEventMap[K]) => {
        if (isExtensionGone()) this.page.onExtensionGone();
        else if (event.isTrusted) heed(event);
      };
      document.addEventListener(type, listener, { capture, passive: true, signal });
    };
    on("pointermove", (event) => this.move(event));
    on("pointerdown", (event) => {
      this.send({ type: "pressed", onCard: this.page.isOnCard(targetOf(event), pointOf(event)) });
    });
    on("pointerup", () => this.send({ type: "released" }));
    on("pointercancel", () => this.send({ type: "released" }));
    on("pointerout", (event) => {
      if (event.relatedTarget === null) this.send({ type: "left", at: now() });
    });
    on("selectionchange", () => {
      if (document.getSelection()?.isCollapsed === false) this.send({ type: "selected" });
    });
    on("scroll", () => this.scroll());
    on("visibilitychange", () => this.send({ type: "left", at: now() }));
    // Whoever handles Escape on the page comes first.
    on("keydown", (event) => isDismissal(event) && this.send({ type: "escaped" }), {
      capture: false,
    });
    document.defaultView?.addEventListener("resize", () => this.followSoon(), { signal });
  }

  private move(event: PointerEvent): void {
    if (event.pointerType === "touch") return;
    this.moveTo(targetOf(event), pointOf(event), event.buttons !== 0);
  }

  private moveTo(target: EventTarget | undefined, at: Point, pressed: boolean): void {
    const onCard = this.page.isOnCard(target, at);
    const over = !onCard && target instanceof Element ? this.page.mentionAt(target, at) : null;
    this.send({ type: "moved", ...at, at: now(), over, onCard, pressed });
  }

  private scroll(): void {
    this.send({ type: "scrolled", at: now() });
    this.followSoon();
  }

  private followSoon(): void {
    if (this.state.card === null) return;
    this.frame ??= requestAnimationFrame(() => {
      this.frame = undefined;
      this.page.follow();
      this.lookAgain();
    });
  }

  /** The page moved, not the pointer: it may have left the mention all the same. */
  private lookAgain(): void {
    const { last, pressed } = this.state;
    const target = last && this.page.document.elementFromPoint(last.x, last.y);
    if (last && target) this.moveTo(target, last, pressed);
  }
}

const now = () => performance.now();

const pointOf = ({ clientX, clientY }: PointerEvent): Point => ({ x: clientX, y: clientY });

/** The element itself where the page has open shadow roots; the host where a root is closed. */
const targetOf = (event: Event): EventTarget | undefined => event.composedPath()[0];

/** Escape, unless it means something else: to the page, to an input method, to an editor. */
function isDismissal(event: KeyboardEvent): boolean {
  if (event.key !== "Escape" || event.defaultPrevented || event.isComposing) return false;
  if (event.ctrlKey || event.altKey || event.shiftKey || event.metaKey) return false;
  const target = targetOf(event);
  return !(target instanceof Element && isTypedInto(target));
}
