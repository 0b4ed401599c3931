import { isIn, nameOf, nextOf, rootIn } from "./bare-nodes.ts";
import { firstDrawn, flatParent, nextDrawn } from "./flat-tree.ts";
import { type Owner, Run, type TextBlock } from "./text-block.ts";
import {
  isInsideUnread,
  isShown,
  mayHaveRoot,
  partOf,
  type TextTraits,
  traitsOf,
  traitsWithin,
} from "./text-elements.ts";
import { NODES_PER_BREATH } from "./tuning.ts";

/** What one walk reads and whom it tells. */
export interface Walk {
  /** A block element. */
  readonly root: Element;
  /** Characters after which what was read is handed over, asked for whenever reading goes on. */
  room(): number;
  /** False for a block element below the root whose text is known already. */
  goesInto(element: Element): boolean;
  /** A block element whose text is about to be read, the root included. */
  onEntered(element: Element): void;
  /** An open shadow root whose text is about to be read. */
  onRoot(root: ShadowRoot): void;
  /** An element that may be given a shadow root later, of which nothing tells. */
  onRootless(element: Element): void;
  /** An element whose text cannot be seen now. */
  onHidden(element: Element): void;
  /** The page moved or removed what was being read; the element has to be read once more. */
  onLost(element: Element): void;
}

/** The place of an object that is no text, such as a picture; never part of a name. */
const OBJECT = "\uFFFC";

/** What was read in one go, and of how many nodes; there may be no text in them. */
export interface Reading {
  readonly blocks: readonly TextBlock[];
  readonly nodes: number;
}

/**
 * Reads the visible text below an element, a few blocks at a time in the order of the document. The
 * page may change in between.
 */
export function* collectText(walk: Walk): Generator<Reading, void, void> {
  if (!isIn(walk.root) || isInsideUnread(walk.root)) return;
  if (!isShown(walk.root)) {
    walk.onHidden(walk.root);
    return;
  }
  const shadowRoot = rootIn(walk.root);
  if (shadowRoot) walk.onRoot(shadowRoot);
  walk.onEntered(walk.root);
  const reader = new Reader(walk);
  let room = walk.room();
  while (reader.step()) {
    const { characters } = reader.run;
    if (reader.met < NODES_PER_BREATH && (characters === 0 || characters < room)) continue;
    yield reader.take();
    reader.checkPlace();
    room = walk.room();
  }
  yield reader.take();
}

interface Place {
  readonly parent: Element;
  readonly traits: TextTraits;
  readonly isSlot: boolean;
}

/** Where a walk stands: in `parent`, before `next`. Written out, as deep pages overflow a recursion. */
class Reader {
  /** Nodes come to since the last reading was taken. */
  met = 0;
  readonly run = new Run();
  private readonly path: Place[] = [];
  private readonly owners: Owner[] = [];
  private owner: Owner;
  private parent: Element;
  private traits: TextTraits;
  /** Only in a slot may the next node be drawn elsewhere; most elements are none. */
  private isSlot: boolean;
  /** How much of the next node is read, a text too long for one block. */
  private readTo = 0;
  private next: Node | null;

  constructor(private readonly walk: Walk) {
    this.parent = walk.root;
    this.traits = traitsOf(walk.root);
    this.owner = { element: walk.root, traits: this.traits };
    this.isSlot = nameOf(walk.root) === "slot";
    this.next = firstDrawn(walk.root);
  }

  take(): Reading {
    const nodes = this.met;
    this.met = 0;
    return { blocks: this.run.take(), nodes };
  }

  /** Reads one node, or leaves one; false once everything is read. */
  step(): boolean {
    const node = this.next;
    if (node === null) return this.leave();
    if (node instanceof Text && this.addText(node)) return true;
    this.next = this.after(node);
    this.met++;
    if (node instanceof Element) this.meet(node);
    return true;
  }

  /** Reads as much of a text as fits one block; true where there is more of it. */
  private addText(node: Text): boolean {
    this.readTo = this.run.add(node, this.owner, this.readTo);
    if (this.readTo < node.length) return true;
    this.readTo = 0;
    return false;
  }

  /** After a pause the page may have taken the place away: go on behind the nearest that stayed. */
  checkPlace(): void {
    const stays = () =>
      isIn(this.parent) && (this.next === null || flatParent(this.next) === this.parent);
    if (stays()) return;
    this.readTo = 0;
    while (!isIn(this.parent) && this.path.length > 0) this.up();
    this.next = null;
    this.walk.onLost(this.parent);
  }

  private meet(element: Element): void {
    const part = partOf(element);
    if (part === "block") this.meetBlock(element);
    else if (part === "foreign") this.run.separate(OBJECT);
    else if (part === "line-break") this.run.separate("\n");
    else if (part !== "unseen") this.enterInline(element, part === "set-apart");
  }

  private meetBlock(element: Element): void {
    this.run.end(this.owner);
    if (!this.walk.goesInto(element)) return;
    if (isShown(element, this.owner.element)) this.enterBlock(element);
    else this.walk.onHidden(element);
  }

  private enterBlock(element: Element): void {
    const shadowRoot = rootIn(element);
    if (shadowRoot) this.walk.onRoot(shadowRoot);
    else if (mayHaveRoot(element)) this.walk.onRootless(element);
    this.walk.onEntered(element);
    this.owners.push(this.owner);
    this.down(element);
    this.owner = { element, traits: this.traits };
  }

  private enterInline(element: Element, apart: boolean): void {
    if (mayHaveRoot(element)) this.walk.onRootless(element);
    if (apart) this.run.separate(OBJECT);
    this.down(element);
  }

  private down(element: Element): void {
    this.path.push({ parent: this.parent, traits: this.traits, isSlot: this.isSlot });
    this.parent = element;
    this.isSlot = nameOf(element) === "slot";
    this.traits = traitsWithin(this.traits, element);
    this.next = firstDrawn(element);
  }

  private leave(): boolean {
    const left = this.parent;
    if (this.path.length === 0) {
      this.run.end(this.owner);
      return false;
    }
    this.up();
    if (flatParent(left) === this.parent) this.next = this.after(left);
    else this.walk.onLost(this.parent);
    return true;
  }

  private up(): void {
    const left = this.parent;
    const outside = this.path.pop();
    if (outside) ({ parent: this.parent, traits: this.traits, isSlot: this.isSlot } = outside);
    if (left === this.owner.element) this.endBlock();
    else if (partOf(left) === "set-apart") this.run.separate(OBJECT);
  }

  private after(node: Node): Node | null {
    return this.isSlot ? nextDrawn(node, this.parent) : nextOf(node);
  }

  private endBlock(): void {
    this.run.end(this.owner);
    this.owner = this.owners.pop() ?? this.owner;
  }
}
