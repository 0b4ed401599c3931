import * as v from "valibot";
import { danglingReferences, unusedSources } from "./check-references.ts";
import { contestedAliases, repeatedFacts, repeatedSources } from "./check-repeats.ts";
import { BrokenFactBase, type FiledEntity, type Problem, recordFile } from "./problems.ts";
import { type FactBase, RecordSchema, SourcesSchema } from "./schema.ts";

/** A file of the base as parsed from JSON; `content` is whatever the file held. */
export interface RecordFile {
  readonly file: string;
  readonly content: unknown;
}

/**
 * Checks parsed record files and sources against the schema and against each other.
 * Throws BrokenFactBase with all problems at once.
 */
export function checkBase(recordFiles: readonly RecordFile[], sourcesFile: RecordFile): FactBase {
  const problems: Problem[] = [];
  const filed: FiledEntity[] = [];
  for (const { file, content } of recordFiles) {
    const entity = parse(RecordSchema, content, file, problems);
    if (entity) filed.push({ file, entity });
  }
  const sources = parse(SourcesSchema, sourcesFile.content, sourcesFile.file, problems) ?? [];

  problems.push(
    ...misplacedRecords(filed),
    ...repeatedSources(sources, sourcesFile.file),
    ...filed.flatMap(repeatedFacts),
    ...contestedAliases(filed),
    ...danglingReferences(filed, {
      record: new Set(recordFiles.flatMap(idsIn)),
      source: Array.isArray(sourcesFile.content) ? new Set(idsIn(sourcesFile)) : undefined,
    }),
  );
  // A source that only a broken record names would look unused.
  if (filed.length === recordFiles.length) {
    problems.push(...unusedSources(filed, sources, sourcesFile.file));
  }
  if (problems.length > 0) throw new BrokenFactBase(problems);
  return { entities: filed.map(({ entity }) => entity), sources };
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
    problems.push({ file, field: v.getDotPath(issue) ?? "(whole file)", reason: reasonOf(issue) });
  }
  return undefined;
}

/** What is wrong with a field, as the end of a sentence that begins with its name. */
export function reasonOf({ received, message, expected }: v.BaseIssue<unknown>): string {
  if (expected === "never") return "is no field of the schema";
  return received === "undefined" ? "is missing" : message;
}

const Named = v.looseObject({ id: v.string() });

/**
 * The ids that a file defines, broken or not, so that one broken record is one problem and not one
 * more wherever it is named. A file that could not be read is known by its name.
 */
function idsIn({ file, content }: RecordFile): string[] {
  const items: unknown[] = Array.isArray(content) ? content : [content];
  const ids = items.flatMap((item) => (v.is(Named, item) ? [item.id] : []));
  return ids.length > 0 ? ids : [fileStem(file)];
}

function fileStem(file: string): string {
  return (file.split(/[\\/]/).at(-1) ?? file).replace(/\.json$/, "");
}

function misplacedRecords(filed: readonly FiledEntity[]): Problem[] {
  const fileOf = new Map<string, string>();
  return filed.flatMap(({ file, entity }) => {
    const { id } = entity;
    const problems: Problem[] = [];
    const place = recordFile(entity);
    if (file.replaceAll("\\", "/") !== place) {
      problems.push({ file, field: "id", reason: `does not fit the path ${place}` });
    }
    const other = fileOf.get(id);
    if (other) problems.push({ file, field: "id", reason: `is used by ${other} too` });
    fileOf.set(id, file);
    return problems;
  });
}
