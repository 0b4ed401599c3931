import { readFileSync, writeFileSync } from "node:fs";
import { join, relative } from "node:path";
import type { Problem } from "../../data/problems.ts";
import { recordPaths } from "../../data/read-base.ts";
import { canonicalRecord, canonicalSources } from "./canonical.ts";

interface Untidy {
  readonly path: string;
  readonly canonical: string;
}

/** Files of the base that are not written in the canonical form. */
export function untidyFiles(folder: string): Problem[] {
  return untidy(folder).map(({ path }) => ({
    file: relative(folder, path),
    field: "(whole file)",
    reason: "is not in the canonical form; npm run facts -- --fix writes it so",
  }));
}

/**
 * Writes every file in the canonical form and returns the files that changed. A file that does not
 * fit the schema stays as it is.
 */
export function tidyFiles(folder: string): string[] {
  const files = untidy(folder);
  for (const { path, canonical } of files) writeFileSync(path, canonical);
  return files.map(({ path }) => relative(folder, path));
}

function untidy(folder: string): Untidy[] {
  const sources = join(folder, "sources.json");
  return [
    ...recordPaths(folder).flatMap((path) => compare(path, canonicalRecord)),
    ...compare(sources, canonicalSources),
  ];
}

function compare(path: string, write: (content: unknown) => string | undefined): Untidy[] {
  const text = readFileSync(path, "utf8");
  const canonical = write(parsed(text));
  return canonical === undefined || canonical === text ? [] : [{ path, canonical }];
}

/** Text that is no JSON fits no schema either; the checks of data/ report it. */
function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
