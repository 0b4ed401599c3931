import { vi } from "vitest";
import { DEFAULT_SETTINGS } from "../../contract/settings.ts";
import { CardControl } from "../../entrypoints/content-script/card-control.ts";
import type { CardEffect } from "../../entrypoints/content-script/card-effects.ts";
import type { CardEvent, CardHabits, Over } from "../../entrypoints/content-script/card-state.ts";

/** What the pointer is on: a mention, "a in link", "card", or nothing. */
export type On = "a" | "b" | "a in link" | "b in link" | "card" | null;

/** What the reader does, at which millisecond. `moves` goes to an x with something under it. */
export type Step =
  | [at: number, does: "moves", x: number, on: On, buttons?: "pressed"]
  | [at: number, does: "presses" | "clicks" | "taps", on: On]
  | [at: number, does: "asks for", mention: string]
  | [at: number, does: "elsewhere", news: "opened" | "escaped" | "pressed", isPast?: boolean]
  | [
      at: number,
      does: "releases" | "selects" | "scrolls" | "leaves the window" | "enters" | "exits",
    ]
  | [at: number, does: "pins" | "unpins" | "presses Esc" | "closes"];

export const HABITS: CardHabits = {
  trigger: DEFAULT_SETTINGS.cards,
  openDelay: DEFAULT_SETTINGS.openDelay,
  closeDelay: DEFAULT_SETTINGS.closeDelay,
};

const overOf = (on: On): Over | null =>
  on === null || on === "card" ? null : { mention: on.slice(0, 1), inLink: on.endsWith("link") };

export function eventOf(step: Step): CardEvent {
  const [at, does] = step;
  switch (does) {
    case "moves": {
      const [, , x, on, buttons] = step;
      const under = { over: overOf(on), onCard: on === "card" };
      return { type: "moved", at, x, y: 0, ...under, pressed: buttons === "pressed" };
    }
    case "presses":
      return { type: "pressed", over: overOf(step[2]), onCard: step[2] === "card" };
    case "clicks":
    case "taps": {
      const under = { over: overOf(step[2]), onCard: step[2] === "card" };
      return { type: "clicked", ...under, isTouch: does === "taps" };
    }
    case "asks for":
      return { type: "asked", mention: step[2] };
    case "elsewhere":
      return { type: "elsewhere", news: step[2], isPast: step[3] ?? false };
    case "releases":
      return { type: "released" };
    case "selects":
      return { type: "selected" };
    case "scrolls":
      return { type: "scrolled", at };
    case "leaves the window":
      return { type: "left", at };
    case "enters":
      return { type: "entered" };
    case "exits":
      return { type: "exited", at };
    case "pins":
    case "unpins":
      return { type: "pinned", isPinned: does === "pins" };
    case "presses Esc":
      return { type: "escaped" };
    case "closes":
      return { type: "closed" };
  }
}

/** Lets the steps happen by a clock of our own, and what they set off until `until`. */
export function happen(steps: readonly Step[], until: number, habits: Partial<CardHabits> = {}) {
  vi.useFakeTimers({ toFake: ["setTimeout", "clearTimeout", "performance"] });
  const ending = new AbortController();
  try {
    const effects: CardEffect[] = [];
    const perform = (effect: CardEffect) => effects.push(effect);
    const control = new CardControl({ ...HABITS, ...habits }, perform, ending.signal);
    for (const step of steps) {
      vi.advanceTimersByTime(step[0] - performance.now());
      control.send(eventOf(step));
    }
    vi.advanceTimersByTime(until - performance.now());
    return { state: control.state, effects, waiting: vi.getTimerCount() };
  } finally {
    ending.abort();
    vi.useRealTimers();
  }
}

/** The mention whose card is open in the end. */
export const cardAfter = (steps: readonly Step[], until: number, habits?: Partial<CardHabits>) =>
  happen(steps, until, habits).state.card?.mention ?? null;
