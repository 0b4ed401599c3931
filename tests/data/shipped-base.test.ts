import { describe, expect, it } from "vitest";
import { readBase } from "../../data/read-base.ts";

const { entities } = readBase("data");
const people = entities.filter((entity) => entity.kind === "person");
const events = entities.filter((entity) => entity.kind === "event");
const facts = entities.flatMap((entity) => entity.facts);

/** The rules of data/README.md that a machine can hold the shipped records to. */
describe("the shipped fact base", () => {
  it("covers the people and events that it promises", () => {
    expect(people.length).toBeGreaterThanOrEqual(21);
    expect(events.length).toBeGreaterThanOrEqual(25);
    expect(entities.filter((entity) => entity.facts.length === 0)).toEqual([]);
  });

  it("says of every allegation and opinion whose it is", () => {
    const ownerless = facts.filter(
      ({ status, by }) => (status === "alleged" || status === "opinion") && !by,
    );
    expect(ownerless.map(({ id }) => id)).toEqual([]);
  });

  it("writes facts as sentences that stand by themselves on any card", () => {
    const unfit = facts.filter(
      ({ text }) => !/^\p{Lu}.*\.$/u.test(text) || /^(He|She|It|They)\b|\bthe article\b/.test(text),
    );
    expect(unfit.map(({ id }) => id)).toEqual([]);
  });

  it("marks only the names that everybody knows without a licence", () => {
    const prominent = people.filter((person) => person.prominent).map(({ id }) => id);
    expect(prominent).toEqual([
      "barack-obama",
      "donald-trump",
      "joe-biden",
      "vladimir-putin",
      "volodymyr-zelensky",
    ]);
  });

  it("lets no event be named by an uncertain phrase without saying what must be on the page", () => {
    const loose = events.flatMap(({ id, aliases }) =>
      aliases
        .filter(({ use, context }) => use === "with-context" && !context?.length)
        .map(({ text }) => `${id}: ${text}`),
    );
    expect(loose).toEqual([]);
  });

  it("has no never-string that blocks the record's own name or alias", () => {
    const blocked = entities.flatMap(({ id, name, aliases, never }) => {
      const names = new Set([name, ...aliases.map(({ text }) => text)].map((n) => n.toLowerCase()));
      return never.filter((text) => names.has(text.toLowerCase())).map((text) => `${id}: ${text}`);
    });
    expect(blocked).toEqual([]);
  });
});
