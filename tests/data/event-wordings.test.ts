import { describe, expect, it } from "vitest";
import { readPackLine } from "../../data/pack/pack-record.ts";
import { problemsOf } from "./problems-of.ts";
import { event, filed, person } from "./sample-base.ts";

const problems = (...wordings: object[]) =>
  problemsOf([filed(person()), filed(event({ wordings }))]).map(
    ({ file, field, reason }) => `${file} ${field}: ${reason}`,
  );

describe("the wordings of an event", () => {
  it.each([
    [{ type: "meeting" }],
    [{ words: "blaze|burn down" }],
    [{ type: "expulsion", on: ["Norway"], with: ["diplomat|kick ... out"], numbers: [12] }],
    [{ type: "presidency", whose: ["ada-lund"], ordinal: 1, from: "2020", to: "2021-05" }],
    [{ type: "threat", by: ["@ada-lund|Norway"], also: ["50-day"], timed: true }],
    [{ type: "war", context: ["ada-lund", "harbour-fire"] }],
  ])("may be %j", (wording) => expect(problems(wording)).toEqual([]));

  it.each([
    ["neither type nor words", {}, "wordings.0", /needs type or words, not both/],
    ["both", { type: "war", words: "war" }, "wordings.0", /needs type or words, not both/],
    ["an unknown type", { type: "picnic" }, "wordings.0.type", /election/],
    ["an unknown field", { type: "war", near: ["Norway"] }, "wordings.0.near", /no field/],
    ["an empty list", { type: "war", on: [] }, "wordings.0.on", /is empty/],
    [
      "an empty alternative",
      { type: "war", on: ["Norway|"] },
      "wordings.0.on.0",
      /empty alternative/,
    ],
    ["a blank beside the bar", { words: "fire | blaze" }, "wordings.0.words", /space beside/],
    [
      "a time before its start",
      { type: "war", from: "2020", to: "2019" },
      "wordings.0",
      /ends before/,
    ],
    [
      "a day that does not exist",
      { type: "war", from: "2020-02-30" },
      "wordings.0.from",
      /is not a date/,
    ],
    ["the zeroth", { type: "presidency", ordinal: 0 }, "wordings.0.ordinal", /1/],
    [
      "an owner that is no record",
      { type: "war", whose: ["per-vik"] },
      "wordings.0.whose.0",
      /no record/,
    ],
    [
      "context that is no record",
      { type: "war", context: ["x"] },
      "wordings.0.context.0",
      /no record/,
    ],
    [
      "somebody who is no record",
      { type: "war", by: ["Norway|@per-vik"] },
      "wordings.0.by.0",
      /"per-vik"/,
    ],
  ])("are not %s", (_what, wording, field, reason) => {
    expect(problems(wording)).toEqual([
      expect.stringMatching(new RegExp(`^events/harbour-fire.json ${field}: .*${reason.source}`)),
    ]);
  });
});

describe("the wordings of a pack's event", () => {
  const read = (wordings: unknown) =>
    readPackLine(JSON.stringify({ id: "Q1", kind: "event", name: "Fish summit", wordings }), {
      source: "pack",
      readOn: "2026-01-15",
    });

  it("are those of the base's events", () => {
    const wordings = [{ type: "meeting", by: ["@Q2"], context: ["Q3"] }];
    expect(read(wordings).entity).toMatchObject({ id: "Q1", wordings });
  });

  it("are checked as those are", () => {
    expect(read([{ type: "picnic" }]).problems).toEqual([
      { field: "wordings.0.type", reason: expect.stringContaining("picnic") },
    ]);
  });

  it("may be left out", () => expect(read(undefined).problems).toEqual([]));
});
