import { describe, expect, test } from "vitest";
import { describeSource, describeStatus, standingOf } from "../../components/describe-status.ts";
import { describeWhy } from "../../components/describe-why.ts";
import type { Answer, Fact } from "../../data/schema.ts";
import type { Why } from "../../matching/recognition.ts";
import { fact, GAZETTE, HERALD } from "./sample-content.ts";

const labels = { "bo-berg": { id: "bo-berg", kind: "person", name: "Bo Berg" } } as const;

function answer(says: Answer["says"]): Answer {
  return { by: { name: "Town hall" }, says, source: "gazette" };
}

describe("how a fact stands", () => {
  test.each<[Partial<Fact>, string, string]>([
    [{ status: "confirmed" }, "confirmed", "Confirmed"],
    [{ status: "reported" }, "reported", "Reported"],
    [{ status: "alleged", by: { id: "bo-berg" } }, "alleged", "Alleged by Bo Berg"],
    [{ status: "opinion", by: { name: "A critic" } }, "opinion", "Opinion of A critic"],
    [{ status: "confirmed", by: { id: "bo-berg" } }, "confirmed", "Confirmed, stated by Bo Berg"],
    [{ status: "reported", answers: [answer("confirms")] }, "reported", "Reported"],
    [{ status: "reported", answers: [answer("disputes")] }, "disputed", "Reported, disputed"],
    [
      { status: "alleged", answers: [answer("confirms"), answer("disputes"), answer("denies")] },
      "disputed",
      "Alleged, denied",
    ],
  ])("%j stands as %s, in words: %s", (changes, standing, words) => {
    const told = fact("ada-lund#1", changes);
    expect(standingOf(told)).toBe(standing);
    expect(describeStatus(told, labels, [HERALD])).toBe(words);
  });

  test("a paper that reports in its own name is not named twice", () => {
    const told = fact("ada-lund#1", { status: "reported", by: { name: "The Gazette" } });
    expect(describeStatus(told, labels, [GAZETTE])).toBe("Reported");
    expect(describeStatus(told, labels, [HERALD])).toBe("Reported by The Gazette");
  });
});

test("a source is described by what is known of it", () => {
  expect(describeSource(GAZETTE)).toBe("“Fire in the harbour” · Ole Dahl · Gazette · 2 Mar 2020");
  expect(describeSource(HERALD)).toBe("Herald, 5 Mar 2020");
});

describe("why a card opened", () => {
  test.each<[Why, boolean, string]>([
    ["name", true, "Named in the text"],
    ["spelling", true, "Matched despite spelling: “Lundh”"],
    ["surname-licensed", true, "Surname; named in full on this page"],
    ["surname-alone", false, "By surname alone, so it may be someone else"],
    ["description", true, "By description: “Lundh”"],
    ["companions", false, "Surname; related names are on this page, not certain"],
  ])("%s, certain: %s", (why, certain, words) => {
    const { before, surface = "", after } = describeWhy(why, "Lundh", certain);
    expect(before + surface + after).toBe(words);
  });
});
