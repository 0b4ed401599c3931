import type { Need } from "./event-clues.ts";
import type { ReadyWording, Sense } from "./event-lexicon.ts";
import type { Phrase, PhraseContext } from "./event-phrase.ts";
import { isAt } from "./event-place-and-time.ts";
import { textSpan } from "./phrase-words.ts";
import { isAllowedName } from "./wording-names.ts";

/** Before a place they tell where a sentence is set. */
const SET_IN = new Set(["in", "across", "throughout"]);

/**
 * What tells the event from others of its type, in whatever way its type is told: by whose it is, by
 * its parts, by its place and time. Undefined where nothing does.
 */
export function tellingNeeds(
  ready: ReadyWording,
  sense: Sense,
  phrase: Phrase,
  context: PhraseContext,
): Need[] | undefined {
  const { wording, typeWords } = ready;
  if (wording.whose || typeWords?.recurs) return ownerNeeds(ready, sense, phrase, context);
  const hasParts = wording.by || wording.on || wording.with || wording.words;
  return hasParts ? partNeeds(ready, context) : placeAndTimeNeeds(ready, phrase);
}

/** Parts that name a place or somebody tell enough; of others the page must tell who took part. */
function partNeeds(ready: ReadyWording, context: PhraseContext): Need[] | undefined {
  const { event, wording } = ready;
  if (wording.by || wording.on) return [];
  const isLoose = !wording.with || wording.context;
  if (isLoose && namesOtherPlace(ready, context)) return undefined;
  const isLicensed = wording.context || event.participants.length === 0;
  return isLicensed ? [] : [{ kind: "on-page", ids: event.participants, least: 1 }];
}

/** "The summit in Helsinki" where the page names both; "a summit in Helsinki" where the block does. */
function placeAndTimeNeeds(
  { event, wording, typeWords }: ReadyWording,
  { places, times, ordinal, determiner }: Phrase,
): Need[] | undefined {
  const ids = event.participants;
  const hasPlace = places.some((place) => isAt(place, event));
  const isInOtherTown = !hasPlace && places.some(({ place }) => event.places.includes(place));
  const hasOrdinal = wording.ordinal !== undefined && ordinal === wording.ordinal;
  if (isInOtherTown || (!hasPlace && times.length === 0 && !hasOrdinal)) return undefined;
  if (!typeWords?.mutual) return ids.length > 0 ? [{ kind: "on-page", ids, least: 1 }] : [];
  if (!hasPlace && times.length === 0) return [{ kind: "between-them", ids }];
  const isKnown = hasPlace && (determiner === "the" || determiner === "owner");
  return [{ kind: isKnown ? "on-page" : "in-block", ids, least: Math.min(2, ids.length) }];
}

/** "Georgia's election drew Russian interference" is said of another election. */
function namesOtherPlace({ places }: ReadyWording, { sentence }: PhraseContext): boolean {
  return sentence.places.some(({ place }) => !places.has(place));
}

/** Whose it is: by a possessive, a name beside it ("the Trump administration"), or the page. */
function ownerNeeds(
  ready: ReadyWording,
  { group }: Sense,
  { owner, names, times, ordinal, places, determiner }: Phrase,
  context: PhraseContext,
): Need[] | undefined {
  const { event, wording, ids } = ready;
  // Whoever took part may own what has a date: "her 2016 campaign".
  const owners = times.length > 0 ? ids : (wording.whose ?? event.participants);
  if (owner && "pronoun" in owner) {
    const start = context.words.at(owner.at)?.start ?? 0;
    return [{ kind: "meant", ids: owners, pronoun: owner.pronoun, start }];
  }
  const named = owner?.name ?? names.find((name) => !isAllowedName(name, ready, context));
  if (named) return [{ kind: "named", ids: owners, ...textSpan(named, context.words) }];
  const isCounted = group === "counted" && ordinal !== undefined;
  const isTold = times.length > 0 || isCounted || wording.by || wording.on || wording.with;
  if (!isTold || determiner === "owner") return undefined;
  const isPlaced = places.some(({ place }) => event.places.includes(place));
  if (isPlaced) return [];
  const elsewhere: Need[] = isElsewhere(ready, context)
    ? [{ kind: "in-sentence", ids, least: 1 }]
    : [];
  const hasYear = times.some(({ when }) => when.unit === "year");
  const onPage: Need = {
    kind: "on-page",
    ids,
    least: 1,
    ...(hasYear && { hasYear: true as const }),
  };
  return [onPage, { kind: "in-view", ids }, ...elsewhere];
}

/** "In London, voters said the 2024 election was dull": it is held where the sentence is set. */
function isElsewhere({ places }: ReadyWording, { sentence, words }: PhraseContext): boolean {
  return sentence.places.some(
    ({ place, from, isAdjective }) =>
      !places.has(place) && !isAdjective && SET_IN.has(words.at(from - 1)?.folded ?? ""),
  );
}
