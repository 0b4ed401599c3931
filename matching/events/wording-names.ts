import type { WordSpan } from "../fuzzy/name-spans.ts";
import type { Need } from "./event-clues.ts";
import type { ReadyWording } from "./event-lexicon.ts";
import type { Phrase, PhraseContext } from "./event-phrase.ts";
import { endOfExpression } from "./expression.ts";
import { textSpan } from "./phrase-words.ts";

/** Names in the phrase must be those of people whom the wording knows. */
export function nameNeeds(ready: ReadyWording, phrase: Phrase, context: PhraseContext): Need[] {
  const { ids, wording, typeWords } = ready;
  const { owner, names, isVerb } = phrase;
  // What a verb's sentence names beside it may be anything, unless the verb is of meeting or of office.
  const isPersonal = !isVerb || typeWords?.mutual || typeWords?.recurs;
  const ofOwner = owner && "name" in owner && (isPersonal || wording.by) ? [owner.name] : [];
  const others = isPersonal ? names : [];
  return [...ofOwner, ...others]
    .filter((name) => !isAllowedName(name, ready, context))
    .map((name) => ({ kind: "named", ids, ...textSpan(name, context.words) }));
}

/** A name of what the wording allows for, such as "G20" in "the G20 summit in Hamburg". */
export function isAllowedName(
  { from, to }: WordSpan,
  { by, on, also, with: company }: ReadyWording,
  { words }: PhraseContext,
): boolean {
  for (let at = from; at < to; at++) {
    const folded = words.at(at)?.folded ?? "";
    const known = [...by, ...on, ...also, ...company].flatMap(
      ({ expressions }) => expressions.get(folded) ?? [],
    );
    if (known.some((expression) => endOfExpression(words, at, expression) > 0)) return true;
  }
  return false;
}
