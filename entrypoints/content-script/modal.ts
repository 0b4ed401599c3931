/** The modal dialog or the element in full screen around an element; all else is inert meanwhile. */
export function modalAround(element: Element): Element | undefined {
  for (let inside: Element | null = element; inside; inside = hostOf(inside)) {
    const around = inside.closest(":modal");
    if (around) return around;
  }
  return undefined;
}

/** A modal dialog that is open, wherever it is. */
export const openDialog = (document: Document): Element | undefined =>
  [...document.querySelectorAll("dialog:modal")].at(-1);

/** False for what lies behind a modal dialog. */
export const isReachable = (element: Element): boolean =>
  openDialog(element.ownerDocument) === undefined || modalAround(element) !== undefined;

/** The element whose open shadow root an element stands in. */
function hostOf(element: Element): Element | null {
  const root = element.getRootNode();
  return root instanceof ShadowRoot ? root.host : null;
}
