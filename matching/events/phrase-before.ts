import { eventTuning } from "../tuning.ts";
import type { Token } from "../words/tokenize.ts";
import {
  DEFINITE,
  INDEFINITE,
  IRREGULAR_PASTS,
  MINE,
  NONE_SUCH,
  numberIn,
  ORDINALS,
  PLURAL_MODIFIERS,
  POSSESSIVES,
  PRONOUNS,
  STOPS,
  UNDECIDED,
} from "./event-lexis.ts";
import type { Determiner, Draft, PhraseContext, PlaceRole } from "./event-phrase.ts";
import { nameEndingAt, runsOnAdjectives } from "./phrase-words.ts";
import { hasCapital, type PlaceAt } from "./place-lookup.ts";

const PLURAL = /[a-z]{2}[^s]s$/;

/**
 * Reads what stands before a noun, from right to left: "[Trump's] [first] [2018] summit", up to the
 * determiner, a possessive, or a word that belongs to no noun.
 */
export function readBefore(draft: Draft, context: PhraseContext, noun: number): void {
  const { words, sentence } = context;
  const least = Math.max(sentence.from, noun - eventTuning.phraseWords.before);
  let at: number | undefined = noun - 1;
  while (at !== undefined && at >= least && runsOnAdjectives(words, at + 1)) {
    const token = words.at(at);
    at = token && readOne(draft, context, at, token);
  }
}

/** Reads the word, place, time or name that ends at a word; answers where to go on, if anywhere. */
function readOne(
  draft: Draft,
  context: PhraseContext,
  at: number,
  token: Token,
): number | undefined {
  const { words, sentence } = context;
  const place = sentence.places.find(({ to }) => to === at + 1);
  if (place) {
    draft.places.push({ ...place, role: roleBefore(place, context) });
    return place.isPossessive ? end(draft, "owner") : place.from - 1;
  }
  const time = sentence.times.find(({ to }) => to === at + 1);
  if (time) {
    draft.times.push(time);
    return token.possessive ? end(draft, "the") : time.from - 1;
  }
  const determiner = determinerOf(token.folded);
  if (determiner) {
    const pronoun = POSSESSIVES.has(token.folded) ? PRONOUNS.get(token.folded) : undefined;
    if (pronoun) draft.owner = { pronoun, at };
    return end(draft, determiner);
  }
  if (isName(token, context, at)) {
    const name = { from: nameEndingAt(context, at), to: at + 1 };
    if (!token.possessive) {
      draft.names.push(name);
      return name.from - 1;
    }
    draft.owner = { name };
    return end(draft, "owner");
  }
  if (STOPS.has(token.folded) || isOtherWord(token, words.at(at - 1))) return undefined;
  noteWord(draft, token);
  // "the president's first term" is somebody's, whoever that is.
  return token.possessive ? end(draft, "owner") : at - 1;
}

function end(draft: Draft, determiner: Determiner): undefined {
  draft.determiner = determiner;
}

function determinerOf(folded: string): Determiner | undefined {
  if (POSSESSIVES.has(folded)) return "owner";
  if (DEFINITE.has(folded)) return "the";
  if (INDEFINITE.has(folded)) return "a";
  if (NONE_SUCH.has(folded)) return "no";
  return UNDECIDED.has(folded) || MINE.has(folded) ? "any" : undefined;
}

/** "Russian" and "Russia's" act, "Ukraine" in "Ukraine war" is acted upon, "US-Russia" is both. */
function roleBefore(place: PlaceAt, { words, sentence }: PhraseContext): PlaceRole {
  const isPaired = sentence.places.some(
    ({ from, to }) =>
      (to === place.from && words.at(place.from)?.gap === "hyphen") ||
      (from === place.to && words.at(from)?.gap === "hyphen"),
  );
  if (isPaired) return "open";
  return place.isAdjective || place.isPossessive ? "agent" : "target";
}

/** The first word of a sentence has a capital whatever it is; it counts where it is possessive. */
function isName(token: Token, { sentence, isHeading }: PhraseContext, at: number): boolean {
  if (!hasCapital(token) || ORDINALS.has(token.folded)) return false;
  return token.possessive || (!isHeading && at > sentence.from);
}

/** A plural or a past tense belongs to what stands before it: "Israel launched", "leaders weighed". */
function isOtherWord({ folded, shape, possessive }: Token, before: Token | undefined): boolean {
  if (shape !== "lower" || possessive) return false;
  if (PLURAL.test(folded)) return !PLURAL_MODIFIERS.has(folded);
  if (!folded.endsWith("ed") && !IRREGULAR_PASTS.has(folded)) return false;
  if (before === undefined || before.possessive) return false;
  return hasCapital(before) || PLURAL.test(before.folded);
}

function noteWord(draft: Draft, { folded }: Token): void {
  const ordinal = ORDINALS.get(folded);
  const number = numberIn(folded);
  if (ordinal !== undefined) draft.ordinal = ordinal;
  else if (number !== undefined) draft.numbers.push(number);
  else draft.modifiers.push(folded);
}
