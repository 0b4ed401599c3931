import type { Entity, FactBase } from "../../data/schema.ts";

type Row = readonly string[];

const HEAD: Row = ["", "facts", "sources", "aliases", "languages", "checked"];
const BETWEEN_COLUMNS = "  ";

/**
 * A table of what the base holds of each person and event: facts, the sources that these, their
 * answers and the roles name, aliases, and the languages that aliases are marked with.
 */
export function coverageReport({ entities }: FactBase): string {
  const tableOf = (kind: Entity["kind"], title: string) => {
    const members = entities.filter((entity) => entity.kind === kind);
    return [[title, ...HEAD.slice(1)], ...members.map(rowOf), totalOf(members)];
  };
  const total = totalOf(entities, "Total of people and events");
  const [people, events] = [tableOf("person", "People"), tableOf("event", "Events")];
  const widths = HEAD.map((_, c) =>
    Math.max(...[...people, ...events, total].map((row) => row[c]?.length ?? 0)),
  );
  const print = (rows: readonly Row[]) => rows.map((row) => aligned(row, widths)).join("\n");
  return `${[people, events, [total]].map(print).join("\n\n")}\n`;
}

/** Ids of the sources that a record names, each once. */
export function sourcesOf(entity: Entity): Set<string> {
  const ofRoles = entity.kind === "person" ? entity.roles : [];
  return new Set([
    ...ofRoles.map(({ source }) => source),
    ...entity.facts.flatMap(({ sources, answers = [] }) => [
      ...sources.map(({ source }) => source),
      ...answers.map(({ source }) => source),
    ]),
  ]);
}

function rowOf(entity: Entity): Row {
  return [
    entity.id,
    String(entity.facts.length),
    String(sourcesOf(entity).size),
    String(entity.aliases.length),
    languagesOf([entity]),
    entity.checked,
  ];
}

/** The sum of a group; its sources count once each, its date is that of the record checked first. */
function totalOf(entities: readonly Entity[], title = `Total of ${entities.length}`): Row {
  const sum = (count: (entity: Entity) => number) =>
    String(entities.reduce((all, entity) => all + count(entity), 0));
  return [
    title,
    sum(({ facts }) => facts.length),
    String(new Set(entities.flatMap((entity) => [...sourcesOf(entity)])).size),
    sum(({ aliases }) => aliases.length),
    languagesOf(entities),
    entities.map(({ checked }) => checked).sort()[0] ?? "",
  ];
}

function languagesOf(entities: readonly Entity[]): string {
  const tags = entities.flatMap(({ aliases }) => aliases.flatMap(({ lang }) => lang ?? []));
  return [...new Set(tags)].sort().join(" ");
}

function aligned(row: Row, widths: readonly number[]): string {
  const isCount = (column: number) => column >= 1 && column <= 3;
  return row
    .map((cell, c) => (isCount(c) ? cell.padStart(widths[c] ?? 0) : cell.padEnd(widths[c] ?? 0)))
    .join(BETWEEN_COLUMNS)
    .trimEnd();
}
