/**
 * What nodes answer by themselves. A form gives out its fields by their names in the place of its own
 * properties (`<input name="parentNode">`), so nothing that may be a form is asked otherwise.
 */

type Getter<On, T> = (node: On) => T;

function getterOf<On extends Node, K extends keyof On & string>(
  of: On,
  name: K,
): Getter<On, On[K]> {
  const get = Object.getOwnPropertyDescriptor(of, name)?.get as (this: On) => On[K];
  return (node) => get.call(node);
}

const { prototype: nodes } = Node;
const { prototype: elements } = Element;

export const parentOf = getterOf(nodes, "parentNode");
export const nextOf = getterOf(nodes, "nextSibling");
export const firstOf = getterOf(nodes, "firstChild");
export const isIn = getterOf(nodes, "isConnected");
export const nameOf = getterOf(elements, "localName");
export const rootIn = getterOf(elements, "shadowRoot");
export const slotOf = getterOf(elements, "assignedSlot");

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
