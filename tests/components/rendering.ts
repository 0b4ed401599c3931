import { type ComponentChild, render } from "preact";
import { act } from "preact/test-utils";
import { onTestFinished } from "vitest";

/** Renders into the document until the test is over, and gives back what it is rendered into. */
export function show(view: ComponentChild): HTMLElement {
  const root = document.createElement("div");
  document.body.append(root);
  act(() => render(view, root));
  onTestFinished(() => {
    act(() => render(null, root));
    root.remove();
  });
  return root;
}

/** The element that a selector finds; a missing one fails the test by its selector. */
export function find<E extends Element = HTMLElement>(root: ParentNode, selector: string): E {
  const found = root.querySelector<E>(selector);
  if (!found) throw new Error(`Nothing matches ${selector}.`);
  return found;
}

/** The texts of all elements that a selector finds, with white space as a reader sees it. */
export function texts(root: ParentNode, selector: string): string[] {
  return [...root.querySelectorAll(selector)].map(textOf);
}

export function textOf(element: Element): string {
  return (element.textContent ?? "").replace(/\s+/g, " ").trim();
}

export function press(element: HTMLElement): void {
  act(() => element.click());
}
