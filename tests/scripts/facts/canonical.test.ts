import { execFileSync } from "node:child_process";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  canonicalJson,
  canonicalRecord,
  canonicalSources,
} from "../../../scripts/facts/canonical.ts";
import { untidyFiles } from "../../../scripts/facts/format-files.ts";
import { fact, person, SOURCE } from "../../data/sample-base.ts";

/** What the project's formatter makes of a file of the base. */
function formatted(json: string): string {
  const args = ["node_modules/@biomejs/biome/bin/biome", "format", "--stdin-file-path=data/x.json"];
  return execFileSync(process.execPath, args, { input: json, encoding: "utf8" });
}

const reversed = (record: object) => Object.fromEntries(Object.entries(record).reverse());

describe("the canonical form", () => {
  it("is that of every shipped file", () => expect(untidyFiles("data")).toEqual([]));

  it("has the fields in the order of the schema, whatever order they came in", () => {
    const record = person({ birthDate: "1980", gender: "female", facts: [reversed(fact())] });
    const text = canonicalRecord(reversed(record));
    expect(text).toBe(canonicalRecord(record));
    expect(Object.keys(JSON.parse(text ?? "{}"))).toEqual([
      ...["id", "kind", "name", "givenNames", "familyName", "gender", "birthDate"],
      ...["aliases", "never", "description", "roles", "facts", "checked"],
    ]);
  });

  it("has facts in the order of their numbers, and leaves the order of aliases alone", () => {
    const text = canonicalRecord(
      person({
        facts: [fact({ id: "ada-lund#10" }), fact({ id: "ada-lund#2" })],
        aliases: [
          { text: "Zoe Lund", use: "alone" },
          { text: "Ada Berg", use: "alone" },
        ],
      }),
    );
    const { facts, aliases } = JSON.parse(text ?? "{}");
    expect(facts.map(({ id }: { id: string }) => id)).toEqual(["ada-lund#2", "ada-lund#10"]);
    expect(aliases.map((alias: { text: string }) => alias.text)).toEqual(["Zoe Lund", "Ada Berg"]);
  });

  it("has sources in the order of their ids", () => {
    const text = canonicalSources([SOURCE, { ...SOURCE, id: "daily" }]);
    expect(JSON.parse(text ?? "[]").map(({ id }: { id: string }) => id)).toEqual([
      "daily",
      "gazette",
    ]);
  });

  it("is not made of what does not fit the schema, so that nothing is lost", () => {
    expect(canonicalRecord(person({ nickname: "Addie" }))).toBeUndefined();
    expect(canonicalRecord(person({ name: undefined }))).toBeUndefined();
    expect(canonicalSources({})).toBeUndefined();
  });

  it("is what the formatter of the project leaves as it is", () => {
    const never = (words: number, word = "Lundborg") => person({ never: Array(words).fill(word) });
    for (const record of [
      person({ facts: [fact({ about: ["harbour-fire", "harbour"] })] }),
      ...[0, 1, 6, 7, 8, 9].map((words) => never(words)),
      never(11, "火災火災"),
      never(5, "火災火災火災火"),
      never(8, '"a" \\ é'),
    ]) {
      const text = canonicalJson(record);
      expect(formatted(text)).toBe(text);
    }
  });

  it("keeps every value", () => {
    const json = fc.dictionary(fc.string(), fc.oneof(fc.string(), fc.array(fc.string())));
    fc.assert(
      fc.property(json, (value) => {
        expect(JSON.parse(canonicalJson(value))).toEqual(JSON.parse(JSON.stringify(value)));
      }),
    );
  });
});
