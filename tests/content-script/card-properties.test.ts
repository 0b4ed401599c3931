import fc from "fast-check";
import { expect, it } from "vitest";
import { CARD_TRIGGERS } from "../../contract/settings.ts";
import {
  type CardState,
  initialState,
  isHeld,
  wakesAt,
} from "../../entrypoints/content-script/card-state.ts";
import { reduceCard } from "../../entrypoints/content-script/reduce-card.ts";
import { eventOf, HABITS, type On, type Step } from "./card-steps.ts";

/** Longer than any delay, in milliseconds. */
const LONG = 10_000;

const on = fc.constantFrom<On>("a", "b", "a in link", "b in link", "card", null);
const pointing = fc.oneof(
  fc.tuple(fc.constant("moves" as const), fc.integer({ min: 0, max: 300 }), on),
  fc.tuple(fc.constantFrom("presses" as const, "clicks" as const), on),
  fc.tuple(fc.constantFrom("releases" as const, "selects" as const, "scrolls" as const)),
  fc.tuple(fc.constant("leaves the window" as const)),
);
const anything = fc.oneof(
  pointing,
  fc.tuple(fc.constant("taps" as const), on),
  fc.tuple(fc.constant("asks for" as const), fc.constantFrom("a", "b")),
  fc.tuple(fc.constant("elsewhere" as const), fc.constantFrom("opened", "escaped", "pressed")),
  fc.tuple(fc.constantFrom("enters" as const, "exits" as const, "pins" as const)),
  fc.tuple(fc.constantFrom("unpins" as const, "presses Esc" as const, "closes" as const)),
);
const pause = fc.integer({ min: 0, max: 600 });

/** The states after each step, with the clock run in between as the page's would. */
function statesAfter(
  start: CardState,
  steps: readonly [number, readonly unknown[]][],
): CardState[] {
  const states = [start];
  let at = 0;
  const go = (state: CardState) => states.push(state);
  const last = () => states.at(-1) ?? start;
  const elapse = (until: number) => {
    for (let wakes = wakesAt(last()); wakes !== null && wakes <= until; wakes = wakesAt(last())) {
      go(reduceCard(last(), { type: "elapsed", at: wakes }));
    }
  };
  for (const [wait, step] of steps) {
    at += wait;
    elapse(at);
    go(reduceCard(last(), eventOf([at, ...step] as unknown as Step)));
  }
  elapse(at + LONG);
  return states;
}

it("whatever happens, a state makes sense and comes to rest", () => {
  fc.assert(
    fc.property(
      fc.constantFrom(...CARD_TRIGGERS),
      fc.array(fc.tuple(pause, anything), { maxLength: 40 }),
      (trigger, steps) => {
        const states = statesAfter(initialState({ ...HABITS, trigger }), steps);
        for (const { card, over, opensAt, closesAt } of states) {
          if (trigger === "off") expect(card).toBeNull();
          if (trigger === "key" && card) expect(card.by).toBe("key");
          if (closesAt !== null) expect(card && !isHeld(card)).toBe(true);
          if (opensAt !== null) {
            expect(trigger).toBe("hover");
            expect(over?.mention).toBeDefined();
            expect(over?.mention).not.toBe(card?.mention);
            expect(card?.isPinned).not.toBe(true);
            expect(card?.hasFocus).not.toBe(true);
          }
        }
        expect(states.at(-1)).toMatchObject({ opensAt: null, closesAt: null });
      },
    ),
  );
});

it("no pointing takes a pinned card away where the pointer opens cards", () => {
  fc.assert(
    fc.property(fc.array(fc.tuple(pause, pointing), { maxLength: 40 }), (steps) => {
      const asked = reduceCard(initialState(HABITS), { type: "asked", mention: "c" });
      const pinned = reduceCard(asked, { type: "pinned", isPinned: true });
      for (const { card } of statesAfter(pinned, steps)) expect(card?.mention).toBe("c");
    }),
  );
});

it("Esc always leaves no card, and none comes while the pointer stays where it is", () => {
  fc.assert(
    fc.property(fc.array(fc.tuple(pause, anything), { maxLength: 20 }), (steps) => {
      const before = statesAfter(initialState(HABITS), steps).at(-1) ?? initialState(HABITS);
      const states = statesAfter(reduceCard(before, { type: "escaped" }), []);
      for (const { card } of states) expect(card).toBeNull();
    }),
  );
});
