import * as v from "valibot";
import {
  type Entity,
  type Fact,
  type FactBase,
  RecordSchema,
  type Source,
  SourcesSchema,
  type Speaker,
} from "./schema.ts";

/** One thing wrong with the base: where, in which field, and why. */
export interface Problem {
  readonly file: string;
  readonly field: string;
  readonly reason: string;
}

/** A file of the base as parsed from JSON; `content` is whatever the file held. */
export interface RecordFile {
  readonly file: string;
  readonly content: unknown;
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

/**
 * Checks parsed record files and sources against the schema and against each other.
 * Throws BrokenFactBase with all problems at once.
 */
export function checkBase(recordFiles: readonly RecordFile[], sourcesFile: RecordFile): FactBase {
  const problems: Problem[] = [];
  const entities: Entity[] = [];
  const fileOf = new Map<string, string>();

  for (const { file, content } of recordFiles) {
    const entity = parse(RecordSchema, content, file, problems);
    if (!entity) continue;
    problems.push(...problemsOfPlace(entity, file, fileOf));
    fileOf.set(entity.id, file);
    entities.push(entity);
  }
  const sources = parse(SourcesSchema, sourcesFile.content, sourcesFile.file, problems) ?? [];
  problems.push(...repeatedSources(sources, sourcesFile.file));

  // Dangling names can only be told once every file has been read.
  if (entities.length === recordFiles.length && sources.length > 0) {
    const known = {
      entities: new Set(fileOf.keys()),
      sources: new Set(sources.map((source) => source.id)),
    };
    for (const entity of entities) {
      problems.push(...danglingNames(entity, fileOf.get(entity.id) ?? entity.id, known));
    }
  }
  if (problems.length > 0) throw new BrokenFactBase(problems);
  return { entities, sources };
}

function parse<S extends v.GenericSchema>(
  schema: S,
  content: unknown,
  file: string,
  problems: Problem[],
): v.InferOutput<S> | undefined {
  const result = v.safeParse(schema, content);
  if (result.success) return result.output;
  for (const issue of result.issues) {
    problems.push({ file, field: v.getDotPath(issue) ?? "(whole file)", reason: issue.message });
  }
  return undefined;
}

function problemsOfPlace(entity: Entity, file: string, fileOf: ReadonlyMap<string, string>) {
  const problems: Problem[] = [];
  const folder = entity.kind === "person" ? "people" : "events";
  if (!file.endsWith(`${folder}/${entity.id}.json`)) {
    problems.push({
      file,
      field: "id",
      reason: `does not fit the path ${folder}/${entity.id}.json`,
    });
  }
  const other = fileOf.get(entity.id);
  if (other) problems.push({ file, field: "id", reason: `is used by ${other} too` });
  return problems;
}

function repeatedSources(sources: readonly Source[], file: string): Problem[] {
  const seen = new Set<string>();
  return sources.flatMap(({ id }, index) => {
    const repeated = seen.has(id);
    seen.add(id);
    return repeated ? [{ file, field: `${index}.id`, reason: `"${id}" is defined twice` }] : [];
  });
}

interface KnownNames {
  readonly entities: ReadonlySet<string>;
  readonly sources: ReadonlySet<string>;
}

function danglingNames(entity: Entity, file: string, known: KnownNames): Problem[] {
  const problems: Problem[] = [];
  const needs = (kind: keyof KnownNames, id: string, field: string) => {
    if (!known[kind].has(id)) {
      const what = kind === "entities" ? "record" : "source";
      problems.push({ file, field, reason: `names "${id}", which is no ${what}` });
    }
  };
  const speaker = (by: Speaker | undefined, field: string) => {
    if (by && "id" in by) needs("entities", by.id, field);
  };
  entity.aliases.forEach((alias, a) => {
    for (const id of alias.context ?? []) needs("entities", id, `aliases.${a}.context`);
  });
  if (entity.kind === "event") {
    entity.participants.forEach((id, p) => needs("entities", id, `participants.${p}`));
  } else {
    entity.roles.forEach((role, r) => needs("sources", role.source, `roles.${r}.source`));
  }
  entity.facts.forEach((fact: Fact, f) => {
    if (!fact.id.startsWith(`${entity.id}#`)) {
      problems.push({
        file,
        field: `facts.${f}.id`,
        reason: `does not begin with "${entity.id}#"`,
      });
    }
    speaker(fact.by, `facts.${f}.by`);
    fact.about.forEach((id, a) => needs("entities", id, `facts.${f}.about.${a}`));
    fact.sources.forEach(({ source }, s) => needs("sources", source, `facts.${f}.sources.${s}`));
    fact.answers?.forEach((answer, a) => {
      speaker(answer.by, `facts.${f}.answers.${a}.by`);
      needs("sources", answer.source, `facts.${f}.answers.${a}.source`);
    });
  });
  return problems;
}
