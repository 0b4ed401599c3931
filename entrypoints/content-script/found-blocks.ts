import type { EntityLabel } from "../../contract/messages.ts";
import type { Mention } from "../../matching/recognition.ts";
import { isIn } from "./bare-nodes.ts";
import { isBefore } from "./flat-tree.ts";
import { isUnchanged, type TextBlock } from "./text-block.ts";

/** A block in which something was recognised, or a heading, which begins a section. */
export interface FoundBlock {
  /** Stays the same when the block is read again with the same text. */
  readonly key: number;
  readonly block: TextBlock;
  /** What the background knows this reading of the block by. */
  readonly number: number;
  /** Where spans start that cannot be seen. */
  readonly unseen: readonly number[];
  /** What the background has settled on. */
  resolved: readonly Mention[];
  /** What the reader's choices leave of that. */
  mentions: readonly Mention[];
}

/** A block and what the background answered about it. */
export interface ReadBlock {
  readonly block: TextBlock;
  readonly number: number;
  /** How many spans were recognised. */
  readonly spans: number;
  readonly unseen: readonly number[];
}

/** What one slice of reading brought: the block elements visited and the blocks found in them. */
export interface ReadSlice {
  /** Grows from walk to walk; a block element may be split between two slices of one walk. */
  readonly walk: number;
  readonly visited: Iterable<Element>;
  readonly blocks: readonly ReadBlock[];
}

/** All that has been found on a page, in the order of the document. */
export class FoundBlocks {
  /** Everybody who was ever mentioned. */
  readonly labels = new Map<string, EntityLabel>();
  private ordered: FoundBlock[] = [];
  private readonly byOwner = new Map<Element, { walk: number; found: FoundBlock[] }>();
  private nextKey = 1;

  get all(): readonly FoundBlock[] {
    return this.ordered;
  }

  in(owner: Element): readonly FoundBlock[] {
    return this.byOwner.get(owner)?.found ?? [];
  }

  add({ walk, visited, blocks }: ReadSlice): void {
    const replaced = new Map<Element, FoundBlock[]>();
    for (const owner of visited) {
      const known = this.forget(owner, walk);
      if (known.length > 0) replaced.set(owner, [...known]);
    }
    const readAgain = new Map<FoundBlock, FoundBlock>();
    const others: FoundBlock[] = [];
    for (const { block, number, spans, unseen } of blocks) {
      if ((spans === 0 && !block.heading) || !isUnchanged(block)) continue;
      const old = takeSame(replaced.get(block.owner), block);
      const key = old?.key ?? this.nextKey++;
      const { resolved = [], mentions = [] } = old ?? {};
      const found = { key, block, number, unseen, resolved, mentions };
      this.note(found, walk);
      if (old) readAgain.set(old, found);
      else others.push(found);
    }
    const gone = new Set([...replaced.values()].flat());
    for (const found of [...this.putInPlace(readAgain, gone), ...others]) this.insert(found);
  }

  /**
   * Puts what was read again where it stood, and takes away what is gone. Returns what the page has
   * moved: to look for a place anew is dear where an element has tens of thousands of others beside it.
   */
  private putInPlace(
    readAgain: ReadonlyMap<FoundBlock, FoundBlock>,
    gone: ReadonlySet<FoundBlock>,
  ): readonly FoundBlock[] {
    if (readAgain.size === 0 && gone.size === 0) return [];
    const again = new Set(readAgain.values());
    const moved: FoundBlock[] = [];
    const kept: FoundBlock[] = [];
    for (const old of this.ordered) {
      if (gone.has(old)) continue;
      const found = readAgain.get(old) ?? old;
      const isAgain = again.has(found);
      let last = kept.at(-1);
      while (last && !isAgain && again.has(last) && !comesBefore(last, found)) {
        moved.push(last);
        kept.pop();
        last = kept.at(-1);
      }
      if (last && isAgain && !comesBefore(last, found)) moved.push(found);
      else kept.push(found);
    }
    this.ordered = kept;
    return moved;
  }

  /** Drops what the page has removed. */
  dropRemoved(): void {
    const gone = this.ordered.filter(({ block }) => !isIn(block.owner));
    this.remove(new Set(gone));
    for (const { block } of gone) this.byOwner.delete(block.owner);
  }

  /** Drops what an earlier walk found and the later one, over the whole page, did not meet again. */
  dropBefore(walk: number): void {
    const old = [...this.byOwner].filter(([, known]) => known.walk < walk);
    this.remove(new Set(old.flatMap(([, { found }]) => found)));
    for (const [owner] of old) this.byOwner.delete(owner);
  }

  private forget(owner: Element, walk: number): readonly FoundBlock[] {
    const known = this.byOwner.get(owner);
    if (!known || known.walk === walk) return [];
    this.byOwner.delete(owner);
    return known.found;
  }

  private remove(gone: ReadonlySet<FoundBlock>): void {
    if (gone.size > 0) this.ordered = this.ordered.filter((found) => !gone.has(found));
  }

  private note(found: FoundBlock, walk: number): void {
    const { owner } = found.block;
    const known = this.byOwner.get(owner) ?? { walk, found: [] };
    known.found.push(found);
    this.byOwner.set(owner, known);
  }

  private insert(found: FoundBlock): void {
    this.ordered.splice(this.placeOf(found), 0, found);
  }

  /** The end comes first, as a page is read from top to bottom; else a binary search. */
  private placeOf(found: FoundBlock): number {
    let low = 0;
    let high = this.ordered.length;
    for (let middle = high - 1; low < high; middle = (low + high) >> 1) {
      const other = this.ordered[middle];
      if (other && comesBefore(other, found)) low = middle + 1;
      else high = middle;
    }
    return low;
  }
}

/** Takes out of the blocks of an element the first that has the same text. */
function takeSame(known: FoundBlock[] | undefined, { text }: TextBlock): FoundBlock | undefined {
  const at = known?.findIndex(({ block }) => block.text === text) ?? -1;
  return at < 0 ? undefined : known?.splice(at, 1)[0];
}

function comesBefore({ block: a }: FoundBlock, { block: b }: FoundBlock): boolean {
  const [first] = a.pieces;
  const [second] = b.pieces;
  if (!first || !second) return false;
  if (first.node === second.node) return first.from < second.from;
  return isBefore(first.node, second.node);
}
