import type { CardEvent, CardState, OpenCard, Over } from "./card-state.ts";
import { closeLater, openLater } from "./hover-delays.ts";
import { SCROLL_QUIET_MS, WARM_WINDOW_MS } from "./tuning.ts";

/** What an event makes of the state: the whole behaviour of the card, without a clock or a page. */
export function reduceCard(state: CardState, event: CardEvent): CardState {
  switch (event.type) {
    case "moved":
      return openLater(closeLater(move(state, event), event.at), state, event);
    case "pressed":
      return { ...press(state, event), opensAt: null, pressed: true };
    case "released":
    case "selected":
      return { ...silence(state), opensAt: null, pressed: false };
    case "clicked":
      return click(state, event);
    case "scrolled":
      return { ...state, opensAt: null, restedAt: null, quietUntil: event.at + SCROLL_QUIET_MS };
    case "left":
      return closeLater(
        { ...state, over: null, onCard: false, opensAt: null, last: null },
        event.at,
      );
    case "asked":
      return ask(state, event.mention);
    case "entered":
      return withCard(state, { hasFocus: true }, null);
    case "exited":
      return closeLater(withCard(state, { hasFocus: false }), event.at);
    case "pinned":
      return withCard(state, { isPinned: event.isPinned }, null);
    case "elsewhere":
      return heedElsewhere(state, event);
    case "closed":
      return close(state);
    case "escaped":
      return dismiss(state);
    case "habits":
      return { ...(event.habits.trigger === "off" ? dismiss(state) : state), habits: event.habits };
    case "elapsed":
      return elapse(state, event.at);
  }
}

type Event<Type extends CardEvent["type"]> = Extract<CardEvent, { type: Type }>;

function move(state: CardState, { x, y, at, over, onCard, pressed }: Event<"moved">): CardState {
  const silenced = over?.mention === state.silenced ? state.silenced : null;
  return { ...state, last: { x, y, at }, over, onCard, pressed, silenced };
}

/** A press beside the card closes it, unless it is pinned. */
function press(state: CardState, { over, onCard }: Event<"pressed">): CardState {
  const { card, habits } = state;
  if (card === null || onCard || card.isPinned) return state;
  // The click that follows closes this card; closed already, it would open once more.
  if (habits.trigger === "click" && isAnswerable(over) && over.mention === card.mention) {
    return state;
  }
  return dismiss({ ...state, over });
}

function click(state: CardState, { over, onCard, isTouch }: Event<"clicked">): CardState {
  const { card, habits } = state;
  if (onCard || !(habits.trigger === "click" || (isTouch && habits.trigger === "hover"))) {
    return state;
  }
  // A mouse has other ways than the click, which is the link's.
  const mention = isTouch || isAnswerable(over) ? over?.mention : undefined;
  if (mention !== undefined && mention !== card?.mention) {
    return { ...opened(state, mention, "press"), silenced: mention };
  }
  return card?.isPinned ? state : dismiss(state);
}

/** True for a mention that a click may mean; in a link the click is the link's. */
const isAnswerable = (over: Over | null): over is Over => over !== null && !over.inLink;

/** What is asked for takes the place even of a pinned card; the card of the same mention stays as it is. */
function ask(state: CardState, mention: string): CardState {
  if (state.habits.trigger === "off") return state;
  const asked = silence(state);
  if (state.card?.mention !== mention) return opened(asked, mention, "key");
  return { ...withCard(asked, { by: "key" }), opensAt: null };
}

/** News that come late keep no card from opening that the reader has come for since. */
function heedElsewhere(state: CardState, { news, isPast }: Event<"elsewhere">): CardState {
  if (news === "pressed" && state.card?.isPinned) return state;
  return isPast && !state.card ? state : dismiss(state);
}

function elapse(state: CardState, at: number): CardState {
  const { opensAt, closesAt, over } = state;
  if (opensAt !== null && opensAt <= at) {
    return over ? opened(state, over.mention, "hover") : { ...state, opensAt: null };
  }
  if (closesAt !== null && closesAt <= at) {
    return { ...state, card: null, closesAt: null, warmUntil: at + WARM_WINDOW_MS };
  }
  return state;
}

function opened(state: CardState, mention: string, by: OpenCard["by"]): CardState {
  const card = { mention, by, isPinned: false, hasFocus: false };
  return { ...state, card, opensAt: null, closesAt: null };
}

/** Where a card is open. One that is held wants no other: `opensAt` null keeps it from opening. */
function withCard(state: CardState, change: Partial<OpenCard>, opensAt = state.opensAt): CardState {
  if (!state.card) return state;
  return { ...state, card: { ...state.card, ...change }, opensAt, closesAt: null };
}

/** No card for what the pointer is on, until it has left. */
const silence = (state: CardState): CardState => ({
  ...state,
  silenced: state.over?.mention ?? null,
});

/** Where the page took the card away, what the pointer has come to since still opens. */
function close(state: CardState): CardState {
  const { card, over } = state;
  if (!card || !over || over.mention === card.mention) return dismiss(state);
  return { ...state, card: null, onCard: false, closesAt: null };
}

function dismiss(state: CardState): CardState {
  return { ...silence(state), card: null, onCard: false, opensAt: null, closesAt: null };
}
