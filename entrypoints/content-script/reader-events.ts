import { isExtensionGone } from "./ask-background.ts";

export interface Heeding {
  readonly signal: AbortSignal;
  readonly onExtensionGone: () => void;
}

interface HowToListen {
  /** False for a listener that prevents what the browser would do. */
  readonly passive?: boolean;
  /** True for a listener that lets everybody on the page come first. */
  readonly last?: boolean;
}

/**
 * A way to listen to what the reader does on a page, for as long as the signal lasts. Pages can forge
 * events, but not trusted ones.
 */
export function heedReader(document: Document, { signal, onExtensionGone }: Heeding) {
  return <Type extends keyof DocumentEventMap & string>(
    type: Type,
    heed: (event: DocumentEventMap[Type]) => void,
    { passive = true, last = false }: HowToListen = {},
  ): void => {
    const listener = (event: Event) => {
      if (isExtensionGone()) onExtensionGone();
      else if (event.isTrusted) heed(event as DocumentEventMap[Type]);
    };
    const target = last ? document.defaultView : document;
    target?.addEventListener(type, listener, { capture: !last, passive, signal });
  };
}

/** The element itself where the page has open shadow roots; the host where a root is closed. */
export const targetOf = (event: Event): EventTarget | undefined => event.composedPath()[0];

/** The element that has the focus, in whichever open shadow root of the page. */
export function focusedElement(document: Document): Element | null {
  let focused = document.activeElement;
  while (focused?.shadowRoot?.activeElement) focused = focused.shadowRoot.activeElement;
  return focused;
}
