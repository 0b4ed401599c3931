import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { readPackLine } from "../../../data/pack/pack-record.ts";
import { ID_MAX_CHARACTERS } from "../../../data/pack/pack-schema.ts";
import { readPack } from "../../../data/pack/read-pack.ts";

const ORIGIN = { source: "people.ndjson", readOn: "2026-01-31" };
const ADA = { id: "Q1", kind: "person", name: "Ada Lund" };
const FIRE = { id: "events/fire", kind: "event", name: "Harbour fire" };

const line = (record: object) => JSON.stringify(record);
const read = (record: object) => readPackLine(line(record), ORIGIN);
const pack = (...lines: string[]) => readPack(lines.join("\n"), ORIGIN);
/** Milliseconds. Several times what it takes; a reader that is not linear takes minutes. */
const LARGE_PACK_LIMIT = 10_000;

describe("a line of a pack", () => {
  test("of a person is completed from the name", () => {
    expect(read(ADA)).toEqual({
      problems: [],
      entity: {
        ...ADA,
        givenNames: ["Ada"],
        familyName: "Lund",
        description: "",
        aliases: [],
        never: [],
        roles: [],
        facts: [],
        checked: "2026-01-31",
      },
    });
  });

  test("of an event is completed too", () => {
    const { entity, problems } = read({ ...FIRE, name: "Harbour fire (1999)" });
    expect(problems).toEqual([]);
    expect(entity).toMatchObject({ ...FIRE, aliases: [], participants: [] });
  });

  test("keeps what it says itself", () => {
    const given = {
      ...ADA,
      name: "Lund Ada",
      givenNames: ["Ada"],
      familyName: "Lund",
      gender: "female",
      birthDate: "1970",
      aliases: [{ text: "Countess Lund", use: "with-context", context: ["Q2"] }],
      never: ["Lund University"],
      description: "Norwegian diplomat.",
      roles: [{ title: "Ambassador", from: "2019", source: "Q9" }],
      facts: [
        {
          id: "Q1#7",
          text: "Ada Lund resigned.",
          status: "reported",
          about: ["Q2"],
          sources: [{ source: "Q9" }],
        },
      ],
      checked: "2025-01-01",
    };
    expect(read(given)).toEqual({ entity: given, problems: [] });
  });

  test("has itself as a source where it names none, and numbers its facts", () => {
    const facts = [{ text: "Ada Lund resigned.", status: "reported" }];
    const { entity } = read({ ...ADA, facts, roles: [{ title: "Ambassador" }] });
    expect(entity).toMatchObject({
      facts: [{ id: "Q1#1", about: [], sources: [{ source: "people.ndjson" }] }],
      roles: [{ title: "Ambassador", source: "people.ndjson" }],
    });
  });

  test("may give aliases as texts", () => {
    expect(read({ ...ADA, aliases: ["A. Lund"] }).entity).toMatchObject({
      aliases: [{ text: "A. Lund", use: "alone" }],
    });
  });

  test("has no right to be prominent, and fields that nobody knows are passed over", () => {
    const { entity, problems } = read({ ...ADA, prominent: true, shoeSize: 39 });
    expect(problems).toEqual([]);
    expect(entity).not.toHaveProperty("prominent");
    expect(entity).not.toHaveProperty("shoeSize");
  });

  test("without a kind is a person, and is told", () => {
    const { entity, problems } = read({ id: "Q1", name: "Ada Lund" });
    expect(entity).toMatchObject({ kind: "person", familyName: "Lund" });
    expect(problems).toEqual([{ field: "kind", reason: "is missing; taken for a person" }]);
  });

  test.each(["Q22686", "people/x", "http://example.org/a#b", "ö", "__proto__", "1"])(
    "may have the id %s",
    (id) => {
      expect(read({ ...ADA, id }).entity?.id).toBe(id);
    },
  );

  test.each([
    ["no JSON", "Ada Lund", "(whole line)", /^is not JSON/],
    ["a broken line", '{"id":"Q1"', "(whole line)", /^is not JSON/],
    ["a list", "[]", "(whole line)", /^is not a JSON object/],
    ["null", "null", "(whole line)", /^is not a JSON object/],
    ["no id", line({ ...ADA, id: undefined }), "id", /^is missing/],
    ["an empty id", line({ ...ADA, id: "" }), "id", /^is empty/],
    ["a number for an id", line({ ...ADA, id: 5 }), "id", /string/],
    ["an id with a space", line({ ...ADA, id: "Q 1" }), "id", /whitespace/],
    ["an id with a line break", line({ ...ADA, id: "Q\n1" }), "id", /whitespace/],
    ["a long id", line({ ...ADA, id: "Q".repeat(ID_MAX_CHARACTERS + 1) }), "id", /longer than/],
    ["another kind", line({ ...ADA, kind: "city" }), "kind", /city/],
    ["no name", line({ ...ADA, name: undefined }), "name", /^is missing/],
    ["an empty name", line({ ...ADA, name: " " }), "name", /^is empty/],
    ["markup in a name", line({ ...ADA, name: "<b>Ada" }), "name", /markup/],
    ["a wrong date", line({ ...FIRE, startDate: "2024-13" }), "startDate", /is not a date/],
    [
      "a wrong alias",
      line({ ...ADA, aliases: ["A", { use: "alone" }] }),
      "aliases.1.text",
      /missing/,
    ],
    ["a wrong fact", line({ ...ADA, facts: [{ status: "reported" }] }), "facts.0.text", /missing/],
  ])("is a problem with %s", (_what, text, field, reason) => {
    const { entity, problems } = readPackLine(text, ORIGIN);
    expect(entity).toBeUndefined();
    expect(problems).toEqual([{ field, reason: expect.stringMatching(reason) }]);
  });

  test("never throws: there is a record or a problem", () => {
    const anything = fc.oneof(
      fc.string(),
      fc.json(),
      fc.record({ id: fc.string(), kind: fc.constant("person"), name: fc.string() }).map(line),
      fc.record({ id: fc.string(), kind: fc.constant("event"), name: fc.string() }).map(line),
    );
    fc.assert(
      fc.property(anything, (text) => {
        const { entity, problems } = readPackLine(text, ORIGIN);
        expect(entity !== undefined || problems.length > 0).toBe(true);
        if (entity) expect(entity.name.trim()).not.toBe("");
      }),
    );
  });

  test("never loses a word of a plain name", () => {
    const word = fc.constantFrom("Ada", "von", "der", "Lund", "De", "y", "Jean-Luc", "O'Neill");
    fc.assert(
      fc.property(fc.array(word, { minLength: 1, maxLength: 6 }), (words) => {
        const { entity } = read({ ...ADA, name: words.join(" ") });
        if (entity?.kind !== "person") throw new Error("It is no person.");
        const parts = [...entity.givenNames, entity.familyName].join(" ");
        expect(parts).toBe(words.join(" "));
      }),
    );
  });
});

describe("a pack", () => {
  test("is read on after a bad line; empty lines count and are passed over", () => {
    const { entities, problems } = pack("oops", "", line(ADA), '{"id":"Q2"}', "  ", line(FIRE));
    expect(entities.map(({ id }) => id)).toEqual(["Q1", "events/fire"]);
    expect(problems.map(({ line, field }) => `${line} ${field}`)).toEqual([
      "1 (whole line)",
      "4 kind",
      "4 name",
    ]);
  });

  test("holds an id once: the first record counts", () => {
    const { entities, problems } = pack(line(ADA), line(FIRE), line({ ...FIRE, id: "Q1" }));
    expect(entities).toMatchObject([{ id: "Q1", name: "Ada Lund" }, { id: "events/fire" }]);
    expect(problems).toEqual([
      { line: 3, field: "id", reason: '"Q1" is taken by line 1, which counts' },
    ]);
  });

  test("cannot take an id from a broken line, or one that somebody has", () => {
    const { entities, problems } = readPack(
      ['{"id":"Q1","kind":"person"}', line(ADA), line(FIRE)].join("\n"),
      ORIGIN,
      (id) => (id === "events/fire" ? "the bundled base" : undefined),
    );
    expect(entities.map(({ id }) => id)).toEqual(["Q1"]);
    expect(problems.map(({ reason }) => reason)).toEqual([
      "is missing",
      '"events/fire" is taken by the bundled base, which counts',
    ]);
  });

  test.each([
    ["nothing", ""],
    ["empty lines", "\n \r\n\n"],
  ])("of %s is a problem of the whole file", (_what, text) => {
    expect(readPack(text, ORIGIN)).toEqual({
      entities: [],
      problems: [{ field: "(whole file)", reason: "holds no record" }],
    });
  });

  test("may end its lines as Windows does, and end without a line end", () => {
    const { entities, problems } = readPack(`${line(ADA)}\r\n${line(FIRE)}`, ORIGIN);
    expect(entities).toHaveLength(2);
    expect(problems).toEqual([]);
  });

  test("of 300,000 lines is read in seconds", { timeout: 3 * LARGE_PACK_LIMIT }, () => {
    const size = 300_000;
    const lines = Array.from({ length: size }, (_, at) =>
      line({ id: `Q${at}`, kind: "person", name: `Given${at % 977} Family${at % 60_013}` }),
    );
    const text = lines.join("\n");
    const start = performance.now();
    const { entities, problems } = readPack(text, ORIGIN);
    expect(performance.now() - start).toBeLessThan(LARGE_PACK_LIMIT);
    expect(entities).toHaveLength(size);
    expect(problems).toEqual([]);
  });
});
