import { execFile } from "node:child_process";
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { event, fact, person, SOURCE } from "../data/sample-base.ts";
import { role } from "./facts/desk-findings.ts";

interface Answer {
  readonly code: number;
  readonly out: string;
  readonly err: string;
}

let folder = "";
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "sidelight-facts-"));
  for (const kind of ["people", "events"]) mkdirSync(join(folder, kind));
  write("people/ada-lund.json", person({ roles: [role()] }));
  write("events/harbour-fire.json", event({ facts: [fact({ id: "harbour-fire#1" })] }));
  write("sources.json", [SOURCE]);
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

function write(file: string, content: unknown): string {
  const text = typeof content === "string" ? content : `${JSON.stringify(content, null, 2)}\n`;
  writeFileSync(join(folder, file), text);
  return join(folder, file);
}

const read = (file: string) => readFileSync(join(folder, file), "utf8");

/** Runs the command on the base of this test. */
function facts(...args: string[]): Promise<Answer> {
  const call = ["--import", "tsx", "scripts/facts.ts", "--data", folder, ...args];
  return new Promise((resolve) => {
    execFile(process.execPath, call, (error, out, err) => {
      resolve({ code: typeof error?.code === "number" ? error.code : 0, out, err });
    });
  });
}

describe("npm run facts", () => {
  it("is a short summary of a base with nothing wrong", async () => {
    await facts("--fix");
    const { code, out, err } = await facts();
    expect({ code, out, err }).toEqual({
      code: 0,
      out: "Nothing wrong: 1 person, 1 event, 2 facts, 1 source.\n",
      err: "",
    });
  });

  it("groups what is wrong by file", async () => {
    await facts("--fix");
    write("people/ada-lund.json", read("people/ada-lund.json").replace("Norwegian", "Infamous"));
    write("events/harbour-fire.json", read("events/harbour-fire.json").replace('2019"', '2019" '));
    const { code, out } = await facts();
    expect(code).toBe(1);
    expect(out).toBe(
      [
        "people/ada-lund.json",
        '  description: judges: "Infamous"',
        "",
        "events/harbour-fire.json",
        "  (whole file): is not in the canonical form; npm run facts -- --fix writes it so",
        "",
        "2 problems in 2 files.\n",
      ].join("\n"),
    );
  });

  it("names all that stops the build at once", async () => {
    const broken = fact({ text: "A <b>fact</b>.", date: "2019-02-30", about: ["nobody"] });
    write("people/ada-lund.json", person({ nickname: "Addie", facts: [broken] }));
    write("sources.json", "[");
    const { code, out } = await facts();
    expect(code).toBe(1);
    expect(out).toMatch(
      /people\/ada-lund.json\n( {2}.*\n)* {2}nickname: is no field of the schema\n/,
    );
    expect(out).toContain("  facts.0.text: contains markup\n");
    expect(out).toContain("  facts.0.date: is neither a date nor an interval");
    expect(out).toContain("sources.json\n  (whole file): cannot be read");
  });
});

describe("npm run facts -- --fix", () => {
  it("writes files in the canonical form, once, and then finds nothing wrong", async () => {
    const sound = JSON.parse(read("people/ada-lund.json"));
    write(
      "people/ada-lund.json",
      JSON.stringify(Object.fromEntries(Object.entries(sound).reverse())),
    );
    const first = await facts("--fix");
    expect(first.code).toBe(0);
    expect(first.out).toContain("people/ada-lund.json\n");
    const once = read("people/ada-lund.json");
    expect(JSON.parse(once)).toEqual(sound);
    expect(once).toMatch(/^\{\n {2}"id": "ada-lund",\n {2}"kind": "person",\n/);
    expect((await facts("--fix")).out).toContain("0 files rewritten.");
    expect(read("people/ada-lund.json")).toBe(once);
  });

  it("leaves a broken file as it is", async () => {
    write("people/ada-lund.json", '{ "id": "ada-lund", "nickname": "Addie" }');
    expect((await facts("--fix")).code).toBe(1);
    expect(read("people/ada-lund.json")).toBe('{ "id": "ada-lund", "nickname": "Addie" }');
  });
});

describe("npm run facts -- coverage", () => {
  it("counts what each record holds, and in all", async () => {
    const aliases = [
      { text: "Ада Лунд", lang: "ru", use: "alone" },
      { text: "Ada M. Lund", use: "alone" },
    ];
    write("people/ada-lund.json", person({ aliases, checked: "2025-05-05" }));
    const { code, out } = await facts("coverage");
    expect(code).toBe(0);
    const rows = out.split("\n").map((line) => line.split(/\s{2,}/));
    expect(rows).toContainEqual(["ada-lund", "1", "1", "2", "ru", "2025-05-05"]);
    expect(rows).toContainEqual(["harbour-fire", "1", "1", "0", "2026-01-01"]);
    expect(rows).toContainEqual(["Total of people and events", "2", "1", "2", "ru", "2025-05-05"]);
  });
});

describe("npm run facts -- new", () => {
  it("writes a record of which the desk names every missing field", async () => {
    const { code, out } = await facts("new", "person", "Žofie Doe-O’Neill");
    expect(code).toBe(0);
    expect(out).toContain("people/zofie-doe-oneill.json");
    const report = await facts();
    expect(report.code).toBe(1);
    const missing = ["givenNames", "familyName", "description", "facts", "checked"];
    const lines = missing.map((field) => `  ${field}: is missing`);
    expect(report.out).toContain(["people/zofie-doe-oneill.json", ...lines].join("\n"));
    expect(report.out).toContain("5 problems in 1 file.");
  });

  it("writes an event", async () => {
    await facts("new", "event", "Quay", "strike");
    expect(JSON.parse(read("events/quay-strike.json"))).toEqual({
      id: "quay-strike",
      kind: "event",
      name: "Quay strike",
      aliases: [],
      never: [],
      participants: [],
    });
  });

  it("never overwrites a record", async () => {
    const before = read("people/ada-lund.json");
    const { code, err } = await facts("new", "person", "Ada Lund");
    expect(code).toBe(2);
    expect(err).toContain("people/ada-lund.json is there already");
    expect(read("people/ada-lund.json")).toBe(before);
  });

  it("writes nothing for a name without a letter for the id", async () => {
    const { code, err } = await facts("new", "person", "??");
    expect(code).toBe(2);
    expect(err).toContain('"??" has no');
    expect(readdirSync(join(folder, "people"))).toEqual(["ada-lund.json"]);
  });
});

describe("npm run facts -- overlap", () => {
  it("names the run, its field and the paragraph", async () => {
    const article = write("article.txt", "One.\n\nWe hear that Ada Lund became rector in 2019.");
    const { code, out } = await facts("overlap", article);
    expect(code).toBe(1);
    expect(out).toContain(
      `people/ada-lund.json: facts.0.text "Ada Lund became rector in 2019" (${article}, paragraph 2)`,
    );
    expect(out).toContain("2 runs of 6 words or more shared.");
  });

  it("finds nothing where nothing is shared, and lists what is exempt", async () => {
    write("people/ada-lund.json", person({ name: "The Old Lady Ada Marie Lund" }));
    const note = { text: "The Old Lady Ada Marie Lund sang." };
    write("events/harbour-fire.json", event({ facts: [fact({ id: "harbour-fire#1", ...note })] }));
    const article = write("article.txt", "Then the old lady Ada Marie Lund went.");
    const { code, out } = await facts("overlap", article);
    expect(code).toBe(0);
    expect(out).toMatch(/Exempt.*\n.*paragraph 1\): The Old Lady Ada Marie Lund\n/);
    expect(out).toContain("0 runs");
  });
});

describe("a wrong call", () => {
  it.each([
    ["an unknown command", ["publish"], '"publish" is no command'],
    ["an unknown option", ["--mend"], "--mend"],
    ["new without a kind", ["new"], "new person, or new event?"],
    ["new with another kind", ["new", "place", "Oslo"], "new person, or new event?"],
    ["new without a name", ["new", "person"], "the person has no name"],
    ["overlap without a file", ["overlap"], "no file given"],
    ["coverage of something", ["coverage", "x"], "coverage takes no file"],
    ["--fix with a command", ["coverage", "--fix"], "--fix stands alone"],
  ])("is answered with the usage: %s", async (_, args, reason) => {
    const { code, out, err } = await facts(...args);
    expect({ code, out }).toEqual({ code: 2, out: "" });
    expect(err).toContain(reason);
    expect(err).toContain("usage:");
  });

  it("names a file that cannot be read", async () => {
    const { code, err } = await facts("overlap", join(folder, "none.txt"));
    expect(code).toBe(2);
    expect(err).toContain("none.txt");
  });
});
