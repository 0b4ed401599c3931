import type { Entity } from "../data/schema.ts";
import type { AliasIndex } from "./aliases/alias-index.ts";
import { packAliases } from "./aliases/pack-aliases.ts";
import { type ProfileBook, packProfiles, profileOf } from "./aliases/profile-book.ts";
import { bookEvents, type EventBook } from "./events/event-book.ts";
import { packFuzzyWords } from "./fuzzy/fuzzy-shortlist.ts";
import type { NearWords } from "./fuzzy/near-words.ts";
import { type Pattern, patternsOf } from "./names/patterns.ts";

/**
 * Everything that recognise needs to know of a fact base. Plain data (typed arrays and texts): it can
 * be stored and sent as it is, and is ready as soon as it is read.
 */
export interface MatchingIndex {
  readonly aliases: AliasIndex;
  readonly near: NearWords;
  readonly profiles: ProfileBook;
  /** The events that can be described without their names. */
  readonly events: EventBook;
}

/** Builds the index of a set of records; their order does not matter. */
export function buildIndex(entities: readonly Entity[]): MatchingIndex {
  const ordered = [...entities].sort((a, b) => (a.id < b.id ? -1 : 1));
  const related = relatedIds(ordered);
  const patterns = ordered.map(patternsOf);
  const aliases = packAliases(patterns);
  return {
    aliases,
    near: packFuzzyWords(allOf(patterns), aliases.words),
    profiles: packProfiles(
      ordered.map((entity, at) =>
        profileOf(entity, patterns[at] ?? [], [...(related.get(entity.id) ?? [])].sort()),
      ),
    ),
    events: bookEvents(ordered),
  };
}

function* allOf(lists: Iterable<readonly Pattern[]>): Iterable<Pattern> {
  for (const list of lists) yield* list;
}

/** Whom each record is linked to by facts and participation, seen from both sides. */
function relatedIds(entities: readonly Entity[]): Map<string, Set<string>> {
  const known = new Set(entities.map(({ id }) => id));
  const related = new Map<string, Set<string>>();
  const note = (from: string, to: string) => {
    const ids = related.get(from);
    if (ids) ids.add(to);
    else related.set(from, new Set([to]));
  };
  const link = (a: string, b: string) => {
    if (a === b) return;
    if (known.has(a)) note(a, b);
    if (known.has(b)) note(b, a);
  };
  for (const entity of entities) {
    for (const id of entity.facts.flatMap(({ about }) => about)) link(entity.id, id);
    if (entity.kind === "event") for (const id of entity.participants) link(entity.id, id);
  }
  return related;
}
