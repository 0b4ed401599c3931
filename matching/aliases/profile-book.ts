import type { Entity } from "../../data/schema.ts";
import { eventProfileOf } from "../events/event-book.ts";
import type { Pattern } from "../names/patterns.ts";
import type { Profile } from "../recognition.ts";
import { fold } from "../words/fold.ts";

/**
 * The profiles of a base in columns: three hundred thousand objects would take seconds to load, and
 * a page asks for a handful.
 */
export interface ProfileBook {
  readonly ids: TextColumn;
  /** A JSON array of the name and, where there is more to say than by default, of the rest. */
  readonly details: TextColumn;
  /** Numbers of the related entities, entity by entity. */
  readonly related: Uint32Array;
  /** Entity → where its related ones begin; one more entry closes the last. */
  readonly relatedStarts: Uint32Array;
}

/** One text for each entity, one after the other in a single string. */
interface TextColumn {
  readonly text: string;
  /** Entity → where its text begins; one more entry closes the last. */
  readonly starts: Uint32Array;
}

/** What a profile has besides id, name and relations, as far as it is not what most have. */
type Rest = Partial<Omit<Profile, "id" | "name" | "related">>;

/** Packs profiles, which come in the order of their ids. */
export function packProfiles(profiles: readonly Profile[]): ProfileBook {
  const numbers = new Map(profiles.map(({ id }, number) => [id, number]));
  const related = profiles.map((profile) => profile.related.flatMap((id) => numbers.get(id) ?? []));
  return {
    ids: packTexts(profiles.map(({ id }) => id)),
    details: packTexts(profiles.map(detailsOf)),
    related: Uint32Array.from(related.flat()),
    relatedStarts: startsOf(related),
  };
}

function detailsOf(profile: Profile): string {
  const { id: _id, name, related: _related, ...all } = profile;
  const usual: Record<string, unknown> = usualFor(name);
  const rest = Object.entries(all).filter(
    ([field, value]) => JSON.stringify(value) !== JSON.stringify(usual[field]),
  );
  const details = rest.length === 0 ? [name] : [name, Object.fromEntries(rest)];
  // A single letter beyond Latin-1 would double the memory of the whole column.
  return JSON.stringify(details).replace(
    /[\u0100-\uFFFF]/g,
    (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, "0")}`,
  );
}

/** What a profile has if nothing else is noted: a person of two names and no known office. */
function usualFor(name: string): Omit<Profile, "id" | "name" | "related"> {
  const words = name.split(" ").map(fold);
  return {
    kind: "person",
    roles: [],
    surnames: words.slice(-1),
    givenNames: words.slice(0, 1),
  };
}

function packTexts(texts: readonly string[]): TextColumn {
  return { text: texts.join(""), starts: startsOf(texts) };
}

function startsOf(parts: readonly { readonly length: number }[]): Uint32Array {
  const starts = new Uint32Array(parts.length + 1);
  parts.forEach(({ length }, at) => {
    starts[at + 1] = (starts[at] ?? 0) + length;
  });
  return starts;
}

/** The id of an entity, by its number. */
export function idAt({ ids }: ProfileBook, entity: number): string {
  return textAt(ids, entity);
}

function textAt({ text, starts }: TextColumn, entity: number): string {
  return text.slice(starts[entity] ?? 0, starts[entity + 1] ?? 0);
}

/** The number that an id has, or would have: entities are numbered in the order of their ids. */
export function entityOf(book: ProfileBook, id: string): number {
  let [low, high] = [0, book.ids.starts.length - 1];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (idAt(book, middle) < id) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** The profile of an entity, by its number. */
export function profileAt(book: ProfileBook, entity: number): Profile {
  const [name, rest] = JSON.parse(textAt(book.details, entity)) as [string, Rest?];
  const first = book.relatedStarts[entity] ?? 0;
  const related = book.related.subarray(first, book.relatedStarts[entity + 1] ?? first);
  return {
    id: idAt(book, entity),
    name,
    ...usualFor(name),
    ...rest,
    related: Array.from(related, (other) => idAt(book, other)),
  };
}

/** What resolve has to know about an entity, read off its record. */
export function profileOf(
  entity: Entity,
  patterns: readonly Pattern[],
  related: readonly string[],
): Profile {
  const wordsOf = (part: Pattern["part"]) => [
    ...new Set(
      patterns
        .filter((pattern) => pattern.part === part)
        .map(({ tokens }) => tokens.map(({ folded }) => folded).join(" ")),
    ),
  ];
  const common = { id: entity.id, name: entity.name, related };
  if (entity.kind === "event") {
    const event = eventProfileOf(entity);
    const none = { roles: [], surnames: [], givenNames: [] };
    return { ...common, kind: "event", ...none, ...(event && { event }) };
  }
  return {
    ...common,
    kind: "person",
    ...(entity.gender && { gender: entity.gender }),
    ...(entity.prominent && { prominent: true }),
    roles: entity.roles.map(({ title, from, to }) => ({
      title,
      ...(from && { from }),
      ...(to && { to }),
    })),
    surnames: wordsOf("surname"),
    givenNames: wordsOf("given"),
  };
}
