import { peopleIn, type Wording } from "./event-wording.ts";
import type { FiledEntity, Problem } from "./problems.ts";
import type { Entity, Fact, Source, Speaker } from "./schema.ts";

/** A place in a record that names another record or a source. */
interface Reference {
  readonly field: string;
  readonly to: "record" | "source";
  readonly id: string;
}

/** The ids that the base defines; sources are undefined where their file could not be read. */
interface DefinedIds {
  readonly record: ReadonlySet<string>;
  readonly source: ReadonlySet<string> | undefined;
}

/** References to ids that no file of the base defines. */
export function danglingReferences(filed: readonly FiledEntity[], defined: DefinedIds): Problem[] {
  return filed.flatMap(({ file, entity }) =>
    references(entity)
      .filter(({ to, id }) => defined[to]?.has(id) === false)
      .map(({ field, to, id }) => ({ file, field, reason: `names "${id}", which is no ${to}` })),
  );
}

/** Sources that nothing in the base names. */
export function unusedSources(
  filed: readonly FiledEntity[],
  sources: readonly Source[],
  file: string,
): Problem[] {
  const named = new Set(
    filed.flatMap(({ entity }) =>
      references(entity)
        .filter(({ to }) => to === "source")
        .map(({ id }) => id),
    ),
  );
  return sources.flatMap(({ id }, index) =>
    named.has(id) ? [] : [{ file, field: `${index}.id`, reason: `"${id}" is named by no record` }],
  );
}

function references(entity: Entity): Reference[] {
  const ofKind =
    entity.kind === "event"
      ? [
          ...entity.participants.map((id, p) => toRecord(id, `participants.${p}`)),
          ...(entity.wordings ?? []).flatMap((wording, w) => ofWording(wording, `wordings.${w}`)),
        ]
      : entity.roles.map(({ source }, r) => toSource(source, `roles.${r}.source`));
  return [
    ...entity.aliases.flatMap(({ context }, a) =>
      (context ?? []).map((id, c) => toRecord(id, `aliases.${a}.context.${c}`)),
    ),
    ...ofKind,
    ...entity.facts.flatMap((fact, f) => referencesOfFact(fact, `facts.${f}`)),
  ];
}

function ofWording(wording: Wording, field: string): Reference[] {
  const lists = (["whose", "context"] as const).flatMap((name) =>
    (wording[name] ?? []).map((id, i) => toRecord(id, `${field}.${name}.${i}`)),
  );
  const people = (["by", "on", "with", "also"] as const).flatMap((name) =>
    (wording[name] ?? []).flatMap((choice, c) =>
      peopleIn(choice).map((id) => toRecord(id, `${field}.${name}.${c}`)),
    ),
  );
  return [...lists, ...people];
}

function referencesOfFact(fact: Fact, field: string): Reference[] {
  return [
    ...toSpeaker(fact.by, `${field}.by`),
    ...fact.about.map((id, a) => toRecord(id, `${field}.about.${a}`)),
    ...fact.sources.map(({ source }, s) => toSource(source, `${field}.sources.${s}.source`)),
    ...(fact.answers ?? []).flatMap(({ by, source }, a) => [
      ...toSpeaker(by, `${field}.answers.${a}.by`),
      toSource(source, `${field}.answers.${a}.source`),
    ]),
  ];
}

function toSpeaker(by: Speaker | undefined, field: string): Reference[] {
  return by && "id" in by ? [toRecord(by.id, field)] : [];
}

function toRecord(id: string, field: string): Reference {
  return { field, to: "record", id };
}

function toSource(id: string, field: string): Reference {
  return { field, to: "source", id };
}
