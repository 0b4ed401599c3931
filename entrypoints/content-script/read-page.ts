import type { Changes, PlannedWalk } from "./changes.ts";
import { collectText } from "./collect-text.ts";
import type { FoundBlocks } from "./found-blocks.ts";
import type { TextRecogniser } from "./recognise-text.ts";
import type { TextBlock } from "./text-block.ts";
import {
  FIRST_SLICE_CHARACTERS,
  PAGE_MAX_CHARACTERS,
  READING_TASK_MS,
  SLICE_CHARACTERS,
} from "./tuning.ts";

/** Block elements visited and blocks read, until they are worth a question. */
class Slice {
  readonly visited = new Set<Element>();
  readonly blocks: TextBlock[] = [];
  characters = 0;

  constructor(readonly limit: number) {}

  add(block: TextBlock): void {
    this.blocks.push(block);
    this.characters += block.text.length;
  }

  get isFull(): boolean {
    return this.characters >= this.limit;
  }
}

/** Keeps what was found in step with the page, and calls `onFound` once that has grown. */
export class PageReader {
  /** True where the page is longer than was read of it. */
  isCut = false;
  /** Milliseconds that the first reading took, until it was decided who is mentioned. */
  tookMs: number | undefined;
  private limit = PAGE_MAX_CHARACTERS;
  private walk = 0;
  private reading = false;
  private slice = new Slice(FIRST_SLICE_CHARACTERS);
  private onRoot: (root: ShadowRoot) => void = () => undefined;

  constructor(
    private readonly document: Document,
    private readonly changes: Changes,
    private readonly found: FoundBlocks,
    private readonly recogniser: TextRecogniser,
    private readonly onFound: () => Promise<void>,
    private readonly signal: AbortSignal,
  ) {}

  /**
   * Reads all that has changed until now, and tells of every open shadow root that it comes to. Only
   * one reading runs at a time.
   */
  async read(onRoot: (root: ShadowRoot) => void): Promise<void> {
    if (this.reading) return;
    this.onRoot = onRoot;
    this.reading = true;
    const startedAt = performance.now();
    try {
      const { walks, whole } = this.changes.take(this.document.documentElement);
      this.walk++;
      this.found.dropRemoved();
      this.changes.dropRemoved();
      await this.readWalks(walks);
      if (whole) this.found.dropBefore(this.walk);
    } finally {
      this.reading = false;
    }
    if (this.signal.aborted) return;
    await this.onFound();
    this.tookMs ??= performance.now() - startedAt;
  }

  /** Reads more of a page that was cut, the next time that all of it is read. */
  raiseLimit(): void {
    if (this.isCut) this.limit += PAGE_MAX_CHARACTERS;
  }

  private async readWalks(walks: readonly PlannedWalk[]): Promise<void> {
    let total = 0;
    let told = 0;
    let startedAt = performance.now();
    for (const block of this.blocksOf(walks)) {
      if (block) this.slice.add(block);
      total += block?.text.length ?? 0;
      this.isCut = total > this.limit;
      if (this.isCut) break;
      if (this.slice.isFull) {
        await this.ask();
        // Telling means deciding everything anew, so it waits until there is twice as much.
        if (total >= 2 * told && !this.signal.aborted) {
          await this.onFound();
          told = total;
        }
      } else {
        if (performance.now() - startedAt < READING_TASK_MS) continue;
        await nextTask();
      }
      if (this.signal.aborted) return;
      startedAt = performance.now();
    }
    await this.ask();
  }

  private *blocksOf(walks: readonly PlannedWalk[]) {
    for (const walk of walks) {
      yield* collectText({
        ...walk,
        onEntered: (element) => this.slice.visited.add(element),
        onRoot: (root) => this.onRoot(root),
        onRootless: (element) => this.changes.noteRootless(element),
        onHidden: (element) => this.changes.noteHidden(element),
        onLost: (element) => this.changes.noteAnew(element),
      });
    }
  }

  private async ask(): Promise<void> {
    const { visited, blocks } = this.slice;
    this.slice = new Slice(SLICE_CHARACTERS);
    const read = await this.recogniser.recognise(blocks);
    if (this.signal.aborted || !read) return;
    this.found.add({ walk: this.walk, visited, blocks: read });
  }
}

/** Lets the page do its own work first. */
const nextTask = () => scheduler.postTask(() => undefined, { priority: "user-visible" });
