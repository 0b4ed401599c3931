import type { RefObject } from "preact";
import { useLayoutEffect, useRef, useState } from "preact/hooks";

/** The search field, and a way to send the reader there that works before it is on show. */
export interface FieldFocus {
  readonly ref: RefObject<HTMLInputElement | null>;
  focus(): void;
}

/** Focuses the field once it is there; at first too, where asked. */
export function useFieldFocus(atFirst: boolean): FieldFocus {
  const ref = useRef<HTMLInputElement>(null);
  const [requests, setRequests] = useState(atFirst ? 1 : 0);
  useLayoutEffect(() => {
    if (requests > 0) ref.current?.focus();
  }, [requests]);
  return { ref, focus: () => setRequests((count) => count + 1) };
}
