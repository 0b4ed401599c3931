import { FRAME_MIN_HEIGHT_PX, FRAME_MIN_WIDTH_PX } from "./tuning.ts";

/** True for the page that fills the tab. */
export const isTop = (window: Window | null) => window === null || window.parent === window;

/** Does something once there is room for a card: in a tab at once, in a frame as soon as it is large. */
export function whenRoomy(window: Window, signal: AbortSignal, work: () => void): void {
  const hasRoom = () => isRoomy(window.innerWidth, window.innerHeight);
  if (isTop(window) || hasRoom()) {
    work();
    return;
  }
  const ended = new AbortController();
  const look = () => {
    if (!hasRoom()) return;
    ended.abort();
    work();
  };
  const waiting = AbortSignal.any([signal, ended.signal]);
  window.addEventListener("resize", look, { signal: waiting });
  // A frame of another process may get its first size late, and no event tells of it.
  const picture = window.requestAnimationFrame(look);
  waiting.addEventListener("abort", () => window.cancelAnimationFrame(picture));
}

/**
 * Whether the reader is in this document, and not in a frame of it or around it: of all documents of
 * a tab, one does what a key asks for.
 */
export function hasReader(document: Document): boolean {
  const { activeElement: active, defaultView: window } = document;
  const isInFrame =
    active !== null &&
    ["iframe", "frame"].includes(active.localName) &&
    isRoomy(active.clientWidth, active.clientHeight);
  return !isInFrame && (isTop(window) || document.hasFocus());
}

const isRoomy = (width: number, height: number) =>
  width >= FRAME_MIN_WIDTH_PX && height >= FRAME_MIN_HEIGHT_PX;
