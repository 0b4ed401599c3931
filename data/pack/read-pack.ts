import type { Entity } from "../schema.ts";
import { type LineProblem, type PackOrigin, readPackLine } from "./pack-record.ts";

/** One thing wrong with a pack; lines count from 1, empty ones too. */
export interface PackProblem extends LineProblem {
  readonly line?: number;
}

export interface ReadPack {
  readonly entities: readonly Entity[];
  readonly problems: readonly PackProblem[];
}

/**
 * Reads the lines of a pack (NDJSON; empty lines are passed over). A line that cannot be used is a
 * problem and the others are read all the same. Of two records with one id the first counts;
 * `takenBy` says who had it before the pack, if anybody.
 */
export function readPack(
  text: string,
  origin: PackOrigin,
  takenBy: (id: string) => string | undefined = () => undefined,
): ReadPack {
  const entities: Entity[] = [];
  const problems: PackProblem[] = [];
  const lineOf = new Map<string, number>();
  let line = 0;
  for (const content of linesOf(text)) {
    line++;
    if (content.trim() === "") continue;
    const read = readPackLine(content, origin);
    for (const problem of read.problems) problems.push({ line, ...problem });
    if (!read.entity) continue;
    const { id } = read.entity;
    const first = lineOf.get(id);
    const owner = first === undefined ? takenBy(id) : `line ${first}`;
    if (owner !== undefined) {
      problems.push({ line, field: "id", reason: `"${id}" is taken by ${owner}, which counts` });
      continue;
    }
    lineOf.set(id, line);
    entities.push(read.entity);
  }
  if (entities.length === 0 && problems.length === 0) {
    problems.push({ field: "(whole file)", reason: "holds no record" });
  }
  return { entities, problems };
}

/** Line by line, without a second copy of a large text; a carriage return is white space to JSON. */
function* linesOf(text: string): Generator<string> {
  let start = 0;
  while (start <= text.length) {
    const end = text.indexOf("\n", start);
    yield text.slice(start, end < 0 ? text.length : end);
    if (end < 0) return;
    start = end + 1;
  }
}
