import type { TextBlock } from "./text-block.ts";
import { FIRST_SLICE_CHARACTERS, SLICE_CHARACTERS, SLICE_ELEMENTS } from "./tuning.ts";

/** How many times as much as before a slice holds, until it is as large as slices get. */
const GROWTH = 3;

/** Block elements visited and blocks read, until they are worth a question. */
export class Slice {
  readonly visited = new Set<Element>();
  readonly blocks: TextBlock[] = [];
  characters = 0;

  constructor(private readonly limit = FIRST_SLICE_CHARACTERS) {}

  add(block: TextBlock): void {
    this.blocks.push(block);
    this.characters += block.text.length;
  }

  get isFull(): boolean {
    return this.characters >= this.limit || this.visited.size >= SLICE_ELEMENTS;
  }

  /** The slice to read after so many characters: small at first, so that marks come soon. */
  static after(characters: number): Slice {
    const limit = Math.max(FIRST_SLICE_CHARACTERS, characters * GROWTH);
    return new Slice(Math.min(limit, SLICE_CHARACTERS));
  }
}
