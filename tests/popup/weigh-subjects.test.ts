import { expect, test } from "vitest";
import type { PageSubject } from "../../contract/messages.ts";
import { byWeight } from "../../entrypoints/popup/weigh-subjects.ts";

const subject = (id: string, count: number, more: Partial<PageSubject> = {}): PageSubject => ({
  ...{ id, kind: "person", name: id, count },
  ...more,
});

test.each<[string, PageSubject, PageSubject]>([
  ["named more often", subject("above", 3), subject("below", 2)],
  ["in the headline", subject("above", 1, { headline: true }), subject("below", 6)],
  ["named very much more often", subject("above", 20), subject("below", 1, { headline: true })],
  ["in the opening", subject("above", 2, { lead: true }), subject("below", 4)],
  [
    "in the headline rather than the opening",
    subject("above", 2, { headline: true }),
    subject("below", 2, { lead: true }),
  ],
  ["certainly meant", subject("above", 4), subject("below", 5, { uncertain: 4 })],
])("whoever is %s comes first", (_, above, below) => {
  expect(byWeight([below, above], "person").map(({ id }) => id)).toEqual(["above", "below"]);
});

test("of equals the one that comes first stays first; the other kind is left out", () => {
  const all = [subject("b", 1), subject("war", 9, { kind: "event" }), subject("a", 1)];
  expect(byWeight(all, "person").map(({ id }) => id)).toEqual(["b", "a"]);
  expect(byWeight(all, "event").map(({ id }) => id)).toEqual(["war"]);
});
