import type { WordSpan } from "../fuzzy/name-spans.ts";
import { eventTuning } from "../tuning.ts";
import type { Draft, PhraseContext, PlaceInPhrase, PlaceRole } from "./event-phrase.ts";
import type { PlaceAt } from "./place-lookup.ts";

/**
 * The places of the sentence, and what each does seen from the phrase: those in the phrase as it
 * reads; beside a verb who stands before it acts, and who stands behind it is acted upon.
 */
export function placesAround(
  { places, isPassive }: Draft,
  { words, sentence }: PhraseContext,
  core: WordSpan,
  isVerb: boolean,
): PlaceInPhrase[] {
  return sentence.places
    .filter((place) => distance(place, core) <= eventTuning.reach)
    .map((place) => {
      const own = places.find(({ from }) => from === place.from);
      if (own) return own;
      const isAgent = words.at(place.from - 1)?.folded === "by";
      const role = isAgent ? "agent" : roleBeside(place, core, isPassive);
      return { ...place, role: isVerb ? role : "open" };
    });
}

function roleBeside(place: PlaceAt, core: WordSpan, isPassive: boolean): PlaceRole {
  if (distance(place, core) > eventTuning.subjectWords) return "open";
  const isBefore = place.to <= core.from;
  return isBefore === isPassive ? "target" : "agent";
}

/** Words between two spans; 0 where they touch or overlap. */
export function distance({ from, to }: WordSpan, core: WordSpan): number {
  return Math.max(0, core.from - to, from - core.to);
}
