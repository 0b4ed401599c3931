import type { WordSpan } from "../fuzzy/name-spans.ts";
import { eventTuning } from "../tuning.ts";
import type { Need } from "./event-clues.ts";
import type { Part, ReadyWording } from "./event-lexicon.ts";
import type { Phrase, PhraseContext, PlaceInPhrase, PlaceRole } from "./event-phrase.ts";
import type { TypeWords } from "./event-types.ts";
import { endOfExpression } from "./expression.ts";
import { textSpan } from "./phrase-words.ts";
import { distance } from "./places-around.ts";

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
  const isAs = (role: PlaceRole) => (place: PlaceInPhrase) =>
    (isOpen || place.role === "open" || place.role === role) &&
    (!typeWords?.close || isClose(place, phrase));
  const isNear = (place: PlaceInPhrase) => distance(place, phrase.core) < eventTuning.company;

  const isMet =
    by.every((part) => meet(part, isAs("agent"), eventTuning.reach)) &&
    on.every((part) => meet(part, isAs("target"), eventTuning.reach)) &&
    company.every((part) => meet(part, isNear, eventTuning.company));
  if (!isMet) return undefined;
  const isInPhrase =
    (phrase.owner !== undefined && "name" in phrase.owner) ||
    spans.some((span) => phrase.places.some(({ from }) => from === span.from));
  return { needs, spans, isInPhrase };

  function meet(part: Part, fits: (place: PlaceInPhrase) => boolean, reach: number): boolean {
    const place = phrase.around.find((each) => part.places.has(each.place) && fits(each));
    const words = place ? undefined : findExpression(part, phrase, context, reach);
    if (words && typeWords?.exclusive && isOfOthers(words, ready, phrase)) return false;
    const span = place ?? words;
    if (span) spans.push(span);
    const need = span ? undefined : needFor(part, phrase, context, typeWords?.close ?? false);
    if (need) needs.push(need);
    return !!(span || need);
  }
}

/** Who stands for a part that no word gives: somebody in the sentence, or, close by, the owner. */
function needFor(
  { ids }: Part,
  { owner }: Phrase,
  { words }: PhraseContext,
  isClose: boolean,
): Need | undefined {
  if (ids.length === 0) return undefined;
  if (!isClose) return { kind: "in-sentence", ids, least: 1 };
  if (!owner) return undefined;
  if ("name" in owner) return { kind: "named", ids, ...textSpan(owner.name, words) };
  const start = words.at(owner.at)?.start ?? 0;
  return { kind: "meant", ids, pronoun: owner.pronoun, start };
}

/** "Georgia's election", "the vote in Moldova": a country that the wording does not know stands beside. */
function isOfOthers(span: WordSpan, { places }: ReadyWording, { around }: Phrase): boolean {
  return around.some(
    (place) => !places.has(place.place) && distance(place, span) < eventTuning.besideWords,
  );
}

/** "The end of a Soviet film" is no end of the Soviet Union, "the Soviet collapse" is. */
function isClose(place: PlaceInPhrase, { places, core }: Phrase): boolean {
  return places.includes(place) && (place.from < core.from || !place.isAdjective);
}

/** "Russian sanctions" is either way; in "Russian sanctions on Europe" the words tell who does what. */
export function isEitherWay(typeWords: TypeWords | undefined, { places }: Phrase): boolean {
  if (!typeWords?.eitherWay) return false;
  const roles = new Set(places.map(({ role }) => role));
  return !(roles.has("agent") && roles.has("target"));
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
  const away = (at: number) => Math.abs(at - core.from);
  let nearest: WordSpan | undefined;
  for (let at = from; at < to; at++) {
    if (core.from <= at && at < core.to) continue;
    const token = words.at(at);
    for (const expression of expressions.get(token?.folded ?? "") ?? []) {
      const end = endOfExpression(words, at, expression);
      if (end > 0 && (!nearest || away(at) < away(nearest.from))) {
        nearest = { from: at, to: end };
      }
    }
  }
  return nearest;
}
