import { isIn, rootIn } from "./bare-nodes.ts";
import type { Walk } from "./collect-text.ts";
import { flatParent } from "./flat-tree.ts";
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
  private readonly rootless = new Set<Element>();

  /** True where all of the page has to be read. */
  get isWhole(): boolean {
    return this.whole;
  }

  get any(): boolean {
    return this.whole || this.touched.size > 0;
  }

  note({ type, target, addedNodes, removedNodes }: MutationRecord): void {
    if (this.whole) return;
    const nodes = [...addedNodes, ...removedNodes];
    if (type === "childList" && nodes.every(isUnseen)) return;
    this.touch(elementAt(target));
    for (const node of addedNodes) if (node instanceof Element) this.added.add(node);
    this.limit();
  }

  /** The whole of an element has to be read again. */
  noteAnew(element: Element): void {
    const parent = flatParent(element);
    if (!parent) this.noteAll();
    else {
      this.added.add(element);
      this.touch(parent);
      this.limit();
    }
  }

  /** All of the page has to be read again. */
  noteAll(): void {
    this.whole = true;
    this.touched.clear();
    this.added.clear();
  }

  noteHidden(element: Element): void {
    if (this.hidden.size < HIDDEN_MAX) this.hidden.add(element);
  }

  noteRootless(element: Element): void {
    if (this.rootless.size < HIDDEN_MAX) this.rootless.add(element);
  }

  /** Turns what was hidden and is shown by now, and what has a shadow root by now, into a change. */
  checkWaiting(): void {
    this.check(this.hidden, isShown);
    this.check(this.rootless, (element) => rootIn(element) !== null);
  }

  /** Lets go of what the page has removed, which would be kept in memory. */
  dropRemoved(): void {
    for (const waiting of [this.hidden, this.rootless]) {
      for (const element of waiting) if (!isIn(element)) waiting.delete(element);
    }
  }

  /** The walks to do now; the changes count as read. */
  take(root: Element): Plan {
    const { whole } = this;
    const walks = whole ? [{ root, goesInto: () => true }] : this.walksOfChanges();
    if (whole) {
      this.hidden.clear();
      this.rootless.clear();
    }
    this.whole = false;
    this.touched.clear();
    this.added.clear();
    return { walks, whole };
  }

  private walksOfChanges(): readonly PlannedWalk[] {
    const added = new Set(this.added);
    const readable = [...this.touched].filter((at) => isIn(at) && !isInsideUnread(at));
    const roots = new Set(readable.map(blockAround));
    return [...roots]
      .filter((root) => !isInside(root, added))
      .map((root) => ({ root, goesInto: (element) => isNew(element, root, added) }));
  }

  private check(waiting: Set<Element>, isReady: (element: Element) => boolean): void {
    for (const element of waiting) {
      if (!isIn(element)) waiting.delete(element);
      else if (isReady(element)) {
        waiting.delete(element);
        this.noteAnew(element);
      }
    }
  }

  private touch(element: Element | null): void {
    if (element) this.touched.add(element);
  }

  /** Many small walks cost more than one large one, and sets of removed elements would pile up. */
  private limit(): void {
    if (this.touched.size > CHANGED_BLOCKS_MAX || this.added.size > CHANGED_BLOCKS_MAX)
      this.noteAll();
  }
}

/** The element that a change was made in. */
function elementAt(target: Node): Element | null {
  if (target instanceof ShadowRoot) return target.host;
  return target instanceof Element ? target : flatParent(target);
}

function isInside(element: Element, added: ReadonlySet<Element>): boolean {
  for (let at: Element | null = element; at; at = flatParent(at)) if (added.has(at)) return true;
  return false;
}

/** True for a block that the page added, or that stands in one. A known block ends the search. */
function isNew(element: Element, root: Element, added: ReadonlySet<Element>): boolean {
  for (let at: Element | null = element; at && at !== root; at = flatParent(at)) {
    if (added.has(at)) return true;
    if (at !== element && blockAround(at) === at) return true;
  }
  return false;
}
