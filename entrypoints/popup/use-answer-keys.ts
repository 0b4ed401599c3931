import { useLayoutEffect, useRef } from "preact/hooks";
import type { Search } from "./search-state.ts";
import type { Found } from "./use-search.ts";

/** A key that was pressed in the field, and waits for the answer to what stands there. */
interface Wish {
  readonly field: HTMLInputElement;
  readonly key: "Enter" | "ArrowDown";
}

/**
 * Enter in the search field opens the best result, and down enters the list. Both mean the answer to
 * what was typed: pressed before it is here, they wait for it, unless the reader types on or leaves.
 */
export function useAnswerKeys(
  search: Search,
  current: Pick<Found, "results"> | undefined,
  onOpen: (id: string) => void,
): (event: preact.TargetedKeyboardEvent<HTMLInputElement>) => void {
  const wish = useRef<Wish>(undefined);
  const fulfil = ({ field, key }: Wish) => {
    const best = current?.results.get(0);
    if (!best || document.activeElement !== field) return;
    if (key === "Enter") onOpen(best.id);
    else field.closest("[data-view]")?.querySelector<HTMLElement>("button.entity")?.focus();
  };
  useLayoutEffect(() => {
    wish.current = undefined;
  }, [search]);
  useLayoutEffect(() => {
    if (!current || !wish.current) return;
    fulfil(wish.current);
    wish.current = undefined;
  }, [current]);

  return (event) => {
    const { key, currentTarget: field } = event;
    if (event.ctrlKey || event.altKey || event.metaKey || event.isComposing) return;
    if (key !== "Enter" && key !== "ArrowDown") return;
    // Down in a list that is here is one of the keys of the whole popup.
    if (current && key === "ArrowDown") return;
    event.preventDefault();
    if (current) fulfil({ field, key });
    else wish.current = { field, key };
  };
}
