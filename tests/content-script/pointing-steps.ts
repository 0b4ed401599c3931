import {
  AWAY,
  type PointerState,
  type Pointing,
  point,
  wakesAt,
} from "../../entrypoints/content-script/pointer-state.ts";

/** What happens, at which millisecond; `moved` goes to x with the mention under it. */
export type Step =
  | [at: number, does: "moved", x: number, over: string | null, more?: "card" | "pressed"]
  | [
      at: number,
      does: "pressed" | "released" | "selected" | "scrolled" | "left" | "escaped" | "closed",
    ]
  | [at: number, does: "pressed", on: "card"];

export const eventOf = ([at, does, x, over, more]: Step): Pointing => {
  if (does === "moved") {
    const where = { x: Number(x), y: 0, over: over ?? null };
    return { type: does, at, ...where, onCard: more === "card", pressed: more === "pressed" };
  }
  return does === "pressed" ? { type: does, onCard: x === "card" } : { type: does, at };
};

/** The open card after these steps and a wait until `until`, with the clock run as the page's would. */
export function cardAfter(steps: readonly Step[], until: number): string | null {
  const elapseUntil = (state: PointerState, time: number): PointerState => {
    const at = wakesAt(state);
    return at === null || at > time
      ? state
      : elapseUntil(point(state, { type: "elapsed", at }), time);
  };
  const state = steps.reduce(
    (before, step) => point(elapseUntil(before, step[0]), eventOf(step)),
    AWAY,
  );
  return elapseUntil(state, until).card;
}
