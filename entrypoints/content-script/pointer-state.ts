import {
  CLOSE_DELAY_MS,
  OPEN_DELAY_MS,
  REST_MAX_SPEED,
  REST_RADIUS_PX,
  SCROLL_QUIET_MS,
  WARM_OPEN_DELAY_MS,
  WARM_WINDOW_MS,
} from "./tuning.ts";

/** A place of the pointer: CSS pixels of the window, and milliseconds of the page's clock. */
export interface PointerAt {
  readonly x: number;
  readonly y: number;
  readonly at: number;
}

/** What the pointer does. Mentions are named by their keys; times are milliseconds. */
export type Pointing =
  | (PointerAt & {
      readonly type: "moved";
      readonly over: string | null;
      /** On the card, or in the gap that leads to it. */
      readonly onCard: boolean;
      readonly pressed: boolean;
    })
  | { readonly type: "pressed"; readonly onCard: boolean }
  | { readonly type: "released" }
  | { readonly type: "selected" }
  | { readonly type: "scrolled"; readonly at: number }
  | { readonly type: "left"; readonly at: number }
  | { readonly type: "escaped" }
  /** The mention was scrolled out of sight or changed away, or its card was closed by its button. */
  | { readonly type: "closed" }
  | { readonly type: "elapsed"; readonly at: number };

/** Where pointing stands. Whoever holds the state shows `card` and sends `elapsed` when it is time. */
export interface PointerState {
  /** The mention whose card is open. */
  readonly card: string | null;
  readonly over: string | null;
  /** When the card of `over` opens, unless something comes between. */
  readonly opensAt: number | null;
  /** When the open card closes, unless the pointer comes back. */
  readonly closesAt: number | null;
  /** A mention that was pressed, selected or dismissed: no card until the pointer has left it. */
  readonly silenced: string | null;
  readonly pressed: boolean;
  readonly last: PointerAt | null;
  readonly restedAt: PointerAt | null;
  readonly quietUntil: number;
  /** The next card opens sooner until then. */
  readonly warmUntil: number;
}

export const AWAY: PointerState = {
  card: null,
  over: null,
  opensAt: null,
  closesAt: null,
  silenced: null,
  pressed: false,
  last: null,
  restedAt: null,
  quietUntil: 0,
  warmUntil: 0,
};

export function point(state: PointerState, event: Pointing): PointerState {
  switch (event.type) {
    case "moved":
      return awaitOpening(awaitClosing(move(state, event), event), state, event);
    case "pressed":
      return { ...(event.onCard ? state : dismiss(state)), opensAt: null, pressed: true };
    case "released":
    case "selected":
      return { ...state, opensAt: null, silenced: state.over, pressed: false };
    case "scrolled":
      return { ...state, opensAt: null, restedAt: null, quietUntil: event.at + SCROLL_QUIET_MS };
    case "left":
      return awaitClosing({ ...state, over: null, opensAt: null, last: null }, event);
    case "escaped":
    case "closed":
      return dismiss(state);
    case "elapsed":
      return elapse(state, event.at);
  }
}

/** When the state wants to hear that time has elapsed; null for never. */
export function wakesAt({ opensAt, closesAt }: PointerState): number | null {
  if (opensAt === null || closesAt === null) return opensAt ?? closesAt;
  return Math.min(opensAt, closesAt);
}

type Moved = Extract<Pointing, { type: "moved" }>;

function move(state: PointerState, { x, y, at, over, pressed }: Moved): PointerState {
  const silenced = over === state.silenced ? over : null;
  return { ...state, last: { x, y, at }, over, pressed, silenced };
}

function awaitClosing(
  state: PointerState,
  { at, onCard = false }: { at: number; onCard?: boolean },
): PointerState {
  if (state.card === null || onCard || state.over === state.card) {
    return { ...state, closesAt: null };
  }
  return { ...state, closesAt: state.closesAt ?? at + CLOSE_DELAY_MS };
}

function awaitOpening(state: PointerState, before: PointerState, event: Moved): PointerState {
  const { over, card, silenced } = state;
  const unwanted = over === null || over === card || over === silenced;
  if (unwanted || event.pressed || event.onCard) return { ...state, opensAt: null };
  // Browsers report a move when the page scrolls under a pointer that lies still.
  if (before.last && distance(before.last, event) === 0) {
    return before.over === over ? state : { ...state, opensAt: null };
  }
  if (before.over === over && before.opensAt !== null && isResting(before, event)) return state;
  const delay = card !== null || event.at < state.warmUntil ? WARM_OPEN_DELAY_MS : OPEN_DELAY_MS;
  return { ...state, restedAt: event, opensAt: Math.max(event.at, state.quietUntil) + delay };
}

function isResting({ last, restedAt }: PointerState, now: PointerAt): boolean {
  if (!last || !restedAt || distance(restedAt, now) > REST_RADIUS_PX) return false;
  return distance(last, now) < REST_MAX_SPEED * (now.at - last.at);
}

function elapse(state: PointerState, at: number): PointerState {
  if (state.opensAt !== null && state.opensAt <= at) {
    return { ...state, card: state.over, opensAt: null, closesAt: null };
  }
  if (state.closesAt !== null && state.closesAt <= at) {
    return { ...state, card: null, closesAt: null, warmUntil: at + WARM_WINDOW_MS };
  }
  return state;
}

function dismiss(state: PointerState): PointerState {
  return { ...state, card: null, opensAt: null, closesAt: null, silenced: state.over };
}

const distance = (a: { x: number; y: number }, b: { x: number; y: number }) =>
  Math.hypot(a.x - b.x, a.y - b.y);
