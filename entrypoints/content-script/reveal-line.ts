import { linesOf } from "./hit-test.ts";
import type { PlacedMention } from "./mention-key.ts";
import { IN_SIGHT_MARGIN_PX } from "./tuning.ts";

/** True for a box that stands in what is seen of the page, clear of the upper and lower edge. */
export function isInSight(
  { top, bottom }: DOMRect,
  { visualViewport, innerHeight }: Window,
): boolean {
  const from = visualViewport?.offsetTop ?? 0;
  const to = from + (visualViewport?.height ?? innerHeight);
  return top >= from + IN_SIGHT_MARGIN_PX && bottom <= to - IN_SIGHT_MARGIN_PX;
}

/** Brings the first line of a mention to the middle of the window, unless it is in sight already. */
export function revealMention(at: PlacedMention, window: Window): void {
  if (!isLineInSight(at, window)) centreMention(at, window);
}

/** Brings it to the middle in any case, also through the frames and boxes around it that scroll. */
export function centreMention(at: PlacedMention, window: Window): void {
  const piece = at.found.block.pieces.find(({ end }) => end > at.mention.start);
  piece?.node.parentElement?.scrollIntoView({ block: "center", behavior: "instant" });
  // Its element may be taller than the window.
  const [line] = linesOf(at);
  if (line && !isInSight(line, window)) {
    const top = (line.top + line.bottom - window.innerHeight) / 2;
    window.scrollBy({ top, behavior: "instant" });
  }
}

const isLineInSight = (at: PlacedMention, window: Window) =>
  linesOf(at)
    .slice(0, 1)
    .every((line) => isInSight(line, window));
