import type { Problem } from "../../data/problems.ts";
import type { FactBase } from "../../data/schema.ts";

/** Problems grouped by file, one a line, with their number at the end. */
export function problemReport(problems: readonly Problem[]): string {
  const byFile = new Map<string, Problem[]>();
  for (const problem of problems) {
    byFile.set(problem.file, [...(byFile.get(problem.file) ?? []), problem]);
  }
  const groups = [...byFile].map(([file, own]) =>
    [file, ...own.map(({ field, reason }) => `  ${field}: ${reason}`)].join("\n"),
  );
  const total = `${counted(problems.length, "problem")} in ${counted(byFile.size, "file")}.`;
  return `${[...groups, total].join("\n\n")}\n`;
}

/** What a base without problems holds, on one line. */
export function soundReport({ entities, sources }: FactBase): string {
  const people = entities.filter(({ kind }) => kind === "person").length;
  const facts = entities.reduce((sum, entity) => sum + entity.facts.length, 0);
  const held = [
    counted(people, "person", "people"),
    counted(entities.length - people, "event"),
    counted(facts, "fact"),
    counted(sources.length, "source"),
  ];
  return `Nothing wrong: ${held.join(", ")}.\n`;
}

/** "1 fact", "2 facts". */
export function counted(count: number, one: string, many = `${one}s`): string {
  return `${count} ${count === 1 ? one : many}`;
}
