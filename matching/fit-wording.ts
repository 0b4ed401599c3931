import type { Clues, Need } from "./event-clues.ts";
import type { ReadyWording, Sense } from "./event-lexicon.ts";
import { markOf } from "./event-mark.ts";
import type { Phrase, PhraseContext } from "./event-phrase.ts";
import { isAt } from "./event-place-and-time.ts";
import { rulesOut } from "./phrase-against.ts";
import { textSpan } from "./phrase-words.ts";
import { isAllowedName, nameNeeds } from "./wording-names.ts";
import { findParts } from "./wording-parts.ts";

/** What a phrase gives of a wording's event; undefined where they do not fit, or too little is given. */
export function fitWording(
  ready: ReadyWording,
  sense: Sense,
  phrase: Phrase,
  context: PhraseContext,
): Clues | undefined {
  const { wording, typeWords } = ready;
  if (rulesOut(ready, sense, phrase)) return undefined;
  const parts = findParts(ready, phrase, context);
  if (!parts) return undefined;
  const telling = tellingNeeds(ready, sense, phrase, context);
  if (!telling) return undefined;
  if (typeWords?.vague && !parts.isInPhrase && phrase.times.length === 0) {
    if (phrase.determiner === "a" || phrase.determiner === "any") return undefined;
    telling.push({ kind: "spoken-of", ids: [ready.event.id] });
  }
  if (wording.context) telling.push({ kind: "on-page", ids: wording.context, least: 1 });
  const { by = [], on = [], with: company = [], ordinal, numbers } = wording;
  const asked = by.length + on.length + company.length + (numbers ? 1 : 0);
  const hasOrdinal = ordinal !== undefined && phrase.ordinal === ordinal;
  const isTold = asked > 0 || hasOrdinal || phrase.times.length > 0;
  const isLatest = !isTold && typeWords?.recurs;
  const allowed = phrase.names.filter((name) => isAllowedName(name, ready, context));
  return {
    needs: [...parts.needs, ...telling, ...nameNeeds(ready, phrase, context)],
    times: phrase.times.map(({ when }) => when),
    mark: textSpan(markOf(phrase, [...parts.spans, ...allowed], context), context.words),
    ...(typeWords?.at && { at: typeWords.at }),
    parts: asked + phrase.times.length + (hasOrdinal ? 1 : 0),
    ...(typeWords?.recurs && { recurs: true as const }),
    ...(isLatest && { latest: true as const }),
    ...(isLatest && typeWords.recursWithin && { within: typeWords.recursWithin }),
  };
}

/**
 * What tells the event from others of its type, in whatever way its type is told: by its parts, by
 * whose it is, by who met where, by its time. Undefined where nothing does.
 */
function tellingNeeds(
  ready: ReadyWording,
  sense: Sense,
  phrase: Phrase,
  context: PhraseContext,
): Need[] | undefined {
  const { event, wording, typeWords } = ready;
  const hasParts = !!(wording.by || wording.on || wording.with || wording.words);
  if (wording.whose || typeWords?.recurs) return ownerNeeds(ready, sense, phrase, context);
  const onPage: Need = { kind: "on-page", ids: event.participants, least: 1 };
  if (hasParts) {
    const isPlaced = !!(wording.by || wording.on);
    const isLoose = !isPlaced && (!wording.with || wording.context);
    if (isLoose && namesOtherPlace(ready, context)) return undefined;
    const isLicensed = isPlaced || wording.context || event.participants.length === 0;
    return isLicensed ? [] : [onPage];
  }
  const hasPlace = phrase.places.some((place) => isAt(place, event));
  if (!hasPlace && phrase.places.some(({ place }) => event.places.includes(place))) return undefined;
  const hasOrdinal = wording.ordinal !== undefined && phrase.ordinal === wording.ordinal;
  if (!hasPlace && phrase.times.length === 0 && !hasOrdinal) return undefined;
  if (!typeWords?.mutual) return event.participants.length > 0 ? [onPage] : [];
  const ids = event.participants;
  const isKnown = hasPlace && (phrase.determiner === "the" || phrase.determiner === "owner");
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
  const owners = wording.whose ?? event.participants;
  const hasTime = times.length > 0;
  if (owner && "pronoun" in owner) {
    const start = context.words.at(owner.at)?.start ?? 0;
    const whose = hasTime ? ids : owners;
    return [{ kind: "meant", ids: whose, pronoun: owner.pronoun, start }];
  }
  const named = owner?.name ?? names.find((name) => !isAllowedName(name, ready, context));
  if (named) {
    const whose = hasTime ? ids : owners;
    return [{ kind: "named", ids: whose, ...textSpan(named, context.words) }];
  }
  const isTold = hasTime || (group === "counted" && ordinal !== undefined);
  const hasParts = !!(wording.by || wording.on || wording.with);
  if ((!isTold && !hasParts) || determiner === "owner") return undefined;
  const isPlaced = places.some(({ place }) => event.places.includes(place));
  return isPlaced ? [] : [{ kind: "on-page", ids, least: 1 }];
}
