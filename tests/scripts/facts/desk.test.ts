import { describe, expect, it } from "vitest";
import { readBase } from "../../../data/read-base.ts";
import { deskProblems } from "../../../scripts/facts/desk.ts";
import { fact } from "../../data/sample-base.ts";
import { deskFindings, role } from "./desk-findings.ts";

type Case = [what: string, changes: Record<string, unknown>, problem: string | undefined];

/** Each case names the one problem that the desk is to find in Ada Lund's record, or none. */
function findsInPerson(cases: Case[]) {
  it.each(cases)("%s", (_, changes, problem) => {
    const found = deskFindings(changes);
    expect(found).toEqual(
      problem === undefined ? [] : [expect.stringMatching(`^people/ada-lund.json ${problem}`)],
    );
  });
}

describe("the shipped base", () => {
  it("has nothing that the desk would send back", () => {
    expect(deskProblems(readBase("data"))).toEqual([]);
  });
});

describe("a sound base", () => {
  it("is let pass", () => expect(deskFindings({})).toEqual([]));
});

describe("facts", () => {
  findsInPerson([
    ["none at all", { facts: [] }, "facts: has none"],
    ["no date", { facts: [fact({ date: undefined })] }, "facts.0.date: is missing"],
    ["undated on purpose", { facts: [fact({ date: undefined, undated: true })] }, undefined],
    ["undated, with a date", { facts: [fact({ undated: true })] }, "facts.0.undated: stands"],
  ]);
});

describe("the span of a life", () => {
  const born = (birthDate: string, date: string) => ({ birthDate, facts: [fact({ date })] });
  const died = (deathDate: string, date: string) => ({
    deathDate,
    roles: [],
    facts: [fact({ date })],
  });
  findsInPerson([
    ["a fact before the birth", born("2000-05-02", "2000-05-01"), "facts.0.date: is before the"],
    ["a fact of the birthday", born("2000-05-02", "2000-05-02"), undefined],
    ["a fact of the year of birth", born("2000-05-02", "2000"), undefined],
    ["a fact after the death", died("2001-03", "2001-04-01"), "facts.0.date: is after the death"],
    ["a fact of the month of death", died("2001-03", "2001-03-31"), undefined],
    ["a fact that runs on after it", died("2001-03", "1999/.."), undefined],
    [
      "a role before the birth",
      { birthDate: "2019", roles: [role({ from: "2018", to: "2019", asOf: undefined })] },
      "roles.0.from: is before the birth",
    ],
    [
      "a role after the death",
      { deathDate: "2019", roles: [role({ from: "2019" })] },
      "roles.0.asOf: is after the death",
    ],
  ]);

  it("does not bind events, whose records tell what led to them", () => {
    const facts = [fact({ id: "harbour-fire#1", date: "2019" })];
    expect(deskFindings({}, { startDate: "2020-03-01", facts })).toEqual([]);
  });
});

describe("roles", () => {
  const past = (from: string, to: string, title = "Rector") =>
    role({ title, from, to, asOf: undefined });
  findsInPerson([
    ["held or not", { roles: [role({ asOf: undefined })] }, "roles.0: has neither"],
    ["over, on a day not known", { roles: [role({ asOf: undefined, ended: true })] }, undefined],
    ["seen before it began", { roles: [role({ asOf: "2018" })] }, "roles.0.asOf: is before"],
    ["closed, and seen open", { roles: [role({ to: "2020" })] }, "roles.0.asOf: is for roles"],
    [
      "closed, and ended on a day not known",
      { roles: [role({ to: "2020", asOf: undefined, ended: true })] },
      "roles.0.ended: is for ends",
    ],
    [
      "held twice at the same time",
      { roles: [past("2010", "2015"), past("2014", "2016", "rector")] },
      'roles.1: holds "rector" twice',
    ],
    [
      "held again from the day on which it ended",
      { roles: [past("2010-01-01", "2015-03-01"), past("2015-03-01", "2016-01-01")] },
      undefined,
    ],
    ["held again later", { roles: [past("2010", "2012"), past("2014", "2016")] }, undefined],
    [
      "two at the same time",
      { roles: [past("2010", "2015"), past("2010", "2015", "Dean")] },
      undefined,
    ],
  ]);
});

describe("paragraphs", () => {
  const paragraph = (number: number) => ({
    facts: [fact({ sources: [{ source: "gazette", paragraph: number }] })],
  });
  it.each([
    ["the last", paragraph(4), { paragraphs: 4 }, []],
    ["one behind the last", paragraph(5), { paragraphs: 4 }, [/paragraph: is 5.*has 4/]],
    ["one of a source without a count", paragraph(1), {}, [/paragraph: is named.*does not say/]],
    ["none", {}, {}, []],
  ])("%s", (_, changes, source, expected) => {
    const found = deskFindings(changes, {}, source);
    expect(found).toEqual(expected.map((reason) => expect.stringMatching(reason)));
  });
});

describe("wording", () => {
  const text = (words: string) => ({ facts: [fact({ text: words })] });
  findsInPerson([
    ["a word that judges", { description: "An infamous geologist." }, 'description: judges: "inf'],
    ["a capital", text("Notorious Ada Lund spoke."), 'facts.0.text: judges: "Notorious"'],
    ["so-called", text("A so-called expert spoke."), 'facts.0.text: judges: "so-called"'],
    ["in quotation marks", text('Ada Lund called it "draconian" and “brutal”.'), undefined],
    ["between two quotations", text('"One" brutal "two".'), 'facts.0.text: judges: "brutal"'],
    ["inside other words", text("The regimen and the radicalism of thuggery."), undefined],
    [
      "in an answer",
      {
        facts: [
          fact({
            answers: [{ by: { name: "Town" }, says: "denies", text: "A sham.", source: "gazette" }],
          }),
        ],
      },
      'facts.0.answers.0.text: judges: "sham"',
    ],
    ["in a title of office", { roles: [role({ title: "Envoy to the regime" })] }, undefined],
  ]);
});
