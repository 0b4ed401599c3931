import { capitalised } from "./syllable-words.ts";

/**
 * How a sentence of news is put together. A word in braces is another rule, a list of words or
 * something that the story fills in (`person`, `possessor`, `place`, `event`); alternatives are
 * equally likely, so one that is written twice comes twice as often.
 */
export const GRAMMAR: Readonly<Record<string, readonly string[]>> = {
  sentence: [
    "{clause} {where}.",
    "{clause} {where}, {aside}.",
    "{opening}, {clause} {where}.",
    "“{clause} {where},” {person} said {when}.",
    "{person} said that {clause} {where}.",
    "{person} {verb} {thing} {where}, and {clause}.",
    "“{clause},” said {person}, {thing} of {thing}. “{clause} {where}.”",
    "{clause} while {clause} {where}.",
    "{clause} because {clause}, according to {body}.",
    "{possessor} {plain} {verb} {thing} {where}, {aside}.",
    "{number} {noun}s were {verb} {where}, and {clause}.",
    "It was {adverb} {adjective} that {clause} {where}.",
    "After {what}, {clause} {where}.",
    "There was no {plain} {where}, but {clause}.",
  ],
  headline: ["{person} {verb} {plain} {where}", "{body} {verb} {thing} after {plain}"],
  clause: [
    "{thing} {verb} {thing}",
    "{thing} {adverb} {verb} {thing}",
    "{thing} of {thing} {verb} {thing}",
    "{thing} {verb} that {thing} had {verb} {thing}",
    "{thing} and {thing} {verb} {thing}",
    "{noun}s were {verb} by {thing}",
    "they {verb} {thing} and {verb} {thing}",
    "{place} {verb} {thing}",
  ],
  aside: [
    "which {verb} {thing}",
    "who {adverb} {verb} {thing}",
    "and {adverb} {verb} it",
    "{body} said",
    "as {noun}s {verb} {thing}",
  ],
  where: [
    "{preposition} {thing}",
    "{preposition} {thing} and {thing}",
    "{preposition} {thing} in {place}",
    "{preposition} {thing} {preposition} {thing}",
    "on {weekday}",
    "in {year}",
  ],
  what: ["{event}", "the {plain}", "its {plain}", "{thing} of {thing}"],
  opening: ["In {year}", "On {weekday}", "{time}", "In {place}", "By {number} to {number}"],
  when: ["{time}", "on {weekday}", "at {thing}", "in {place}"],
  thing: [
    "the {plain}",
    "the {plain}",
    "the {plain}",
    "a {plain}",
    "its {plain}",
    "their {plain}",
    "{number} {noun}s",
    "the {nation} {plain}",
    "{adjective} {noun}s",
    "the {noun}’s {plain}",
  ],
  plain: ["{noun}", "{noun}", "{adjective} {noun}", "{noun} {noun}"],
};

const PART = /\{(\w+)\}/;

/** A template cut at its braces: text and rules in turn, beginning with text. */
export function partsOf(template: string): readonly string[] {
  return template.split(PART);
}

/** Words that stay small in a heading. */
const SMALL = /^(?:a|an|and|at|by|for|from|in|into|of|on|over|the|to|with)$/;

/** As American papers set their headings. The length stays the same. */
export function inTitleCase(text: string): string {
  return text.replace(/(?<![\p{L}’'-])\p{Ll}+/gu, (word) =>
    SMALL.test(word) ? word : capitalised(word),
  );
}
