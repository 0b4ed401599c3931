import { readdirSync, readFileSync } from "node:fs";
import { join, relative } from "node:path";
import { checkBase, type RecordFile } from "./check-base.ts";
import { BrokenFactBase, type Problem } from "./problems.ts";
import type { FactBase } from "./schema.ts";

const RECORD_FOLDERS = ["people", "events"];

/** Reads and checks the fact base in a folder (the project's `data/`). For builds and scripts. */
export function readBase(folder: string): FactBase {
  const problems: Problem[] = [];
  const read = (path: string): RecordFile => {
    const file = relative(folder, path);
    try {
      return { file, content: JSON.parse(readFileSync(path, "utf8")) };
    } catch (error) {
      problems.push({ file, field: "(whole file)", reason: `cannot be read: ${String(error)}` });
      return { file, content: undefined };
    }
  };
  const records = recordPaths(folder).map(read);
  const sources = read(join(folder, "sources.json"));
  try {
    return checkBase(records, sources);
  } catch (error) {
    if (!(error instanceof BrokenFactBase)) throw error;
    // What could not be parsed is one problem, not also a breach of the schema.
    const unreadable = new Set(problems.map(({ file }) => file));
    problems.push(...error.problems.filter(({ file }) => !unreadable.has(file)));
  }
  throw new BrokenFactBase(problems);
}

/** Every file that a build of the base depends on. */
export function recordPaths(folder: string): string[] {
  return RECORD_FOLDERS.flatMap((kind) =>
    readdirSync(join(folder, kind))
      .filter((name) => name.endsWith(".json"))
      .sort()
      .map((name) => join(folder, kind, name)),
  );
}
