import { sendMessage } from "../../contract/messages.ts";
import type { Candidate, Recognition } from "../../matching/recognition.ts";
import { answer } from "./ask-background.ts";
import type { Changes, PlannedWalk } from "./changes.ts";
import { collectText } from "./collect-text.ts";
import type { FoundBlocks } from "./found-blocks.ts";
import type { TextBlock } from "./text-block.ts";
import { isShown } from "./text-elements.ts";
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
  private walk = 0;
  private reading = false;
  private slice = new Slice(FIRST_SLICE_CHARACTERS);

  constructor(
    private readonly document: Document,
    private readonly changes: Changes,
    private readonly found: FoundBlocks,
    private readonly onFound: () => void,
    private readonly signal: AbortSignal,
  ) {}

  /** Reads all that has changed until now. Only one reading runs at a time. */
  async read(): Promise<void> {
    if (this.reading) return;
    this.reading = true;
    try {
      const { walks, whole } = this.changes.take(this.document.documentElement);
      this.walk++;
      this.found.dropRemoved();
      await this.readWalks(walks);
      if (whole) this.found.dropBefore(this.walk);
    } finally {
      this.reading = false;
    }
    if (!this.signal.aborted) this.onFound();
  }

  private async readWalks(walks: readonly PlannedWalk[]): Promise<void> {
    let total = 0;
    let told = 0;
    let startedAt = performance.now();
    for (const block of this.blocksOf(walks)) {
      if (block) this.slice.add(block);
      total += block?.text.length ?? 0;
      if (total > PAGE_MAX_CHARACTERS) break;
      if (this.slice.isFull) {
        await this.ask();
        // Telling means deciding everything anew, so it waits until there is twice as much.
        if (total >= 2 * told && !this.signal.aborted) {
          this.onFound();
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
        onHidden: (element) => this.changes.noteHidden(element),
        onLost: (element) => this.changes.noteAnew(element),
      });
    }
  }

  private async ask(): Promise<void> {
    const { visited, blocks } = this.slice;
    this.slice = new Slice(SLICE_CHARACTERS);
    const recognition = await recognise(blocks);
    if (this.signal.aborted || !recognition) return;
    const found = blocks.map((block, index) => ({
      block,
      candidates: (recognition.candidates[index] ?? []).filter((it) => isSeen(block, it)),
    }));
    for (const profile of recognition.profiles) this.found.profiles.set(profile.id, profile);
    this.found.add({ walk: this.walk, visited, blocks: found });
  }
}

/** Undefined where the background does not answer. What was merely removed is no reason to wake it. */
async function recognise(blocks: readonly TextBlock[]): Promise<Recognition | undefined> {
  if (blocks.length === 0) return { candidates: [], profiles: [] };
  const question = { blocks: blocks.map(({ text, lang }) => ({ text, ...(lang && { lang }) })) };
  return answer(() => sendMessage("recognise", question));
}

/** Blocks are looked at as a whole; what an inline element hides shows only here. */
function isSeen({ owner, pieces }: TextBlock, { start }: Candidate): boolean {
  const parent = pieces.find((piece) => piece.end > start)?.node.parentElement;
  return parent === owner || (parent?.isConnected === true && isShown(parent));
}

/** Lets the page do its own work first. */
const nextTask = () => scheduler.postTask(() => undefined, { priority: "user-visible" });
