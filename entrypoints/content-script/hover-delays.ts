import { type CardEvent, type CardState, isHeld, type PointerAt } from "./card-state.ts";
import {
  LINK_EXTRA_DELAY_MS,
  REST_MAX_SPEED,
  REST_RADIUS_PX,
  WARM_OPEN_DELAY_MS,
} from "./tuning.ts";

/** Counts from when the pointer left mention and card; held cards, and a pointer on its way, stop it. */
export function closeLater(state: CardState, now: number): CardState {
  const { card, over, onCard, closesAt, habits } = state;
  const stays = card === null || isHeld(card) || onCard || over?.mention === card.mention;
  return { ...state, closesAt: stays ? null : (closesAt ?? now + habits.closeDelay) };
}

/** Counts from when the pointer came to rest. `state` knows of the move already, `before` does not. */
export function openLater(
  state: CardState,
  before: CardState,
  event: Extract<CardEvent, { type: "moved" }>,
): CardState {
  const mention = state.over?.mention;
  if (!mayOpen(state) || mention === undefined) return { ...state, opensAt: null };
  const isSame = before.over?.mention === mention;
  // Browsers report a move when the page scrolls under a pointer that lies still.
  if (before.last && distance(before.last, event) === 0) {
    return isSame ? state : { ...state, opensAt: null };
  }
  if (isSame && before.opensAt !== null && isResting(before, event)) return state;
  const opensAt = Math.max(event.at, state.quietUntil) + delayOf(state, event.at);
  return { ...state, restedAt: event, opensAt };
}

function mayOpen({ habits, card, over, onCard, pressed, silenced }: CardState): boolean {
  if (habits.trigger !== "hover" || onCard || pressed || card?.isPinned || card?.hasFocus) {
    return false;
  }
  return over !== null && over.mention !== card?.mention && over.mention !== silenced;
}

function delayOf({ habits, card, over, warmUntil }: CardState, now: number): number {
  const isWarm = card !== null || now < warmUntil;
  const delay = isWarm ? Math.min(WARM_OPEN_DELAY_MS, habits.openDelay) : habits.openDelay;
  return over?.inLink ? delay + LINK_EXTRA_DELAY_MS : delay;
}

function isResting({ last, restedAt }: CardState, now: PointerAt): boolean {
  if (!last || !restedAt || distance(restedAt, now) > REST_RADIUS_PX) return false;
  return distance(last, now) < REST_MAX_SPEED * (now.at - last.at);
}

const distance = (a: { x: number; y: number }, b: { x: number; y: number }) =>
  Math.hypot(a.x - b.x, a.y - b.y);
