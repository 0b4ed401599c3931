import * as v from "valibot";
import { isDate, isInterval } from "./dates.ts";

/**
 * How news word an event that they do not call by a name: "their summit in Helsinki", "threw out
 * sixty Russian diplomats". A record says what cannot be derived from its dates, its location and its
 * participants; matching/events/event-types.ts knows the nouns and verbs of each type.
 */

/** What an event can be. Each type has nouns and verbs of its own in matching/events/event-types.ts. */
export const EVENT_TYPES = [
  ...["election", "presidency", "taking office", "return to office", "leaving office", "handover"],
  ...["war", "invasion", "offensive", "strikes", "deployment", "dissolution"],
  ...["meeting", "call", "talks", "letters", "speech", "interview"],
  ...["sanctions", "tariffs", "restriction", "expulsion", "closure"],
  ...["aid", "supply", "purchase", "pause", "resumption"],
  ...["interference", "hacking", "allegations", "sabotage"],
  ...["alliance", "rapprochement", "arms control"],
  ...["pledge", "threat", "warning", "appointment", "ultimatum", "terms"],
] as const;

const Id = v.pipe(v.string(), v.nonEmpty("is empty"), v.regex(/^\S+$/, "is not an id"));
const DateText = v.pipe(v.string(), v.check(isDate, "is not a date (YYYY, YYYY-MM or YYYY-MM-DD)"));

/**
 * One of several words or names, "|" between them. A word in lower case stands for its inflections, a
 * place of matching/events/event-places.ts for its people and its capital too, "@" and an id for somebody
 * of the base, " ... " for a few words in between.
 */
const Choice = v.pipe(
  v.string(),
  v.check(
    (text) =>
      text.split("|").every((word) => /^@?[\p{L}\p{N}]/u.test(word) && word === word.trim()),
    'has an empty alternative, or a space beside "|"',
  ),
);
const Choices = v.optional(v.pipe(v.array(Choice), v.minLength(1, "is empty")));

export const Wording = v.pipe(
  v.strictObject({
    /** What it is called by; or `words`, where no type fits. */
    type: v.optional(v.picklist(EVENT_TYPES)),
    words: v.optional(Choice),
    /** Whose it is: "his first term", "the Trump administration". Participants where left out. */
    whose: v.optional(v.pipe(v.array(Id), v.minLength(1, "is empty"))),
    /** Who does it, to whom or what, and what else stands near; all of each must be given. */
    by: Choices,
    on: Choices,
    with: Choices,
    /** What may be given as well; anything else that is given rules the event out. */
    also: Choices,
    /** 1 for "his first term", 2 for "the second meeting". */
    ordinal: v.optional(v.pipe(v.number(), v.integer(), v.minValue(1))),
    /** One of these numbers must be given: "35 diplomats". */
    numbers: v.optional(v.pipe(v.array(v.number()), v.minLength(1, "is empty"))),
    /** A time must be given, by which the event can be told from others of its kind. */
    timed: v.optional(v.literal(true)),
    /** Any of these on the page licenses the wording. */
    context: v.optional(v.pipe(v.array(Id), v.minLength(1, "is empty"))),
    /** The article's date must fall in from..to for the wording to count. */
    from: v.optional(DateText),
    to: v.optional(DateText),
  }),
  v.check(
    ({ type, words }) => (type === undefined) !== (words === undefined),
    "needs type or words, not both",
  ),
  v.check(
    ({ from = "..", to = ".." }) =>
      isInterval(`${from}/${to}`) || [from, to].some((day) => day !== ".." && !isDate(day)),
    "ends before it starts",
  ),
);

export type EventType = (typeof EVENT_TYPES)[number];
export type Wording = v.InferOutput<typeof Wording>;

/** The ids of a choice: "@jane-doe" among its alternatives. */
export function peopleIn(choice: string): string[] {
  return choice.split("|").flatMap((word) => (word.startsWith("@") ? word.slice(1) : []));
}
