import type { Entity } from "./schema.ts";

/** One thing wrong with the base: where, in which field, and why. */
export interface Problem {
  readonly file: string;
  readonly field: string;
  readonly reason: string;
}

/** A record that fits the schema, and the file it came from. */
export interface FiledEntity {
  readonly file: string;
  readonly entity: Entity;
}

/** Where a record belongs, as problems name it: relative to the base's folder. */
export function recordFile({ kind, id }: Pick<Entity, "kind" | "id">): string {
  return `${kind === "person" ? "people" : "events"}/${id}.json`;
}

/** Thrown where the base is broken; lists every problem, not the first alone. */
export class BrokenFactBase extends Error {
  readonly problems: readonly Problem[];

  constructor(problems: readonly Problem[]) {
    const lines = problems.map(({ file, field, reason }) => `  ${file}: ${field} ${reason}`);
    super(`The fact base is broken:\n${lines.join("\n")}`);
    this.name = "BrokenFactBase";
    this.problems = problems;
  }
}
