import type { TextTraits } from "./text-elements.ts";
import { BLOCK_MAX_CHARACTERS } from "./tuning.ts";

/** A part of one text node: characters `start` to `end` of the block begin at `from` in the node. */
export interface Piece {
  readonly node: Text;
  readonly from: number;
  readonly start: number;
  readonly end: number;
}

/** A run of text in one block element, and the nodes that it was read from. */
export interface TextBlock extends TextTraits {
  readonly owner: Element;
  readonly text: string;
  readonly pieces: readonly Piece[];
}

/** A block element whose text is read. */
export interface Owner {
  readonly element: Element;
  readonly traits: TextTraits;
}

/** Puts the text nodes of one run after another together. */
export class Run {
  private text = "";
  private pieces: Piece[] = [];
  private blocks: TextBlock[] = [];
  /** Of the blocks that have ended since they were taken last. */
  characters = 0;

  /** Takes of a text, from a character on, what a block has room for; tells up to where that is. */
  add(node: Text, owner: Owner, from: number): number {
    const { data } = node;
    if (from === 0 && this.touchesAnotherLabel(node, data)) this.end(owner);
    const room = BLOCK_MAX_CHARACTERS - this.text.length;
    const to = cutBefore(data, from, room, this.pieces.length > 0);
    if (to > from) {
      const start = this.text.length;
      this.pieces.push({ node, from, start, end: start + to - from });
      this.text += data.slice(from, to);
    }
    if (to < data.length) this.end(owner);
    return to;
  }

  /** A character that stands for something between two pieces of text and belongs to no node. */
  separate(character: string): void {
    if (this.pieces.length > 0) this.text += character;
  }

  /** Ends the run. Without two letters in a row, as on a clock, it names nobody and is left out. */
  end(owner: Owner): void {
    if (this.text === "") return;
    if (/\p{L}\p{L}/u.test(this.text)) {
      const { element, traits } = owner;
      this.blocks.push({ owner: element, text: this.text, pieces: this.pieces, ...traits });
      this.characters += this.text.length;
    }
    this.text = "";
    this.pieces = [];
  }

  /** The blocks that have ended since the last call. */
  take(): readonly TextBlock[] {
    const { blocks } = this;
    this.blocks = [];
    this.characters = 0;
    return blocks;
  }

  /** Links in a row often touch without a space ("Donald TrumpVladimir Putin"): they are no one word. */
  private touchesAnotherLabel(node: Text, data: string): boolean {
    const last = this.pieces.at(-1);
    if (last === undefined || last.end !== this.text.length) return false;
    if (last.node.parentNode === node.parentNode) return false;
    return /\p{Ll}$/u.test(this.text.slice(-2)) && /^\p{Lu}/u.test(data.slice(0, 2));
  }
}

/** Where a span of a block lies on the page. */
export function boundsOf(block: TextBlock, start: number, end: number): StaticRangeInit | null {
  const first = block.pieces.find((piece) => piece.end > start);
  const last = block.pieces.findLast((piece) => piece.start < end);
  if (!first || !last) return null;
  return {
    startContainer: first.node,
    startOffset: first.from + Math.max(0, start - first.start),
    endContainer: last.node,
    endOffset: last.from + Math.min(last.end, end) - last.start,
  };
}

/** False once the page has changed the text since it was read. */
export function isUnchanged({ text, pieces }: TextBlock): boolean {
  return pieces.every(
    ({ node, from, start, end }) =>
      node.isConnected && node.data.slice(from, from + end - start) === text.slice(start, end),
  );
}

/** Where to cut text that has only so much room: behind a space, else before text that could go on. */
function cutBefore(data: string, from: number, room: number, started: boolean): number {
  if (data.length - from <= room) return data.length;
  // Looked for in what fits alone: a text of megabytes may hold no space at all.
  const space = data.slice(from, from + Math.max(0, room)).lastIndexOf(" ");
  if (space >= 0) return from + space + 1;
  return started ? from : from + room;
}
