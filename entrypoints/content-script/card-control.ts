import { type CardEffect, effectsOf } from "./card-effects.ts";
import {
  type CardEvent,
  type CardHabits,
  type CardState,
  initialState,
  wakesAt,
} from "./card-state.ts";
import { reduceCard } from "./reduce-card.ts";

/** The clock of all events, in milliseconds. */
export const now = () => performance.now();

/** Holds the state of the card, keeps its time, and has done what follows from each event. */
export class CardControl {
  private current: CardState;
  private timer: ReturnType<typeof setTimeout> | undefined;

  constructor(
    habits: CardHabits,
    private readonly perform: (effect: CardEffect) => void,
    private readonly signal: AbortSignal,
    /** Hears of every event before what follows from it is done. */
    private readonly onEvent: (event: CardEvent) => void = () => undefined,
  ) {
    this.current = initialState(habits);
    signal.addEventListener("abort", () => clearTimeout(this.timer));
  }

  get state(): CardState {
    return this.current;
  }

  /** Performs what follows from an event, and gives it back. */
  send(event: CardEvent): readonly CardEffect[] {
    if (this.signal.aborted) return [];
    this.onEvent(event);
    const before = this.current;
    this.current = reduceCard(before, event);
    this.keepTime();
    const effects = effectsOf(before, this.current, event);
    for (const effect of effects) this.perform(effect);
    return effects;
  }

  private keepTime(): void {
    clearTimeout(this.timer);
    const wakes = wakesAt(this.current);
    if (wakes === null) return;
    // Timers may ring a little early.
    const elapse = () => this.send({ type: "elapsed", at: Math.max(wakes, now()) });
    this.timer = setTimeout(elapse, wakes - now());
  }
}
