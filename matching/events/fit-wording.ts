import type { Clues } from "./event-clues.ts";
import type { ReadyWording, Sense } from "./event-lexicon.ts";
import { markOf } from "./event-mark.ts";
import type { Phrase, PhraseContext } from "./event-phrase.ts";
import { isAt } from "./event-place-and-time.ts";
import { rulesOut } from "./phrase-against.ts";
import { textSpan } from "./phrase-words.ts";
import { isAllowedName, nameNeeds } from "./wording-names.ts";
import { tellingNeeds } from "./wording-needs.ts";
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
    if (["a", "any", "no"].includes(phrase.determiner)) return undefined;
    telling.push({ kind: "spoken-of", ids: [ready.event.id] });
  }
  if (wording.context) telling.push({ kind: "on-page", ids: wording.context, least: 1 });
  const { by = [], on = [], with: company = [], ordinal, numbers } = wording;
  const asked = by.length + on.length + company.length + (numbers ? 1 : 0);
  const hasOrdinal = ordinal !== undefined && phrase.ordinal === ordinal;
  const hasPlace = phrase.places.some((place) => isAt(place, ready.event));
  const isTold = asked > 0 || hasOrdinal || phrase.times.length > 0;
  const isLatest = !isTold && typeWords?.recurs;
  const allowed = phrase.names.filter((name) => isAllowedName(name, ready, context));
  return {
    needs: [...parts.needs, ...telling, ...nameNeeds(ready, phrase, context)],
    times: phrase.times.map(({ when }) => when),
    mark: textSpan(markOf(phrase, [...parts.spans, ...allowed], context), context.words),
    ...(typeWords?.at && { at: typeWords.at }),
    parts: asked + phrase.times.length + (hasOrdinal ? 1 : 0) + (hasPlace ? 1 : 0),
    ...(typeWords?.recurs && { recurs: true as const }),
    ...(isLatest && { latest: true as const }),
    ...(isLatest && typeWords.recursWithin && { within: typeWords.recursWithin }),
  };
}
