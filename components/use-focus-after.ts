import type { RefObject } from "preact";
import { useLayoutEffect, useRef } from "preact/hooks";

/**
 * Gives the focus to what `find` finds in an element, whenever the value changes: what the reader
 * pressed to change it is gone, and the focus would be lost with it.
 */
export function useFocusAfter<T>(
  value: T,
  root: RefObject<HTMLElement | null>,
  find: (root: HTMLElement, before: T) => HTMLElement | null | undefined,
): void {
  const before = useRef(value);
  useLayoutEffect(() => {
    if (before.current === value) return;
    if (root.current) find(root.current, before.current)?.focus({ preventScroll: true });
    before.current = value;
  }, [value]);
}
