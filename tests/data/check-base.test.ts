import { describe, expect, it } from "vitest";
import { checkBase, type RecordFile } from "../../data/check-base.ts";
import { BrokenFactBase, type Problem } from "../../data/problems.ts";
import { problemsOf } from "./problems-of.ts";
import { event, fact, filed, person, SOURCE, sourcesFile } from "./sample-base.ts";

const PERSON = "people/ada-lund.json";
/** Names the source, so that a broken person leaves it in use. */
const sourced = filed(event({ participants: [], facts: [fact({ id: "harbour-fire#1" })] }));
const answer = { by: { name: "Town hall" }, says: "denies", source: "gazette" };

describe("checkBase", () => {
  it("returns the records and sources of a sound base", () => {
    const base = checkBase([filed(person()), filed(event())], sourcesFile());
    expect(base.entities.map(({ id }) => id)).toEqual(["ada-lund", "harbour-fire"]);
    expect(base.sources).toEqual([SOURCE]);
  });

  const wrongPeople: [what: string, changes: object, field: string, reason: RegExp][] = [
    ["a missing field", { name: undefined }, "name", /is missing/],
    ["an empty text", { description: " " }, "description", /is empty/],
    ["markup", { description: "A <b>bold</b> one" }, "description", /contains markup/],
    ["a long description", { description: "x".repeat(221) }, "description", /longer than 220/],
    ["a field that the schema does not know", { nickname: "Addie" }, "nickname", /no field/],
    ["an id with capitals", { id: "Ada" }, "id", /is not an id/],
    ["an unknown kind", { kind: "place" }, "kind", /person/],
    ["a day that does not exist", { birthDate: "2019-02-30" }, "birthDate", /is not a date/],
    [
      "a role that ends before it starts",
      { roles: [{ title: "Rector", from: "2019", to: "2018", source: "gazette" }] },
      "roles.0",
      /ends before it starts/,
    ],
    [
      "a role with an unknown source",
      { roles: [{ title: "Rector", source: "herald" }] },
      "roles.0.source",
      /"herald", which is no source/,
    ],
    [
      "an alias with an unknown use",
      { aliases: [{ text: "A. Lund", use: "often" }] },
      "aliases.0.use",
      /alone/,
    ],
    [
      "an alias that ends before it starts",
      { aliases: [{ text: "the rector", use: "with-context", from: "2020", to: "2019-12" }] },
      "aliases.0",
      /ends before it starts/,
    ],
    [
      "an alias in an unknown context",
      { aliases: [{ text: "the rector", use: "with-context", context: ["nobody"] }] },
      "aliases.0.context.0",
      /"nobody", which is no record/,
    ],
    ["a fact id of another record", { facts: [fact({ id: "else#1" })] }, "facts.0.id", /ada-lund#/],
    ["a malformed fact id", { facts: [fact({ id: "ada-lund-1" })] }, "facts.0.id", /is not a fact/],
    ["a fact id used twice", { facts: [fact(), fact()] }, "facts.1.id", /used twice/],
    ["a fact without a source", { facts: [fact({ sources: [] })] }, "facts.0.sources", /no source/],
    ["an unknown status", { facts: [fact({ status: "denied" })] }, "facts.0.status", /alleged/],
    [
      "a backward interval",
      { facts: [fact({ date: "2020/2019" })] },
      "facts.0.date",
      /neither a date nor an interval/,
    ],
    [
      "a paragraph before the first",
      { facts: [fact({ sources: [{ source: "gazette", paragraph: 0 }] })] },
      "facts.0.sources.0.paragraph",
      /1/,
    ],
    [
      "a fact with an unknown source",
      { facts: [fact({ sources: [{ source: "herald" }] })] },
      "facts.0.sources.0.source",
      /"herald", which is no source/,
    ],
    [
      "a fact about an unknown record",
      { facts: [fact({ about: ["nobody"] })] },
      "facts.0.about.0",
      /"nobody", which is no record/,
    ],
    [
      "a fact by an unknown record",
      { facts: [fact({ by: { id: "nobody" } })] },
      "facts.0.by",
      /"nobody", which is no record/,
    ],
    [
      "an answer by an unknown record",
      { facts: [fact({ answers: [{ ...answer, by: { id: "nobody" } }] })] },
      "facts.0.answers.0.by",
      /"nobody", which is no record/,
    ],
    [
      "an answer with an unknown source",
      { facts: [fact({ answers: [{ ...answer, source: "herald" }] })] },
      "facts.0.answers.0.source",
      /"herald", which is no source/,
    ],
  ];
  it.each(wrongPeople)("names file, field and reason of %s", (_, changes, field, reason) => {
    const problems = problemsOf([filed(person(changes as never), PERSON), sourced]);
    expect(problems).toEqual([{ file: PERSON, field, reason: expect.stringMatching(reason) }]);
  });

  const wrongEvents: [what: string, changes: object, field: string, reason: RegExp][] = [
    ["an unknown participant", { participants: ["nobody"] }, "participants.0", /no record/],
    ["an end before the start", { endDate: "2019" }, "(whole file)", /ends before it starts/],
    ["roles, which only people have", { roles: [] }, "roles", /no field/],
  ];
  it.each(wrongEvents)(
    "names file, field and reason of %s in an event",
    (_, changes, field, reason) => {
      const problems = problemsOf([filed(person()), filed(event(changes as never))]);
      expect(problems).toEqual([
        { file: "events/harbour-fire.json", field, reason: expect.stringMatching(reason) },
      ]);
    },
  );

  const wrongFiles: [what: string, records: RecordFile[], sources: RecordFile, Problem][] = [
    [
      "a record in a file of another name",
      [filed(person(), "people/lund.json")],
      sourcesFile(),
      {
        file: "people/lund.json",
        field: "id",
        reason: "does not fit the path people/ada-lund.json",
      },
    ],
    [
      "a person among the events",
      [filed(person(), "events/ada-lund.json")],
      sourcesFile(),
      {
        file: "events/ada-lund.json",
        field: "id",
        reason: "does not fit the path people/ada-lund.json",
      },
    ],
    [
      "an id of two records",
      [filed(person()), filed(event({ id: "ada-lund", participants: [], facts: [] }))],
      sourcesFile(),
      { file: "events/ada-lund.json", field: "id", reason: "is used by people/ada-lund.json too" },
    ],
    [
      "a source defined twice",
      [filed(person())],
      sourcesFile([SOURCE, SOURCE]),
      { file: "sources.json", field: "1.id", reason: '"gazette" is defined twice' },
    ],
    [
      "a source that nothing names",
      [filed(person())],
      sourcesFile([SOURCE, { ...SOURCE, id: "herald" }]),
      { file: "sources.json", field: "1.id", reason: '"herald" is named by no record' },
    ],
    [
      "a source with a broken address",
      [filed(person())],
      sourcesFile([{ ...SOURCE, url: "ftp://gazette.example" }]),
      { file: "sources.json", field: "0.url", reason: "is not http(s)" },
    ],
  ];
  it.each(wrongFiles)("reports %s and nothing else", (_, records, sources, problem) => {
    expect(problemsOf(records, sources)).toEqual([problem]);
  });
});

describe("several problems", () => {
  it("are all reported at once, file by file", () => {
    const records = [
      filed(person({ name: "", facts: [fact({ status: "true" })] })),
      filed(event({ participants: ["ada-lund", "nobody"] })),
    ];
    const places = problemsOf(records, sourcesFile([{ ...SOURCE, seen: "no" }])).map(
      ({ file, field }) => `${file} ${field}`,
    );
    expect(places).toEqual([
      "people/ada-lund.json name",
      "people/ada-lund.json facts.0.status",
      "sources.json 0.seen",
      "events/harbour-fire.json participants.1",
    ]);
  });

  it("do not count a broken record as missing wherever it is named", () => {
    const problems = problemsOf([filed(person({ name: 1 })), filed(event())]);
    expect(problems.map(({ file }) => file)).toEqual([PERSON]);
  });

  it("stand in the message, one a line", () => {
    const broken = new BrokenFactBase([
      { file: PERSON, field: "name", reason: "is empty" },
      { file: "sources.json", field: "0.id", reason: '"gazette" is defined twice' },
    ]);
    expect(broken.message.split("\n").slice(1)).toEqual([
      `  ${PERSON}: name is empty`,
      '  sources.json: 0.id "gazette" is defined twice',
    ]);
  });
});
