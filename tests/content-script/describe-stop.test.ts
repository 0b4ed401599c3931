import { expect, it } from "vitest";
import { describeStop } from "../../entrypoints/content-script/describe-stop.ts";
import { LABELS } from "./sample-found.ts";

it.each([
  [["ann"], "2 of 9", "Name of ann, person. Mark 2 of 9. Press Tab for the card."],
  [["war"], "1 of 1", "Name of war, event. Mark 1 of 1. Press Tab for the card."],
  [
    ["ann", "bob"],
    "2 of 9",
    "Name of ann, person; or Name of bob, person. Mark 2 of 9. Press Tab for the card.",
  ],
  [["ann"], undefined, "Name of ann, person. Press Tab for the card."],
])("%j, %s", (ids, count, words) => {
  expect(describeStop(ids, LABELS, count)).toBe(words);
});
