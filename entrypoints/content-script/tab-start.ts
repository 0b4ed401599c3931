import { hostOf } from "./flat-tree.ts";

/** What Tab stops at on a page, nearly; what refuses the focus after all is passed over. */
const TAB_STOPS =
  "a[href],button:not(:disabled),input:not(:disabled,[type='hidden']),select:not(:disabled)," +
  "textarea:not(:disabled),summary,[tabindex]:not([tabindex^='-'])";
const FOCUS_EVENTS = ["focus", "focusin", "blur", "focusout"] as const;
/** Elements that may refuse the focus before no more are tried. */
const REFUSALS_MAX = 10;

/**
 * Has the next Tab go on from an element of the page although nothing has the focus. Browsers start
 * from what had it last, which in Chromium would be the card that is gone, at the end of the page; so
 * the stop next to the element is given the focus for a moment, unseen and unheard by the page. It
 * lies on the far side of where Tab, or Shift+Tab, then leads.
 */
export function startTabFrom(element: Element, direction: "forwards" | "backwards"): void {
  const stops = stopsBeside(outermostHost(element), direction).slice(0, REFUSALS_MAX);
  unheard(document.defaultView, () => {
    for (const stop of stops) {
      stop.focus({ preventScroll: true });
      if (document.activeElement !== stop) continue;
      stop.blur();
      return;
    }
  });
}

/** The nearest first. A link around the element is where Tab leads to, not where it comes from. */
function stopsBeside(element: Element, direction: "forwards" | "backwards") {
  const stops = [...document.querySelectorAll<HTMLElement>(TAB_STOPS)];
  const wanted =
    direction === "forwards" ? Node.DOCUMENT_POSITION_FOLLOWING : Node.DOCUMENT_POSITION_PRECEDING;
  const beside = stops.filter(
    (stop) => stop.compareDocumentPosition(element) === wanted && stop.checkVisibility(),
  );
  return direction === "forwards" ? beside.toReversed() : beside;
}

function outermostHost(element: Element): Element {
  const host = hostOf(element);
  return host ? outermostHost(host) : element;
}

/** Does something that the page's listeners for the focus do not hear of. */
function unheard(window: Window | null, work: () => void): void {
  const silence = (event: Event) => event.stopImmediatePropagation();
  for (const type of FOCUS_EVENTS) window?.addEventListener(type, silence, { capture: true });
  try {
    work();
  } finally {
    for (const type of FOCUS_EVENTS) window?.removeEventListener(type, silence, { capture: true });
  }
}
