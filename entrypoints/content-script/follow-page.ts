import type { CardControl } from "./card-control.ts";

interface MovingPage {
  readonly document: Document;
  readonly control: CardControl;
  /** The page has moved under the open card. */
  readonly follow: () => void;
  /** What is seen of the page has another size. */
  readonly fit: () => void;
}

/** Tells, once a frame, that the page has moved under the open card: scrolled, resized or zoomed. */
export function followPage(page: MovingPage, signal: AbortSignal): void {
  const { document, control, follow, fit } = page;
  const { defaultView: window } = document;
  const options = { capture: true, passive: true, signal };
  const onceAFrame = (work: () => void) => {
    let frame: number | undefined;
    signal.addEventListener("abort", () => cancelAnimationFrame(frame ?? 0));
    return () => {
      if (control.state.card === null) return;
      frame ??= requestAnimationFrame(() => {
        frame = undefined;
        work();
      });
    };
  };
  const followSoon = onceAFrame(follow);
  const fitSoon = onceAFrame(fit);
  document.addEventListener("scroll", followSoon, options);
  window?.addEventListener("resize", fitSoon, options);
  // Zooming by touch moves what is seen within the window.
  window?.visualViewport?.addEventListener("scroll", followSoon, options);
  window?.visualViewport?.addEventListener("resize", fitSoon, options);
}
