/**
 * What nodes answer by themselves. A form gives out its fields by their names in the place of its own
 * properties (`<input name="parentNode">`), so nothing that may be a form is asked otherwise.
 */

function getterOf<On extends Node, K extends keyof On & string>(of: On, name: K) {
  return Object.getOwnPropertyDescriptor(of, name)?.get as (this: On) => On[K];
}

const { prototype: nodes } = Node;
const { prototype: elements } = Element;
const getParent = getterOf(nodes, "parentNode");
const getNext = getterOf(nodes, "nextSibling");
const getFirst = getterOf(nodes, "firstChild");
const getIsIn = getterOf(nodes, "isConnected");
const getName = getterOf(elements, "localName");
const getRoot = getterOf(elements, "shadowRoot");
const getSlot = getterOf(elements, "assignedSlot");

// Each is a function of its own, as engines make calls fast that always lead to the same getter.
export const parentOf = (node: Node) => getParent.call(node);
export const nextOf = (node: Node) => getNext.call(node);
export const firstOf = (node: Node) => getFirst.call(node);
export const isIn = (node: Node) => getIsIn.call(node);
export const nameOf = (element: Element) => getName.call(element);
export const rootIn = (element: Element) => getRoot.call(element);
// Texts have slots, too, and a getter of their own; nothing masks that.
export const slotOf = (node: Node) =>
  node instanceof Element ? getSlot.call(node) : (node as Text).assignedSlot;

export const treeOf = (node: Node): Node => nodes.getRootNode.call(node);
export const positionOf = (a: Node, b: Node) => nodes.compareDocumentPosition.call(a, b);
export const closest = (element: Element, selector: string): Element | null =>
  elements.closest.call(element, selector);
export const matches = (element: Element, selector: string) =>
  elements.matches.call(element, selector);
export const hasAttributes = (element: Element) => elements.hasAttributes.call(element);
export const attributeOf = (element: Element, name: string) =>
  elements.getAttribute.call(element, name);

/** What the placing of the card asks beyond what nodes have in common. */
const ASKED_BY_PLACING = ["assignedSlot", "getBoundingClientRect"];

/** True for what stands in a form with such fields, which lead astray who asks it like any element. */
export function isInMaskedForm(element: Element): boolean {
  const form = closest(element, "form");
  const asked = [...Object.keys(nodes), ...ASKED_BY_PLACING];
  return form !== null && asked.some((name) => Object.hasOwn(form, name));
}
