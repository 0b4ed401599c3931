import type { ReadingLimit } from "../../contract/messages.ts";
import type { Changes, PlannedWalk } from "./changes.ts";
import { collectText } from "./collect-text.ts";
import type { FoundBlocks } from "./found-blocks.ts";
import { rootOf } from "./page-kind.ts";
import type { TextRecogniser } from "./recognise-text.ts";
import { Slice } from "./slice.ts";
import { PAGE_MAX, READING_TASK_MS, SETTLING_GROWTH, SLICE_CHARACTERS } from "./tuning.ts";
import { ViewAhead } from "./view-ahead.ts";

/** Walks of one reading: what is in view is read ahead of the rest, and once more in its turn. */
const WALKS = 2;

/** Keeps what was found in step with the page, and calls `onFound` once that has grown. */
export class PageReader {
  /** Where reading stopped, of a page that has more than was read of it. */
  cut: ReadingLimit | undefined;
  /** Milliseconds that the first reading took, until it was decided who is mentioned. */
  tookMs: number | undefined;
  /** How many times as much as usual the reader wants to have read. */
  private generosity = 1;
  private walk = 0;
  /** True until all that has changed is read; it may be settled in part before. */
  isReading = false;
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
    if (this.isReading) return;
    this.onRoot = onRoot;
    this.isReading = true;
    const startedAt = performance.now();
    const root = rootOf(this.document);
    const { walks, whole } = this.changes.take(root);
    // A sample is a few lines, and what is around it is not read.
    const isPage = root === this.document.documentElement;
    const ahead = whole && isPage ? new ViewAhead(this.document) : undefined;
    try {
      if (whole) this.cut = undefined;
      this.walk += WALKS;
      this.found.dropRemoved();
      this.changes.dropRemoved();
      await this.readWalks(walks, ahead);
      if (whole) this.found.dropBefore(this.walk);
    } finally {
      this.isReading = false;
    }
    if (this.signal.aborted) return;
    await this.onFound();
    this.tookMs ??= performance.now() - startedAt;
  }

  /** Reads more of a page that was cut, the next time that all of it is read. */
  raiseLimit(): void {
    if (this.cut) this.generosity++;
  }

  private async readWalks(walks: readonly PlannedWalk[], ahead?: ViewAhead): Promise<void> {
    const read = { characters: 0, nodes: 0, spans: 0 };
    let told = 0;
    let startedAt = performance.now();
    let slice = new Slice();
    for (const { blocks, nodes } of this.readings(walks, () => slice)) {
      read.characters += slice.add(blocks);
      read.nodes += nodes;
      const limit = this.limitReached(read);
      if (limit) {
        this.cut = limit;
        break;
      }
      if (performance.now() - startedAt >= READING_TASK_MS) {
        await nextTask();
        if (this.signal.aborted) return;
        startedAt = performance.now();
      }
      if (!slice.isFull) continue;
      const full = slice;
      slice = Slice.after(read.characters, this.generosity * PAGE_MAX.characters);
      read.spans += await this.ask(full, this.walk);
      // The answer comes in a task of its own, and reading goes on in it.
      startedAt = this.recogniser.answeredAt;
      ahead?.noteRead(full.visited);
      // Telling means deciding everything anew, so it waits until there is much more.
      if (read.characters >= SETTLING_GROWTH * told && !this.signal.aborted) {
        await this.onFound();
        told = read.characters;
      }
      if (ahead?.isDue && !this.signal.aborted) await this.readView(ahead);
      if (this.signal.aborted) return;
    }
    await this.ask(slice, this.walk);
  }

  /** What is in view and was not read yet comes before the rest of the page. */
  private async readView(ahead: ViewAhead): Promise<void> {
    const walks = ahead.take();
    const slice = new Slice(SLICE_CHARACTERS);
    for (const { blocks } of this.readings(walks, () => slice)) {
      slice.add(blocks);
      if (slice.isFull) break;
    }
    if (slice.blocks.length === 0) return;
    await this.ask(slice, this.walk - 1);
    if (!this.signal.aborted) await this.onFound();
  }

  private *readings(walks: readonly PlannedWalk[], slice: () => Slice) {
    for (const walk of walks) {
      yield* collectText({
        ...walk,
        room: () => slice().room,
        onEntered: (element) => slice().visited.add(element),
        onRoot: (root) => this.onRoot(root),
        onRootless: (element) => this.changes.noteRootless(element),
        onHidden: (element) => this.changes.noteHidden(element),
        onLost: (element) => this.changes.noteAnew(element),
      });
    }
  }

  /** How many spans were recognised. */
  private async ask({ visited, blocks }: Slice, walk: number): Promise<number> {
    const read = await this.recogniser.recognise(blocks);
    if (this.signal.aborted || !read) return 0;
    this.found.add({ walk, visited, blocks: read });
    return read.reduce((sum, { spans }) => sum + spans, 0);
  }

  private limitReached(read: typeof PAGE_MAX): ReadingLimit | undefined {
    for (const of of ["characters", "nodes", "spans"] as const) {
      const after = this.generosity * PAGE_MAX[of];
      if (read[of] > after) return { after, of };
    }
    return undefined;
  }
}

/** Lets the page do its own work first. */
const nextTask = () => scheduler.postTask(() => undefined);
