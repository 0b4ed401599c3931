import fc from "fast-check";
import { describe, expect, test } from "vitest";
import {
  choiceKey,
  heedChoices,
  NO_CHOICES,
  type ReaderChoices,
  type ReaderDecision,
  withDecision,
} from "../../contract/reader-choices.ts";
import type { Mention } from "../../matching/recognition.ts";

const mention = (...ids: string[]): Mention => ({
  start: 0,
  end: 5,
  how: "exact",
  ids,
  why: "name",
  certain: ids.length === 1,
});

describe("heeding", () => {
  test.each<[string, Partial<ReaderChoices>, string[], Partial<Mention> | undefined]>([
    ["nothing said", {}, ["ann"], { ids: ["ann"], certain: true }],
    ["not here", { notHere: ["ann"] }, ["ann"], undefined],
    ["never", { never: ["ann"] }, ["ann"], undefined],
    ["never somebody else", { never: ["bob"] }, ["ann"], { ids: ["ann"] }],
    ["one of two is not here", { notHere: ["ann"] }, ["ann", "bob"], { ids: ["bob"] }],
    [
      "one is meant",
      { meant: { "ann bob": "bob" } },
      ["bob", "ann"],
      { ids: ["bob"], certain: true },
    ],
    ["another choice", { meant: { "ann cy": "cy" } }, ["ann", "bob"], { ids: ["ann", "bob"] }],
    [
      "who was meant is ruled out",
      { meant: { "ann bob": "bob" }, never: ["bob"] },
      ["ann", "bob"],
      { ids: ["ann"] },
    ],
    [
      "of the two left one is meant",
      { meant: { "ann bob": "ann" }, never: ["cy"] },
      ["ann", "bob", "cy"],
      { ids: ["ann"] },
    ],
    [
      "a choice that names nobody of them",
      { meant: { "ann bob": "zoe" } },
      ["ann", "bob"],
      { ids: ["ann", "bob"] },
    ],
  ])("%s", (_, said, ids, expected) => {
    const heeded = heedChoices([mention(...ids)], { ...NO_CHOICES, ...said });
    expect(heeded).toEqual(expected ? [expect.objectContaining(expected)] : []);
  });

  test("a choice keeps those it was made from, so that another can be made", () => {
    const [heeded] = heedChoices([mention("ann", "bob", "cy")], {
      meant: { "ann bob": "ann" },
      notHere: ["cy"],
      never: [],
    });
    expect(heeded?.chosenFrom).toEqual(["ann", "bob"]);
  });
});

const anyDecision: fc.Arbitrary<ReaderDecision> = fc.oneof(
  fc.record({ kind: fc.constant("not-here" as const), id: fc.constantFrom("ann", "bob") }),
  fc.record({ kind: fc.constant("never" as const), id: fc.constantFrom("ann", "bob") }),
  fc.record({
    kind: fc.constant("meant" as const),
    ids: fc.constantFrom(["ann", "bob"], ["bob", "cy"]),
    id: fc.constantFrom("ann", "bob"),
  }),
);
const anyChoices = fc
  .array(anyDecision)
  .map((decisions) => decisions.reduce(withDecision, NO_CHOICES));

describe("a decision, whatever was said before", () => {
  test("twice is the same as once", () => {
    fc.assert(
      fc.property(anyChoices, anyDecision, (choices, decision) => {
        const once = withDecision(choices, decision);
        expect(withDecision(once, decision)).toEqual(once);
      }),
    );
  });

  test("taken back leaves no trace of it, and all the rest", () => {
    fc.assert(
      fc.property(anyChoices, anyDecision, (choices, decision) => {
        const undone = withDecision(withDecision(choices, decision), { ...decision, undo: true });
        const [{ id, kind }, left] = [
          decision,
          (ids: readonly string[]) => ids.filter((it) => it !== id),
        ];
        const key = decision.kind === "meant" ? choiceKey(decision.ids) : "";
        const { [key]: _, ...others } = choices.meant;
        expect(undone).toEqual({
          meant: kind === "meant" ? others : choices.meant,
          notHere: kind === "not-here" ? left(choices.notHere) : choices.notHere,
          never: kind === "never" ? left(choices.never) : choices.never,
        });
      }),
    );
  });

  test("adds no mention and no id", () => {
    fc.assert(
      fc.property(anyChoices, (choices) => {
        const mentions = [mention("ann"), mention("ann", "bob"), mention("bob", "cy")];
        for (const { ids } of heedChoices(mentions, choices)) {
          expect(mentions.some((before) => ids.every((id) => before.ids.includes(id)))).toBe(true);
          expect(ids).not.toHaveLength(0);
        }
      }),
    );
  });
});
