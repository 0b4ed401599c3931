import { type NumberedBlock, sendMessage } from "../../contract/messages.ts";
import { answer } from "./ask-background.ts";
import { isIn } from "./bare-nodes.ts";
import { flatParent } from "./flat-tree.ts";
import type { FoundBlock, ReadBlock } from "./found-blocks.ts";
import type { TextBlock } from "./text-block.ts";
import { isInked, isShown } from "./text-elements.ts";
import { SLICE_CHARACTERS } from "./tuning.ts";

/** Has the background read text and keep what it may name, under numbers. */
export class TextRecogniser {
  /** Tells this reading of this document from every other one of the tab. */
  readonly page = `${performance.timeOrigin}-${Math.random()}`;
  /** When the last answer came, on the clock of the page. */
  answeredAt = 0;
  private lastNumber = 0;

  /** Undefined where the background does not answer. Nothing to read is no reason to wake it. */
  async recognise(blocks: readonly TextBlock[]): Promise<readonly ReadBlock[] | undefined> {
    const numbered = blocks.map((block) => ({ block, number: ++this.lastNumber }));
    if (numbered.length === 0) return [];
    const starts = await this.send(numbered);
    this.answeredAt = performance.now();
    const isSeen = seenOnce();
    return (
      starts &&
      numbered.map(({ block, number }, at) => {
        const spans = starts[at] ?? [];
        const unseen = spans.filter((start) => !isSeen(block, start));
        return { block, number, spans: spans.length, unseen };
      })
    );
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

/** Tells where a span can be seen, having looked at each text once: styles are dear to ask for. */
function seenOnce(): (block: TextBlock, start: number) => boolean {
  const known = new Map<Text, boolean>();
  return ({ owner, pieces }, start) => {
    const node = pieces.find((piece) => piece.end > start)?.node;
    if (!node) return false;
    const seen = known.get(node) ?? isSeen(node, owner);
    known.set(node, seen);
    return seen;
  };
}

/** Blocks are looked at as a whole; what an inline element hides shows only here. */
function isSeen(node: Text, owner: Element): boolean {
  const parent = flatParent(node);
  if (!parent || !isIn(parent)) return false;
  return (parent === owner || isShown(parent)) && isInked(parent);
}
