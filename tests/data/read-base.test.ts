import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { BrokenFactBase } from "../../data/problems.ts";
import { readBase, recordPaths } from "../../data/read-base.ts";
import { event, person, SOURCE } from "./sample-base.ts";

let folder: string;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "fact-base-"));
  mkdirSync(join(folder, "people"));
  mkdirSync(join(folder, "events"));
  write("people/ada-lund.json", person());
  write("events/harbour-fire.json", event());
  write("sources.json", [SOURCE]);
});

afterEach(() => rmSync(folder, { recursive: true }));

function write(file: string, content: unknown) {
  writeFileSync(
    join(folder, file),
    typeof content === "string" ? content : JSON.stringify(content),
  );
}

function problems() {
  try {
    readBase(folder);
  } catch (error) {
    if (error instanceof BrokenFactBase) return error.problems;
    throw error;
  }
  return [];
}

describe("readBase", () => {
  it("reads every record of both folders", () => {
    const { entities, sources } = readBase(folder);
    expect(entities.map(({ id }) => id)).toEqual(["ada-lund", "harbour-fire"]);
    expect(sources).toEqual([SOURCE]);
  });

  it("leaves files that are no JSON alone", () => {
    write("people/notes.txt", "to do");
    expect(recordPaths(folder)).toEqual([
      join(folder, "people/ada-lund.json"),
      join(folder, "events/harbour-fire.json"),
    ]);
    expect(problems()).toEqual([]);
  });

  it.each([
    ["broken JSON", "{"],
    ["an empty file", ""],
  ])("reports %s once, although other records name what it should hold", (_, content) => {
    write("people/ada-lund.json", content);
    expect(problems()).toEqual([
      {
        file: join("people", "ada-lund.json"),
        field: "(whole file)",
        reason: expect.stringContaining("cannot be read"),
      },
    ]);
  });

  it("reports unreadable sources once, and what is wrong in records too", () => {
    write("sources.json", "[");
    write("events/harbour-fire.json", event({ startDate: "soon" }));
    expect(problems().map(({ file, field }) => `${file} ${field}`)).toEqual([
      "sources.json (whole file)",
      `${join("events", "harbour-fire.json")} startDate`,
    ]);
  });

  it("reports a missing sources file", () => {
    rmSync(join(folder, "sources.json"));
    expect(problems()).toEqual([
      { file: "sources.json", field: "(whole file)", reason: expect.stringContaining("ENOENT") },
    ]);
  });
});
