import type { RefObject } from "preact";
import { useLayoutEffect } from "preact/hooks";
import { actionOf } from "./keys.ts";

interface KeyHandlers {
  search(): void;
  clear(): void;
  back(): void;
  open(id: string): void;
}

/**
 * Listens on the document, since nothing has the focus when the popup opens. A key means what it means
 * in the view that is shown, from the moment on that it is shown: so before the browser paints it.
 */
export function useKeys(
  root: RefObject<HTMLElement | null>,
  isRecordOpen: boolean,
  handlers: KeyHandlers,
): void {
  useLayoutEffect(() => {
    const onKeyDown = (event: KeyboardEvent) => {
      if (!root.current || event.defaultPrevented) return;
      const action = actionOf(event, { root: root.current, isRecordOpen });
      if (!action) return;
      event.preventDefault();
      if (action.do === "focus") action.target.focus();
      else if (action.do === "open") handlers.open(action.id);
      else handlers[action.do]();
    };
    document.addEventListener("keydown", onKeyDown);
    return () => document.removeEventListener("keydown", onKeyDown);
  });
}
