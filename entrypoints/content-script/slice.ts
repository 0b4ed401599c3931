import type { TextBlock } from "./text-block.ts";
import { FIRST_SLICE_CHARACTERS, SLICE_CHARACTERS, SLICE_ELEMENTS } from "./tuning.ts";

/** How many times as much as before a slice holds, until it is as large as slices get. */
const GROWTH = 3;

/** Block elements visited and blocks read, until they are worth a question. */
export class Slice {
  readonly visited = new Set<Element>();
  readonly blocks: TextBlock[] = [];

  /** `room` is the number of characters that still fit. */
  constructor(public room = FIRST_SLICE_CHARACTERS) {}

  /** Tells how many characters the blocks have. */
  add(blocks: readonly TextBlock[]): number {
    const before = this.room;
    for (const block of blocks) {
      this.blocks.push(block);
      this.room -= block.text.length;
    }
    return before - this.room;
  }

  get isFull(): boolean {
    return this.room <= 0 || this.visited.size >= SLICE_ELEMENTS;
  }

  /** The slice to read after so many characters, of so many at most: small at first, so that marks come soon. */
  static after(characters: number, most: number): Slice {
    const room = Math.max(FIRST_SLICE_CHARACTERS, characters * GROWTH);
    return new Slice(Math.min(room, SLICE_CHARACTERS, most - characters + 1));
  }
}
