import type { Need } from "./event-clues.ts";
import type { Part, ReadyWording } from "./event-lexicon.ts";
import type { Phrase, PhraseContext, PlaceInPhrase, PlaceRole } from "./event-phrase.ts";
import type { TypeWords } from "./event-types.ts";
import { endOfExpression } from "./expression.ts";
import type { WordSpan } from "./name-spans.ts";
import type { PlaceAt } from "./place-lookup.ts";
import { eventTuning } from "./tuning.ts";

/** The parts of a wording as a sentence gives them. */
export interface PartsFound {
  /** Who has to be named for the rest of the parts. */
  readonly needs: readonly Need[];
  /** Words that were found and belong to the phrase. */
  readonly spans: readonly WordSpan[];
  /** False where all of it stands elsewhere in the sentence than in the phrase. */
  readonly isInPhrase: boolean;
}

/** What a wording asks for beside its type, or undefined where some of it is missing. */
export function findParts(
  ready: ReadyWording,
  phrase: Phrase,
  context: PhraseContext,
): PartsFound | undefined {
  const { by, on, with: company, typeWords } = ready;
  const needs: Need[] = [];
  const spans: WordSpan[] = [];
  const isOpen = isEitherWay(typeWords, phrase);
  const placesFor = (role: PlaceRole) =>
    placesInReach(phrase, context, typeWords?.close ?? false).filter(
      (place) => isOpen || place.role === "open" || place.role === role,
    );
  const wanted = [
    ...by.map((part) => ({ part, places: placesFor("agent"), reach: eventTuning.reach })),
    ...on.map((part) => ({ part, places: placesFor("target"), reach: eventTuning.reach })),
    ...company.map((part) => ({
      part,
      places: context.sentence.places.filter((place) => isNear(place, phrase)),
      reach: eventTuning.company,
    })),
  ];
  for (const { part, places, reach } of wanted) {
    const place = places.find((each) => part.places.has(each.place));
    const words = place ? undefined : findExpression(part, phrase, context, reach);
    if (words && typeWords?.exclusive && isOfOthers(words, ready, context)) return undefined;
    if (place) spans.push(place);
    else if (words) spans.push(words);
    else if (part.ids.length > 0) needs.push({ kind: "in-sentence", ids: part.ids, least: 1 });
    else return undefined;
  }
  const isInPhrase =
    (phrase.owner !== undefined && "name" in phrase.owner) ||
    spans.some((span) => phrase.places.some(({ from }) => from === span.from));
  return { needs, spans, isInPhrase };
}

/** "Georgia's election", "the vote in Moldova": a country that the wording does not know stands beside. */
function isOfOthers(
  { from, to }: WordSpan,
  { places }: ReadyWording,
  { sentence }: PhraseContext,
): boolean {
  return sentence.places.some(
    (place) =>
      !places.has(place.place) &&
      place.to > from - eventTuning.besideWords &&
      place.from < to + eventTuning.besideWords,
  );
}

/** "Russian sanctions" is either way; in "Russian sanctions on Europe" the words tell who does what. */
export function isEitherWay(typeWords: TypeWords | undefined, { places }: Phrase): boolean {
  if (!typeWords?.eitherWay) return false;
  const roles = new Set(places.map(({ role }) => role));
  return !(roles.has("agent") && roles.has("target"));
}

/** The places of the sentence and what each does, seen from the phrase. */
function placesInReach(
  phrase: Phrase,
  { words, sentence }: PhraseContext,
  isClose: boolean,
): PlaceInPhrase[] {
  // "The end of a Soviet film" is no end of the Soviet Union.
  if (isClose) {
    return phrase.places.filter(({ from, isAdjective }) => from < phrase.core.from || !isAdjective);
  }
  return sentence.places.map((place) => {
    const own = phrase.places.find(({ from }) => from === place.from);
    if (own) return own;
    return { ...place, role: phrase.isVerb ? roleBesideVerb(place, phrase, words) : "open" };
  });
}

/** Who stands before a verb acts, who stands behind it is acted upon; in the passive the other way. */
function roleBesideVerb(
  { from, to }: PlaceAt,
  { core, isPassive }: Phrase,
  words: PhraseContext["words"],
): PlaceRole {
  const before = words.at(from - 1)?.folded;
  if (before === "by") return "agent";
  const isBefore = to <= core.from;
  const distance = isBefore ? core.from - to : from - core.to;
  if (distance > eventTuning.subjectWords) return "open";
  return isBefore === isPassive ? "target" : "agent";
}

function isNear({ from, to }: WordSpan, { core }: Phrase): boolean {
  return to > core.from - eventTuning.company && from < core.to + eventTuning.company;
}

function findExpression(
  { expressions }: Part,
  { core }: Phrase,
  { words, sentence }: PhraseContext,
  reach: number,
): WordSpan | undefined {
  if (expressions.size === 0) return undefined;
  const from = Math.max(sentence.from, core.from - reach);
  const to = Math.min(sentence.to, core.to + reach);
  let nearest: WordSpan | undefined;
  for (let at = from; at < to; at++) {
    if (core.from <= at && at < core.to) continue;
    const token = words.at(at);
    for (const expression of expressions.get(token?.folded ?? "") ?? []) {
      const end = endOfExpression(words, at, expression);
      if (end > 0 && (!nearest || distance(at, core) < distance(nearest.from, core))) {
        nearest = { from: at, to: end };
      }
    }
  }
  return nearest;
}

function distance(at: number, { from, to }: WordSpan): number {
  return at < from ? from - at : at - to;
}
