import { collectText } from "../../entrypoints/content-script/collect-text.ts";
import type { TextBlock } from "../../entrypoints/content-script/text-block.ts";

/** All blocks of the body, read in one go. */
export function readBlocks(html: string): readonly TextBlock[] {
  document.body.innerHTML = html;
  return blocksBelow(document.body);
}

export function blocksBelow(root: Element): readonly TextBlock[] {
  const walk = {
    root,
    room: () => Number.POSITIVE_INFINITY,
    goesInto: () => true,
    onEntered() {},
    onHidden() {},
    onRoot() {},
    onRootless() {},
    onLost() {},
  };
  return [...collectText(walk)].flatMap(({ blocks }) => blocks);
}

export const textsOf = (blocks: readonly TextBlock[]) =>
  blocks.map(({ text }) => text.replace(/\s+/g, " ").trim());
