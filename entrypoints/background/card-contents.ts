import type { CardContent, EntityLabel } from "../../contract/messages.ts";
import type { PageRecords } from "../../contract/record-answers.ts";
import { daysOf } from "../../data/event-days.ts";
import type { Entity, Fact, FactBase, Source, Speaker } from "../../data/schema.ts";
import { createTimelines } from "./timeline.ts";

/** What cards show, gathered from the records that know something of an entity. */
export interface CardMaker {
  /** In the order asked for; unknown and repeated ids are left out. */
  cardContents(ids: readonly string[]): readonly CardContent[];
  /** The same entities without what only cards show. */
  slimRecords(ids: readonly string[]): Pick<PageRecords, "entities" | "baseChecked">;
}

/** Reads the base once, so that each card is a few look-ups. */
export function createCardMaker(base: FactBase): CardMaker {
  const entities = new Map(base.entities.map((entity) => [entity.id, entity]));
  const sources = new Map(base.sources.map((source) => [source.id, source]));
  const timelineOf = createTimelines(base.entities);
  const baseChecked = lastCheck(base.entities);
  const about = new Map<string, Fact[]>();
  const takesPartIn = new Map<string, string[]>();
  for (const entity of base.entities) {
    for (const fact of entity.facts) {
      for (const id of new Set(fact.about)) if (id !== entity.id) push(about, id, fact);
    }
    if (entity.kind === "event") {
      for (const id of new Set(entity.participants)) push(takesPartIn, id, entity.id);
    }
  }

  const cardContent = (entity: Entity): CardContent => {
    const facts = withoutRepeats([...entity.facts, ...(about.get(entity.id) ?? [])]);
    const events = takesPartIn.get(entity.id) ?? [];
    const timeline = timelineOf(entity);
    return {
      entity,
      facts,
      takesPartIn: events,
      timeline,
      labels: pick(entities, [...namedBy(entity, facts), ...events, ...timeline], labelOf),
      sources: pick(sources, citedBy(entity, facts), (source: Source) => source),
      baseChecked,
    };
  };

  const known = (ids: readonly string[]) =>
    [...new Set(ids)].flatMap((id) => entities.get(id) ?? []);

  return {
    cardContents: (ids) => known(ids).map(cardContent),
    slimRecords: (ids) => ({
      entities: known(ids).map((entity) => ({ ...entity, facts: [], aliases: [], never: [] })),
      baseChecked,
    }),
  };
}

/** An entity as other cards name it. */
export function labelOf(entity: Entity): EntityLabel {
  const { id, kind, name } = entity;
  const days = entity.kind === "event" ? daysOf(entity) : undefined;
  return { id, kind, name, ...(days && { days }) };
}

/** The newest day on which a record was checked or a role was seen to hold. */
export function lastCheck(entities: readonly Entity[]): string {
  const days = entities.flatMap((entity) => [
    entity.checked,
    ...(entity.kind === "person" ? entity.roles.flatMap(({ asOf }) => asOf ?? []) : []),
  ]);
  return days.toSorted().at(-1) ?? "";
}

/** Two records may tell the same thing; the first of them, the entity's own, is enough. */
function withoutRepeats(facts: readonly Fact[]): Fact[] {
  const told = new Map(facts.toReversed().map((fact) => [`${fact.date} ${fact.text}`, fact]));
  return facts.filter((fact) => told.get(`${fact.date} ${fact.text}`) === fact);
}

function push<Value>(lists: Map<string, Value[]>, key: string, value: Value): void {
  const list = lists.get(key);
  if (list) list.push(value);
  else lists.set(key, [value]);
}

function namedBy(entity: Entity, facts: readonly Fact[]): string[] {
  return [
    entity.id,
    ...(entity.kind === "event" ? entity.participants : []),
    ...facts.flatMap(({ id, about, by, answers = [] }) => [
      id.slice(0, id.indexOf("#")),
      ...about,
      ...idOf(by),
      ...answers.flatMap((answer) => idOf(answer.by)),
    ]),
  ];
}

function idOf(speaker: Speaker | undefined): string[] {
  return speaker && "id" in speaker ? [speaker.id] : [];
}

function citedBy(entity: Entity, facts: readonly Fact[]): string[] {
  return [
    ...(entity.kind === "person" ? entity.roles.map(({ source }) => source) : []),
    ...facts.flatMap((fact) => fact.sources.map(({ source }) => source)),
    ...facts.flatMap(({ answers = [] }) => answers.map(({ source }) => source)),
  ];
}

function pick<From, To>(
  from: ReadonlyMap<string, From>,
  ids: readonly string[],
  as: (value: From) => To,
): Record<string, To> {
  const found: Record<string, To> = {};
  for (const id of ids) {
    const value = from.get(id);
    if (value !== undefined) found[id] = as(value);
  }
  return found;
}
