import type { Walk } from "./collect-text.ts";
import { blockAround, isInsideUnread, isShown, isUnseen } from "./text-elements.ts";
import { CHANGED_BLOCKS_MAX, HIDDEN_MAX } from "./tuning.ts";

export type PlannedWalk = Pick<Walk, "root" | "goesInto">;

/** The walks that bring what is known up to date with the page. */
export interface Plan {
  readonly walks: readonly PlannedWalk[];
  /** True where the walks cover everything, so that what they do not meet is gone. */
  readonly whole: boolean;
}

/** What the page has changed since it was last read. */
export class Changes {
  private whole = true;
  private readonly touched = new Set<Element>();
  private readonly added = new Set<Element>();
  private readonly hidden = new Set<Element>();

  get any(): boolean {
    return this.whole || this.touched.size > 0;
  }

  get anyHidden(): boolean {
    return this.hidden.size > 0;
  }

  note({ type, target, addedNodes, removedNodes }: MutationRecord): void {
    const nodes = [...addedNodes, ...removedNodes];
    if (type === "childList" && nodes.every(isUnseen)) return;
    this.touch(target instanceof Element ? target : target.parentElement);
    for (const node of addedNodes) if (node instanceof Element) this.added.add(node);
    this.limit();
  }

  /** The whole of an element has to be read again. */
  noteAnew(element: Element): void {
    this.added.add(element);
    this.touch(element.parentElement ?? element);
    this.limit();
  }

  noteHidden(element: Element): void {
    if (this.hidden.size < HIDDEN_MAX) this.hidden.add(element);
  }

  /** Turns what was hidden and is shown by now into a change. */
  checkHidden(): void {
    for (const element of this.hidden) {
      const shown = element.isConnected && isShown(element);
      if (shown || !element.isConnected) this.hidden.delete(element);
      if (shown) this.noteAnew(element);
    }
  }

  /** The walks to do now; the changes count as read. */
  take(root: Element): Plan {
    const { whole } = this;
    const walks = whole ? [{ root, goesInto: () => true }] : this.walksOfChanges();
    if (whole) this.hidden.clear();
    this.whole = false;
    this.touched.clear();
    this.added.clear();
    return { walks, whole };
  }

  private walksOfChanges(): readonly PlannedWalk[] {
    const added = new Set(this.added);
    const readable = [...this.touched].filter((at) => at.isConnected && !isInsideUnread(at));
    const roots = new Set(readable.map(blockAround));
    return [...roots]
      .filter((root) => !isInside(root, added))
      .map((root) => ({ root, goesInto: (element) => isNew(element, root, added) }));
  }

  private touch(element: Element | null): void {
    if (element) this.touched.add(element);
  }

  /** Many small walks cost more than one large one, and sets of removed elements would pile up. */
  private limit(): void {
    if (this.touched.size <= CHANGED_BLOCKS_MAX && this.added.size <= CHANGED_BLOCKS_MAX) return;
    this.whole = true;
    this.touched.clear();
    this.added.clear();
  }
}

function isInside(element: Element, added: ReadonlySet<Element>): boolean {
  for (let at: Element | null = element; at; at = at.parentElement) if (added.has(at)) return true;
  return false;
}

/** True for a block that the page added, or that stands in one. A known block ends the search. */
function isNew(element: Element, root: Element, added: ReadonlySet<Element>): boolean {
  for (let at: Element | null = element; at && at !== root; at = at.parentElement) {
    if (added.has(at)) return true;
    if (at !== element && blockAround(at) === at) return true;
  }
  return false;
}
