import { type NumberedBlock, sendMessage } from "../../contract/messages.ts";
import { answer } from "./ask-background.ts";
import { flatParent } from "./flat-tree.ts";
import type { FoundBlock, ReadBlock } from "./found-blocks.ts";
import type { TextBlock } from "./text-block.ts";
import { isInked, isShown } from "./text-elements.ts";
import { SLICE_CHARACTERS } from "./tuning.ts";

/** Has the background read text and keep what it may name, under numbers. */
export class TextRecogniser {
  /** Tells this reading of this document from every other one of the tab. */
  readonly page = `${performance.timeOrigin}-${Math.random()}`;
  private lastNumber = 0;

  /** Undefined where the background does not answer. Nothing to read is no reason to wake it. */
  async recognise(blocks: readonly TextBlock[]): Promise<readonly ReadBlock[] | undefined> {
    const numbered = blocks.map((block) => ({ block, number: ++this.lastNumber }));
    if (numbered.length === 0) return [];
    const starts = await this.send(numbered);
    return starts && numbered.map((each, at) => withSpans(each, starts[at] ?? []));
  }

  /** Sends blocks under the numbers that they have. */
  async sendAgain(blocks: readonly FoundBlock[]): Promise<void> {
    let slice: FoundBlock[] = [];
    let characters = 0;
    for (const found of blocks) {
      slice.push(found);
      characters += found.block.text.length;
      if (characters < SLICE_CHARACTERS) continue;
      await this.send(slice);
      slice = [];
      characters = 0;
    }
    if (slice.length > 0) await this.send(slice);
  }

  private send(numbered: readonly Numbered[]) {
    const blocks = numbered.map(toQuestion);
    return answer(() => sendMessage("recognise", { page: this.page, blocks }));
  }
}

interface Numbered {
  readonly block: TextBlock;
  readonly number: number;
}

const toQuestion = ({ number, block: { text, lang } }: Numbered): NumberedBlock => ({
  number,
  text,
  ...(lang && { lang }),
});

const withSpans = ({ block, number }: Numbered, starts: readonly number[]): ReadBlock => ({
  block,
  number,
  spans: starts.length,
  unseen: starts.filter((start) => !isSeen(block, start)),
});

/** Blocks are looked at as a whole; what an inline element hides shows only here. */
function isSeen({ owner, pieces }: TextBlock, start: number): boolean {
  const node = pieces.find((piece) => piece.end > start)?.node;
  const parent = node && flatParent(node);
  if (!parent?.isConnected) return false;
  return (parent === owner || isShown(parent)) && isInked(parent);
}
