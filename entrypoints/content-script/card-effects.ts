import type { CardEvent, CardState, OpenCard } from "./card-state.ts";

/** What is to be done on the page. */
export type CardEffect =
  | { readonly do: "show"; readonly card: OpenCard }
  /** The keyboard goes back to where the reader was, if it was in the card. */
  | { readonly do: "hide"; readonly returnsFocus: boolean }
  | { readonly do: "pin"; readonly isPinned: boolean }
  /** The tap opened a card, so the link under it is not followed; the next tap follows it. */
  | { readonly do: "hold-link" };

/** What an event asks to be done, by the states before and after it, in this order. */
export function effectsOf(
  before: CardState,
  after: CardState,
  event: CardEvent,
): readonly CardEffect[] {
  const effects: CardEffect[] = [];
  const isOther = before.card?.mention !== after.card?.mention;
  if (before.card && isOther) {
    // Who presses the page, or is in another frame, chooses where the keyboard goes.
    const isChosen = event.type === "pressed" || event.type === "elsewhere";
    const returnsFocus = before.card.hasFocus && !isChosen;
    effects.push({ do: "hide", returnsFocus });
  }
  if (after.card && (isOther || event.type === "asked")) {
    effects.push({ do: "show", card: after.card });
  }
  if (after.card && !isOther && before.card?.isPinned !== after.card.isPinned) {
    effects.push({ do: "pin", isPinned: after.card.isPinned });
  }
  if (isOther && after.card && event.type === "clicked" && event.over?.inLink) {
    effects.push({ do: "hold-link" });
  }
  return effects;
}
