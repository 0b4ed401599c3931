/**
 * Scrolls the part of a card or page that an element stands in until its end is in sight, but never
 * its start out of sight. `scrollIntoView` would scroll the page around the card as well.
 */
export function reveal(element: HTMLElement): void {
  const scroller = scrollerOf(element);
  if (!scroller) return;
  const [box, view] = [element.getBoundingClientRect(), scroller.getBoundingClientRect()];
  const below = Math.min(box.bottom - view.bottom, box.top - view.top);
  if (below > 0) scroller.scrollTop += below;
}

function scrollerOf(element: Element): Element | null {
  for (let at = element.parentElement; at; at = at.parentElement) {
    if (at.scrollHeight > at.clientHeight && getComputedStyle(at).overflowY === "auto") return at;
  }
  return null;
}
