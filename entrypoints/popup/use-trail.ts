import type { RefObject } from "preact";
import { useLayoutEffect, useState } from "preact/hooks";

/** The records opened one from another, and the way back through them. */
export interface Trail {
  /** The record on show, or none: the list that the trail began with. */
  readonly id: string | undefined;
  open(id: string): void;
  /** All records from the first on, the one on show last. */
  readonly ids: readonly string[];
  /** Begins a new trail with these records. */
  start(...ids: readonly string[]): void;
  back(): void;
  leave(): void;
}

/** Keeps the trail, which may begin at a record; going back gives the focus to the entry that had led on. */
export function useTrail(root: RefObject<HTMLElement | null>, first?: string): Trail {
  const [ids, setIds] = useState<readonly string[]>(first === undefined ? [] : [first]);
  const [leftId, setLeftId] = useState<string>();
  const id = ids.at(-1);

  useLayoutEffect(() => {
    if (leftId === undefined || id !== undefined) return;
    root.current?.querySelector<HTMLElement>(`[data-id="${leftId}"]`)?.focus();
  }, [id, leftId]);

  return {
    id,
    open: (next) => setIds([...ids, next]),
    ids,
    start: (...all) => setIds(all),
    back: () => {
      setLeftId(id);
      setIds(ids.slice(0, -1));
    },
    leave: () => {
      setLeftId(undefined);
      setIds([]);
    },
  };
}
