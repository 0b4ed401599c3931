import { describe, expect, test } from "vitest";
import { createCardMaker } from "../../entrypoints/background/card-contents.ts";
import { event, fact, GAZETTE, HERALD, person } from "../components/sample-content.ts";

const ADA = person({
  roles: [{ title: "Rector", source: "herald" }],
  facts: [
    fact("ada-lund#1", { by: { id: "cy-dahl" }, about: ["bo-berg"], sources: [] }),
    fact("ada-lund#2", {
      answers: [{ by: { id: "di-eng" }, says: "denies", source: "gazette" }],
      sources: [],
    }),
  ],
});
const BO = person({ id: "bo-berg", name: "Bo Berg" });
const CY = person({ id: "cy-dahl", name: "Cy Dahl" });
const DI = person({ id: "di-eng", name: "Di Eng" });
const FIRE = event({
  participants: ["ada-lund", "bo-berg"],
  facts: [fact("harbour-fire#1", { about: ["bo-berg", "harbour-fire"] })],
});
const FAIR = event({ id: "spring-fair", name: "Spring fair", participants: ["ada-lund"] });

const cards = createCardMaker({
  entities: [ADA, BO, CY, DI, FIRE, FAIR],
  sources: [GAZETTE, HERALD],
});

function content(id: string) {
  const [found] = cards.cardContents([id]);
  if (!found) throw new Error(`no ${id}`);
  return found;
}

describe("a person's card", () => {
  test("has its own facts and those that other records tell of it", () => {
    expect(content("ada-lund").facts.map(({ id }) => id)).toEqual(["ada-lund#1", "ada-lund#2"]);
    expect(content("bo-berg").facts.map(({ id }) => id)).toEqual(["ada-lund#1", "harbour-fire#1"]);
    expect(content("cy-dahl").facts).toEqual([]);
  });

  test("names everybody that its facts name, and the events taken part in", () => {
    const { labels, takesPartIn } = content("ada-lund");
    expect(takesPartIn).toEqual(["harbour-fire", "spring-fair"]);
    expect(Object.keys(labels).sort()).toEqual([
      "ada-lund",
      "bo-berg",
      "cy-dahl",
      "di-eng",
      "harbour-fire",
      "spring-fair",
    ]);
    expect(labels["di-eng"]).toEqual({ id: "di-eng", kind: "person", name: "Di Eng" });
  });

  test("names the record that a fact of others comes from", () => {
    expect(content("bo-berg").labels["harbour-fire"]?.name).toBe("Harbour fire");
  });

  test("has the sources of its roles, facts and answers, and no others", () => {
    expect(Object.keys(content("ada-lund").sources).sort()).toEqual(["gazette", "herald"]);
    expect(Object.keys(content("bo-berg").sources)).toEqual(["gazette"]);
  });
});

test("an event's card names its participants and does not tell its own facts twice", () => {
  const { facts, labels, takesPartIn } = content("harbour-fire");
  expect(facts.map(({ id }) => id)).toEqual(["harbour-fire#1"]);
  expect(Object.keys(labels)).toEqual(expect.arrayContaining(["ada-lund", "bo-berg"]));
  expect(takesPartIn).toEqual([]);
});

test("events are named with their days, and the timeline is in the order of time", () => {
  const { labels, timeline } = content("ada-lund");
  expect(labels["harbour-fire"]?.days).toBe("2020-03-01");
  expect(labels["ada-lund"]).not.toHaveProperty("days");
  expect(timeline).toEqual(["harbour-fire", "spring-fair"]);
});

test("every card knows when the base was last checked: a record, or a role seen to hold", () => {
  const records = [
    person({ checked: "2025-03-01" }),
    person({
      id: "bo-berg",
      checked: "2025-01-01",
      roles: [{ title: "Mayor", asOf: "2025-04", source: "gazette" }],
    }),
  ];
  const made = createCardMaker({ entities: records, sources: [] }).cardContents(["ada-lund"]);
  expect(made[0]?.baseChecked).toBe("2025-04");
});

test("what two records tell in the same words is told once, by the entity's own record", () => {
  const same = { text: "The harbour burned.", date: "2020-03-01" };
  const ada = person({
    facts: [fact("ada-lund#1", same), fact("ada-lund#2", { text: same.text })],
  });
  const fire = event({ facts: [fact("harbour-fire#1", { ...same, about: ["ada-lund"] })] });
  const [card] = createCardMaker({ entities: [fire, ada], sources: [] }).cardContents(["ada-lund"]);
  expect(card?.facts.map(({ id }) => id)).toEqual(["ada-lund#1", "ada-lund#2"]);
});

test("cards come in the order asked for; unknown and repeated ids are left out", () => {
  const made = cards.cardContents(["spring-fair", "nobody", "ada-lund", "spring-fair"]);
  expect(made.map(({ entity }) => entity.id)).toEqual(["spring-fair", "ada-lund"]);
});
