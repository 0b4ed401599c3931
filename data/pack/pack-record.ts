import * as v from "valibot";
import { reasonOf } from "../check-base.ts";
import type { Entity, Fact, Person } from "../schema.ts";
import { type PackPerson, type PackRecord, PackRecordSchema } from "./pack-schema.ts";
import { givenNamesBeside, inSpokenOrder, partsOfPersonName, withoutNote } from "./person-name.ts";

/** What stands for what the records of a pack leave out. */
export interface PackOrigin {
  /** The id under which the pack itself is a source, for facts and roles that name none. */
  readonly source: string;
  /** The day on which the pack was read; no record was checked by anybody later. */
  readonly readOn: string;
}

/** One thing wrong with a line of a pack. */
export interface LineProblem {
  readonly field: string;
  readonly reason: string;
}

/** A record where the line holds one, and what is wrong with it; there may be both. */
export interface ReadLine {
  readonly entity?: Entity;
  readonly problems: readonly LineProblem[];
}

const WHOLE_LINE = "(whole line)";
/** Lists that are kept as a name and an id are lists of people; the omission is told all the same. */
const KIND_MISSING: LineProblem = { field: "kind", reason: "is missing; taken for a person" };
const NO_PROBLEMS: readonly LineProblem[] = [];

/** Reads one line of a pack: what the record leaves out is filled in from its name. */
export function readPackLine(line: string, origin: PackOrigin): ReadLine {
  const content = parseObject(line);
  if (typeof content === "string") return { problems: [{ field: WHOLE_LINE, reason: content }] };
  const isKindMissing = content.kind === undefined;
  const told = isKindMissing ? [KIND_MISSING] : NO_PROBLEMS;
  const result = v.safeParse(
    PackRecordSchema,
    isKindMissing ? { ...content, kind: "person" } : content,
  );
  if (result.success) return { entity: entityOf(result.output, origin), problems: told };
  const wrong = result.issues.map((issue) => ({
    field: v.getDotPath(issue) ?? WHOLE_LINE,
    reason: reasonOf(issue),
  }));
  return { problems: [...told, ...wrong] };
}

/** The object of a line, or why there is none. */
function parseObject(line: string): Record<string, unknown> | string {
  try {
    const content: unknown = JSON.parse(line);
    const isObject = typeof content === "object" && content !== null && !Array.isArray(content);
    return isObject ? (content as Record<string, unknown>) : "is not a JSON object";
  } catch (error) {
    return `is not JSON (${error instanceof Error ? error.message : String(error)})`;
  }
}

/** Completes the record in its place: a copy of each would double the time of a large pack. */
function entityOf(record: PackRecord, origin: PackOrigin): Entity {
  const name = withoutNote(record.name);
  const common = {
    name,
    description: record.description ?? "",
    facts: record.facts.map((fact, at) => factOf(fact, `${record.id}#${at + 1}`, origin)),
    checked: record.checked ?? origin.readOn,
  };
  if (record.kind === "event") return Object.assign(record, common);
  common.name = inSpokenOrder(name);
  return Object.assign(record, common, namesOf(record, common.name), {
    roles: record.roles.map((role) => ({ ...role, source: role.source ?? origin.source })),
  });
}

/** Names that the record gives stand; what it leaves out follows from the name and from them. */
function namesOf(
  { givenNames, familyName }: PackPerson,
  name: string,
): Pick<Person, "givenNames" | "familyName"> {
  if (familyName !== undefined) {
    return { familyName, givenNames: givenNames ?? givenNamesBeside(familyName, name) };
  }
  const derived = partsOfPersonName(name);
  return { ...derived, ...(givenNames && { givenNames }) };
}

function factOf(fact: PackRecord["facts"][number], id: string, origin: PackOrigin): Fact {
  const { sources = [{ source: origin.source }] } = fact;
  return { ...fact, id: fact.id ?? id, sources };
}
