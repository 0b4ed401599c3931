import type { WordSpan } from "../fuzzy/name-spans.ts";
import { eventTuning } from "../tuning.ts";
import type { Need } from "./event-clues.ts";
import type { Part, ReadyWording } from "./event-lexicon.ts";
import type { Phrase, PhraseContext, PlaceInPhrase } from "./event-phrase.ts";
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

/** What a part of a wording is: who does it, to whom or what, or what stands near. */
type PartRole = "agent" | "target" | "company";

/** A wording that is compared with a phrase, and what has been found of it so far. */
interface Search {
  readonly ready: ReadyWording;
  readonly phrase: Phrase;
  readonly context: PhraseContext;
  /** Places of the phrase may act or be acted upon. */
  readonly isOpen: boolean;
  readonly needs: Need[];
  readonly spans: WordSpan[];
}

/** What a wording asks for beside its type, or undefined where some of it is missing. */
export function findParts(
  ready: ReadyWording,
  phrase: Phrase,
  context: PhraseContext,
): PartsFound | undefined {
  const isOpen = isEitherWay(ready.typeWords, phrase);
  const search: Search = { ready, phrase, context, isOpen, needs: [], spans: [] };
  if (!areMet(ready.by, "agent", search)) return undefined;
  if (!areMet(ready.on, "target", search)) return undefined;
  if (!areMet(ready.with, "company", search)) return undefined;
  const { needs, spans } = search;
  const isInPhrase =
    (phrase.owner !== undefined && "name" in phrase.owner) ||
    spans.some((span) => phrase.places.some(({ from }) => from === span.from));
  return { needs, spans, isInPhrase };
}

function areMet(parts: readonly Part[], role: PartRole, search: Search): boolean {
  for (const part of parts) if (!isMet(part, role, search)) return false;
  return true;
}

function isMet(part: Part, role: PartRole, search: Search): boolean {
  const { ready, phrase, context, needs, spans } = search;
  const { typeWords } = ready;
  const place = placeFor(part, role, search);
  const reach = role === "company" ? eventTuning.company : eventTuning.reach;
  const words = place ? undefined : findExpression(part, phrase, context, reach);
  if (words && typeWords?.exclusive && isOfOthers(words, ready, phrase)) return false;
  const span = place ?? words;
  if (span) spans.push(span);
  const need = span ? undefined : needFor(part, phrase, context, typeWords?.close ?? false);
  if (need) needs.push(need);
  return !!(span || need);
}

/** The place of the sentence that is one of a part's, and in its role. */
function placeFor(part: Part, role: PartRole, search: Search): PlaceInPhrase | undefined {
  if (part.places.size === 0) return undefined;
  for (const place of search.phrase.around) {
    if (part.places.has(place.place) && isInRole(place, role, search)) return place;
  }
  return undefined;
}

function isInRole(
  place: PlaceInPhrase,
  role: PartRole,
  { ready, phrase, isOpen }: Search,
): boolean {
  if (role === "company") return distance(place, phrase.core) < eventTuning.company;
  if (!isOpen && place.role !== "open" && place.role !== role) return false;
  return !ready.typeWords?.close || isClose(place, phrase);
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
  for (const at of sentence.asked) {
    if (at < from || at >= to || (core.from <= at && at < core.to)) continue;
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
