import { expect, test } from "vitest";
import { type LookUp, lookUpIn, searchOf } from "../../contract/look-up.ts";

test.each<LookUp>([{ query: "A&B = Ø?" }, { query: "" }, { id: "ada-lund" }])(
  "%j goes into an address and comes back",
  (lookUp) => {
    expect(lookUpIn(searchOf(lookUp))).toEqual(lookUp);
  },
);

test.each(["", "?", "?other=1"])("%j is no look-up", (search) => {
  expect(lookUpIn(search)).toBeUndefined();
});
