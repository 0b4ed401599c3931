import type { Words } from "../words/tokenize.ts";
import type { ReadyWording, Sense } from "./event-lexicon.ts";
import { DEFINITE, HYPOTHETICAL, INDEFINITE, ONE_MORE, PAIR_NOUNS } from "./event-lexis.ts";
import type { Phrase, PhraseContext, PlaceRole } from "./event-phrase.ts";
import { isAt, isLasting } from "./event-place-and-time.ts";
import { listed, type TypeWords } from "./event-types.ts";
import { formsOf } from "./inflect.ts";
import { isEitherWay } from "./wording-parts.ts";

const OF_LEADERS = new Set([
  "president",
  "presidency",
  "reelection",
  "re",
  "office",
  "two",
  ...PAIR_NOUNS,
]);
const COUNTED_WITH = new Set(
  "presidential four year full successful turbulent chaotic white house".split(" "),
);
const OPEN_COMPOUND = new Set("pre post anti pro non ex inter mid counter re".split(" "));

/** True where the words of a phrase make something else of its noun than an event of the type. */
export function isOtherKind(
  typeWords: TypeWords | undefined,
  phrase: Phrase,
  { words }: PhraseContext,
): boolean {
  const { core, isVerb, modifiers } = phrase;
  const next = words.at(core.to);
  const isHyphenated = next?.gap === "hyphen" && next.shape === "lower";
  if (isHyphenated) return true;
  if (words.at(core.from)?.gap === "hyphen" && OPEN_COMPOUND.has(modifiers[0] ?? "")) return true;
  if (!typeWords) return false;
  const { notAfter, notBefore, notFor } = foldedSets(typeWords);
  if (next?.gap === "space" && notBefore.has(next.folded)) return true;
  if (isForThing(words, core.to, notFor)) return true;
  return !isVerb && modifiers.some((word) => notAfter.has(word));
}

/** True where something that the phrase gives does not fit a wording. */
export function rulesOut(ready: ReadyWording, { group }: Sense, phrase: Phrase): boolean {
  const { event, wording, typeWords } = ready;
  if (
    group === "timed" &&
    phrase.times.length === 0 &&
    !phrase.places.some((place) => isAt(place, event))
  )
    return true;
  if (group === "owned" && !phrase.owner) return true;
  if (group === "counted" && !isCounted(phrase)) return true;
  if (wording.timed && phrase.times.length === 0) return true;
  return (
    isOtherOrdinal(ready, phrase) ||
    isOtherNumber(ready, phrase) ||
    isNoPartOf(ready, phrase) ||
    isOtherPlace(ready, phrase, typeWords)
  );
}

/** "For the cup", "against a roundabout", but not "for president" or "against Clinton". */
function isForThing(words: Words, at: number, prepositions: ReadonlySet<string>): boolean {
  if (!prepositions.has(words.at(at)?.folded ?? "")) return false;
  const next = words.at(at + 1)?.folded ?? "";
  const object = words.at(DEFINITE.has(next) || INDEFINITE.has(next) ? at + 2 : at + 1);
  return object?.shape === "lower" && !OF_LEADERS.has(object.folded);
}

/** "First term", "second four-year term", but not "first-name terms". */
function isCounted({ ordinal, modifiers }: Phrase): boolean {
  return ordinal !== undefined && modifiers.every((word) => COUNTED_WITH.has(word));
}

/** Where events of a type follow each other, "his second term" is no other's; "their second call" may be. */
function isOtherOrdinal({ wording, typeWords }: ReadyWording, { ordinal }: Phrase): boolean {
  if (ordinal === undefined) return wording.ordinal !== undefined && !typeWords?.recurs;
  return wording.ordinal === undefined ? typeWords?.recurs === true : ordinal !== wording.ordinal;
}

function isOtherNumber({ wording, numbers }: ReadyWording, phrase: Phrase): boolean {
  const given = phrase.numbers;
  if (wording.numbers) return !given.some((number) => wording.numbers?.includes(number));
  return numbers.size > 0 && given.length > 0 && !given.some((number) => numbers.has(number));
}

/** "No talks" are none, "new talks" others; of what happened once there is no "possible" one either. */
function isNoPartOf({ wording, event, typeWords }: ReadyWording, phrase: Phrase): boolean {
  const { determiner, modifiers } = phrase;
  if (determiner === "no") return true;
  if (!wording.type) return false;
  const goesOn = isLasting(event);
  if (goesOn && !typeWords?.apart) return false;
  const asked = wording.with?.join("|") ?? "";
  const others = goesOn ? ONE_MORE : HYPOTHETICAL;
  return (
    (!goesOn && determiner === "any") ||
    modifiers.some((word) => others.has(word) && !asked.includes(word))
  );
}

/** A place that acts or is acted upon must be one of those that the wording knows there. */
function isOtherPlace(
  { agents, targets, places }: ReadyWording,
  phrase: Phrase,
  typeWords: TypeWords | undefined,
): boolean {
  if (phrase.places.length === 0) return false;
  const isOpen = isEitherWay(typeWords, phrase);
  return (
    isNoneOf(isOpen ? places : agents, "agent", phrase) ||
    isNoneOf(isOpen ? places : targets, "target", phrase) ||
    isNoneOf(places, "open", phrase)
  );
}

/** True where places of a role are given, and all of them are others. */
function isNoneOf(known: ReadonlySet<string>, role: PlaceRole, { places }: Phrase): boolean {
  let isGiven = false;
  for (const place of places) {
    if (place.role !== role) continue;
    if (known.has(place.place)) return false;
    isGiven = true;
  }
  return isGiven;
}

interface FoldedSets {
  readonly notAfter: ReadonlySet<string>;
  readonly notBefore: ReadonlySet<string>;
  readonly notFor: ReadonlySet<string>;
}
const sets = new WeakMap<TypeWords, FoldedSets>();

function foldedSets(typeWords: TypeWords): FoldedSets {
  const known = sets.get(typeWords);
  if (known) return known;
  const of = (list: string | undefined) => new Set(listed(list).flatMap(formsOf));
  const made = {
    notAfter: of(typeWords.notAfter),
    notBefore: of(typeWords.notBefore),
    notFor: of(typeWords.notFor),
  };
  sets.set(typeWords, made);
  return made;
}
