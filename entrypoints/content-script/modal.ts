import { closest } from "./bare-nodes.ts";
import { hostOf } from "./flat-tree.ts";

/** The modal dialog or the element in full screen around an element; all else is inert meanwhile. */
export function modalAround(element: Element): Element | undefined {
  for (let inside: Element | null = element; inside; inside = hostOf(inside)) {
    const around = closest(inside, ":modal");
    if (around) return around;
  }
  return undefined;
}

/** A modal dialog that is open, wherever it is. */
export const openDialog = (document: Document): Element | undefined =>
  [...document.querySelectorAll("dialog:modal")].at(-1);

/** False for what lies behind a modal dialog. */
export const isReachable = (element: Element): boolean =>
  openDialog(document) === undefined || modalAround(element) !== undefined;
