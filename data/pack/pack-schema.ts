import * as v from "valibot";
import {
  Alias,
  Answer,
  Event,
  Fact,
  inOrder,
  OUT_OF_ORDER,
  Person,
  Role,
  SourceRef,
  Text,
} from "../schema.ts";

/**
 * A record of a pack, before anything is derived. Its fields are those of data/schema.ts, all but
 * `id`, `kind` and `name` optional. Fields that are not known there are passed over, and so is
 * `prominent`: what a bare surname means is not for packs to say.
 */

/** Characters. Ids are keys of an index: Wikidata's have nine, paths of other lists some dozens. */
export const ID_MAX_CHARACTERS = 200;

const Id = v.pipe(
  v.string(),
  v.nonEmpty("is empty"),
  v.maxLength(ID_MAX_CHARACTERS, `is longer than ${ID_MAX_CHARACTERS} characters`),
  v.regex(/^[^\s\p{Cc}\p{Cs}]*$/u, "contains whitespace or control characters"),
);
const Ids = v.optional(v.array(Id), []);
const Speaker = v.union([v.object({ id: Id }), v.object({ name: Text })]);

const PlainAlias = v.pipe(
  Text,
  v.transform((text) => ({ text, use: "alone" as const })),
);
const FullAlias = v.pipe(
  v.object({
    ...Alias.entries,
    use: v.optional(Alias.entries.use, "alone"),
    context: v.optional(v.array(Id)),
  }),
  v.check(({ from, to }) => inOrder(from, to), OUT_OF_ORDER),
);

/** Chosen by what stands there, so that a problem names the field of the alias that is wrong. */
const PackAlias = v.lazy((alias) => (typeof alias === "string" ? PlainAlias : FullAlias));

const PackRole = v.pipe(
  v.object({ ...Role.entries, source: v.optional(Id) }),
  v.check(({ from, to }) => inOrder(from, to), OUT_OF_ORDER),
);

const PackFact = v.object({
  ...Fact.entries,
  id: v.optional(Id),
  by: v.optional(Speaker),
  answers: v.optional(v.array(v.object({ ...Answer.entries, by: Speaker, source: Id }))),
  about: Ids,
  sources: v.optional(v.array(v.object({ ...SourceRef.entries, source: Id }))),
});

const naming = {
  id: Id,
  name: Text,
  /** A string is an alias that names the entity by itself. */
  aliases: v.optional(v.array(PackAlias), []),
  never: v.optional(Person.entries.never, []),
  description: v.optional(Person.entries.description),
  facts: v.optional(v.array(PackFact), []),
  checked: v.optional(Person.entries.checked),
};

const PackPerson = v.object({
  ...naming,
  kind: Person.entries.kind,
  givenNames: v.optional(Person.entries.givenNames),
  familyName: v.optional(Person.entries.familyName),
  gender: Person.entries.gender,
  birthDate: Person.entries.birthDate,
  deathDate: Person.entries.deathDate,
  roles: v.optional(v.array(PackRole), []),
});

const { kind, wordings, startDate, endDate, location } = Event.entries;
const PackEvent = v.pipe(
  v.object({ ...naming, kind, wordings, startDate, endDate, location, participants: Ids }),
  v.check(({ startDate, endDate }) => inOrder(startDate, endDate), OUT_OF_ORDER),
);

export const PackRecordSchema = v.variant("kind", [PackPerson, PackEvent]);
export type PackRecord = v.InferOutput<typeof PackRecordSchema>;
export type PackPerson = v.InferOutput<typeof PackPerson>;
