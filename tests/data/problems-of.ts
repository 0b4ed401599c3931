import { checkBase, type RecordFile } from "../../data/check-base.ts";
import { BrokenFactBase, type Problem } from "../../data/problems.ts";
import { sourcesFile } from "./sample-base.ts";

/** What is wrong with a base; nothing for a sound one. */
export function problemsOf(records: RecordFile[], sources = sourcesFile()): readonly Problem[] {
  try {
    checkBase(records, sources);
  } catch (error) {
    if (error instanceof BrokenFactBase) return error.problems;
    throw error;
  }
  return [];
}
