import {
  closest,
  firstOf,
  nameOf,
  nextOf,
  parentOf,
  positionOf,
  rootIn,
  slotOf,
  treeOf,
} from "./bare-nodes.ts";

/**
 * The page as it is drawn: an open shadow root in the place of its host's children, and those where
 * their slots are. Closed roots cannot be seen from here, so their hosts are what they look like.
 */

/** The element that a node is drawn in; null for the outermost, and for what is not in the page. */
export function flatParent(node: Node): Element | null {
  const parent = parentOf(node);
  if (parent instanceof Element) {
    // Only what has a root has slots, and most elements have none.
    const slot = rootIn(parent) && slotOf(node);
    return slot ?? parent;
  }
  return parent instanceof ShadowRoot ? parent.host : null;
}

/** The first node that is drawn in an element. */
export function firstDrawn(element: Element): Node | null {
  const root = rootIn(element);
  if (root) return root.firstChild;
  const assigned = nameOf(element) === "slot" ? assignedTo(element)[0] : undefined;
  return assigned ?? firstOf(element);
}

/** The node that is drawn after one in the same element. */
export function nextDrawn(node: Node, parent: Element): Node | null {
  const isSlotted = nameOf(parent) === "slot" && parentOf(node) !== parent;
  let next = nextOf(node);
  while (isSlotted && next && flatParent(next) !== parent) next = nextOf(next);
  return next;
}

/** The nearest element that fits, from this one outwards, through open shadow roots. */
export function closestDrawn(element: Element, selector: string): Element | null {
  for (let at: Element | null = element; at; at = hostOf(at)) {
    const found = closest(at, selector);
    if (found) return found;
  }
  return null;
}

/** True where one node comes before another in the order of the page. */
export function isBefore(a: Node, b: Node): boolean {
  const order = positionOf(a, b);
  if (!(order & Node.DOCUMENT_POSITION_DISCONNECTED)) return isFollowing(order);
  const [pathA, pathB] = [pathTo(a), pathTo(b)];
  const at = pathA.findIndex((node, depth) => node !== pathB[depth]);
  const [nodeA, nodeB] = [pathA[at], pathB[at]];
  // One of two that is drawn around the other comes first.
  if (!nodeA || !nodeB) return pathA.length < pathB.length;
  return isFollowing(positionOf(nodeA, nodeB));
}

const isFollowing = (order: number) => (order & Node.DOCUMENT_POSITION_FOLLOWING) !== 0;

function pathTo(node: Node): readonly Node[] {
  const path = [node];
  for (let at = flatParent(node); at; at = flatParent(at)) path.push(at);
  return path.reverse();
}

const assignedTo = (slot: Element) => (slot as HTMLSlotElement).assignedNodes?.() ?? [];

/** The host of the open shadow root that an element stands in. */
export function hostOf(element: Element): Element | null {
  const root = treeOf(element);
  return root instanceof ShadowRoot ? root.host : null;
}
