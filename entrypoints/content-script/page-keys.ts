import type { CardControl } from "./card-control.ts";
import { type Heeding, heedReader, targetOf } from "./reader-events.ts";
import { isTypedInto } from "./text-elements.ts";

interface KeyedPage {
  readonly document: Document;
  readonly control: CardControl;
  /** Moves the keyboard to the name at the top of the card. */
  readonly enterCard: () => void;
}

/**
 * Esc closes the card; Tab goes into a card that was asked for by key. Neither is taken from the page:
 * whoever handles a key there comes first, and what the key does in the browser it goes on to do.
 */
export function listenToKeys({ document, control, enterCard }: KeyedPage, heeding: Heeding): void {
  const on = heedReader(document, heeding);
  on(
    "keydown",
    (event) => {
      if (isDismissal(event)) control.send({ type: "escaped" });
      const { card } = control.state;
      // The browser then moves on from the name, to the first control of the card.
      if (isPlain(event, "Tab") && card?.by === "key" && !card.hasFocus) enterCard();
    },
    { last: true },
  );
}

/** Escape, unless it means something else: to the page, to an input method, to an editor. */
function isDismissal(event: KeyboardEvent): boolean {
  const target = targetOf(event);
  return isPlain(event, "Escape") && !(target instanceof Element && isTypedInto(target));
}

/** True for a key that nobody has handled and that no other key changes. */
export function isPlain(event: KeyboardEvent, key: string): boolean {
  const { defaultPrevented, isComposing, ctrlKey, altKey, shiftKey, metaKey } = event;
  if (event.key !== key || defaultPrevented || isComposing) return false;
  return !(ctrlKey || altKey || shiftKey || metaKey);
}
