import * as v from "valibot";
import { isDate, isInterval } from "./dates.ts";
import { Wording } from "./event-wording.ts";

/**
 * What a record is. One schema; the types of the whole project are derived from it.
 * Field names follow schema.org where it has one; dates are ISO 8601, intervals EDTF (see dates.ts).
 * The order of the fields here is the order in which the files write them.
 */

/** Cards show a description in full, and three lines are what a reader takes in at a glance. */
export const DESCRIPTION_MAX_CHARACTERS = 220;

export const Text = v.pipe(
  v.string(),
  v.trim(),
  v.nonEmpty("is empty"),
  v.check((text) => !/[<>]/.test(text), "contains markup"),
);
const Id = v.pipe(
  v.string(),
  v.regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, "is not an id (lower-case words joined by hyphens)"),
);
const FactId = v.pipe(
  v.string(),
  v.regex(/^[a-z0-9-]+#\d+$/, "is not a fact id (record id, #, number)"),
);
export const DateText = v.pipe(
  v.string(),
  v.check(isDate, "is not a date (YYYY, YYYY-MM or YYYY-MM-DD)"),
);
const DateOrInterval = v.pipe(
  v.string(),
  v.check(
    (text) => isDate(text) || isInterval(text),
    "is neither a date nor an interval (a/b, a/.. or ../b)",
  ),
);
const Url = v.pipe(v.string(), v.url("is not an address"), v.regex(/^https?:/, "is not http(s)"));

const Source = v.strictObject({
  id: Id,
  /** What a card shows, e.g. "Associated Press, 6 Nov 2024". */
  label: Text,
  publisher: v.optional(Text),
  title: v.optional(Text),
  authors: v.optional(v.array(Text)),
  datePublished: v.optional(DateOrInterval),
  url: v.optional(Url),
  /** How many paragraphs (non-empty lines) an article has whose paragraphs the facts name. */
  paragraphs: v.optional(v.pipe(v.number(), v.integer(), v.minValue(1))),
  /** How far the editors saw it: the page itself, an excerpt of it, or only its mention elsewhere. */
  seen: v.picklist(["page", "excerpt", "mention"]),
});

export const SourceRef = v.strictObject({
  source: Id,
  /** 1-based paragraph (non-empty line) of an article. */
  paragraph: v.optional(v.pipe(v.number(), v.integer(), v.minValue(1))),
});

/** Who asserts or answers: an entity of the base, or somebody named in words. */
const Speaker = v.union([v.strictObject({ id: Id }), v.strictObject({ name: Text })]);

export const Answer = v.strictObject({
  by: Speaker,
  says: v.picklist(["denies", "confirms", "disputes"]),
  text: v.optional(Text),
  date: v.optional(DateOrInterval),
  source: Id,
});

export const Fact = v.strictObject({
  id: FactId,
  text: Text,
  date: v.optional(DateOrInterval),
  /** Stands in the place of a date where the fact has none; never left out by oversight. */
  undated: v.optional(v.literal(true)),
  /** The day it became public, where that is later than the date. */
  knownFrom: v.optional(DateText),
  status: v.picklist(["confirmed", "reported", "alleged", "opinion"]),
  by: v.optional(Speaker),
  answers: v.optional(v.array(Answer)),
  /** Other entities that the fact is about; their cards show it too. */
  about: v.array(Id),
  sources: v.pipe(v.array(SourceRef), v.minLength(1, "names no source")),
});

/** Either may be absent, open, or no date at all, which is reported as such and not as disorder. */
export const inOrder = (start = "..", end = "..") =>
  isInterval(`${start}/${end}`) || [start, end].some((day) => day !== ".." && !isDate(day));
export const OUT_OF_ORDER = "ends before it starts";

export const Alias = v.pipe(
  v.strictObject({
    text: Text,
    /** BCP 47 tag where the spelling belongs to one language. */
    lang: v.optional(v.string()),
    /** "alone" names the entity by itself; "with-context" only on a page that licenses it. */
    use: v.picklist(["alone", "with-context"]),
    /** False lets any capitalisation match; the default asks for the capitals of the alias. */
    caseSensitive: v.optional(v.boolean()),
    /** Any of these entities on the page licenses the alias; absent, the entity's own full name does. */
    context: v.optional(v.array(Id)),
    /** The article's date must fall in from..to for the alias to count. */
    from: v.optional(DateText),
    to: v.optional(DateText),
  }),
  v.check(({ from, to }) => inOrder(from, to), OUT_OF_ORDER),
);

export const Role = v.pipe(
  v.strictObject({
    title: Text,
    from: v.optional(DateText),
    to: v.optional(DateText),
    /** The last day on which an open role was seen to hold. */
    asOf: v.optional(DateText),
    /** True where the role is known to have ended, on a day that is not known. */
    ended: v.optional(v.boolean()),
    note: v.optional(Text),
    source: Id,
  }),
  v.check(({ from, to }) => inOrder(from, to), OUT_OF_ORDER),
);

const naming = {
  aliases: v.array(Alias),
  /** Spans of text that look like the entity and are something else. */
  never: v.array(Text),
  description: v.pipe(
    Text,
    v.maxLength(
      DESCRIPTION_MAX_CHARACTERS,
      `is longer than ${DESCRIPTION_MAX_CHARACTERS} characters`,
    ),
  ),
};

const reporting = {
  facts: v.array(Fact),
  /** The day on which an editor last checked the record. */
  checked: DateText,
};

export const Person = v.strictObject({
  id: Id,
  kind: v.literal("person"),
  name: Text,
  givenNames: v.array(Text),
  familyName: Text,
  gender: v.optional(v.picklist(["female", "male"])),
  birthDate: v.optional(DateText),
  deathDate: v.optional(DateText),
  /** The bare surname may be marked, as uncertain, on a page that does not license it. */
  prominent: v.optional(v.boolean()),
  ...naming,
  roles: v.array(Role),
  ...reporting,
});

export const Event = v.pipe(
  v.strictObject({
    id: Id,
    kind: v.literal("event"),
    name: Text,
    ...naming,
    /** How news word it without a name, as far as that cannot be derived. */
    wordings: v.optional(v.array(Wording)),
    startDate: v.optional(DateText),
    /** Absent for an event of one day; ".." for one that goes on. */
    endDate: v.optional(v.union([DateText, v.literal("..")])),
    location: v.optional(Text),
    participants: v.array(Id),
    ...reporting,
  }),
  v.check(({ startDate, endDate }) => inOrder(startDate, endDate), OUT_OF_ORDER),
);

export const RecordSchema = v.variant("kind", [Person, Event]);
export const SourcesSchema = v.array(Source);

export type Source = v.InferOutput<typeof Source>;
export type SourceRef = v.InferOutput<typeof SourceRef>;
export type Speaker = v.InferOutput<typeof Speaker>;
export type Answer = v.InferOutput<typeof Answer>;
export type Fact = v.InferOutput<typeof Fact>;
export type Alias = v.InferOutput<typeof Alias>;
export type Role = v.InferOutput<typeof Role>;
export type Person = v.InferOutput<typeof Person>;
export type Event = v.InferOutput<typeof Event>;
export type Entity = Person | Event;
export type EntityKind = Entity["kind"];

/** All records and the sources that they name. */
export interface FactBase {
  readonly entities: readonly Entity[];
  readonly sources: readonly Source[];
}
