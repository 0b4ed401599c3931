import type { WordSpan } from "../fuzzy/name-spans.ts";
import { eventTuning } from "../tuning.ts";
import type { Words } from "../words/tokenize.ts";
import { ORDINALS, SMALL_WORDS, STOPS } from "./event-lexis.ts";
import type { Phrase, PhraseContext } from "./event-phrase.ts";
import { hasCapital, type PlaceAt } from "./place-lookup.ts";

const ADJECTIVE = /(?:ian|an|ish|ese|ch)$/;
const ENDS_MARK = new Set("and or but nor which who that while as if so when".split(" "));

/**
 * The words to mark: those that name the type with the years, places and the rest of the phrase that
 * stand right beside them, but no person's name and nothing beyond one. "Last week" belongs to it in
 * "last week's summit", and to the sentence behind it.
 */
export function markOf(
  { core, end, places, times, modifiers, names }: Phrase,
  parts: readonly WordSpan[],
  context: PhraseContext,
): WordSpan {
  const named = places.filter((place) => !isTitle(place, context));
  const dates = times.filter(({ when }) => when.unit === "year" || when.unit === "month");
  const behind = [...named, ...dates, ...parts].filter(({ from }) => from >= core.to);
  const isModifier = ({ from }: WordSpan) =>
    modifiers.includes(context.words.at(from)?.folded ?? "") ||
    names.some((name) => name.from <= from && from < name.to);
  const before = [...named, ...times, ...parts.filter(isModifier)].filter(
    ({ to }) => to <= core.from,
  );
  return {
    from: markFrom(core, before, context),
    to: markTo({ from: core.from, to: end }, behind, context),
  };
}

/** "Russian" in "a call with Russian President Vladimir Putin" belongs to the name. */
function isTitle({ to }: PlaceAt, { words, isHeading }: PhraseContext): boolean {
  const next = words.at(to);
  return !isHeading && next?.gap === "space" && hasCapital(next);
}

function markFrom(core: WordSpan, telling: readonly WordSpan[], context: PhraseContext): number {
  const { words } = context;
  const least = Math.max(context.sentence.from, core.from - eventTuning.markedWords);
  let from = core.from;
  for (let at = core.from - 1; at >= least; at--) {
    const [token, next] = [words.at(at), words.at(at + 1)];
    if (!token || next?.gap === "barrier" || next?.gap === "comma") break;
    const inside = telling.find((span) => span.from <= at && at < span.to);
    if (inside) {
      from = Math.min(from, inside.from);
      at = inside.from;
    } else if (ORDINALS.has(token.folded)) from = at;
    else if (hasCapital(token) || token.possessive || SMALL_WORDS.has(token.folded)) break;
  }
  return from;
}

/** "Ukrainian" in "strikes on Ukrainian cities" ends with its noun. */
function endWithNoun({ to }: WordSpan & Partial<PlaceAt>, words: Words): number {
  const [last, next] = [words.at(to - 1), words.at(to)];
  const isHalf = last && hasCapital(last) && next?.gap === "space" && next.shape === "lower";
  return isHalf && ADJECTIVE.test(last.folded) && !STOPS.has(next.folded) ? to + 1 : to;
}

function markTo(core: WordSpan, telling: readonly WordSpan[], context: PhraseContext): number {
  const { words } = context;
  const most = Math.min(context.sentence.to, core.to + eventTuning.markedWords);
  let to = core.to;
  for (let at = core.to; at < most; at++) {
    const token = words.at(at);
    if (!token || token.gap === "barrier" || token.gap === "comma") break;
    const inside = telling.find((span) => span.from <= at && at < span.to);
    if (inside) {
      to = Math.max(to, endWithNoun(inside, words));
      at = to - 1;
    } else if (ENDS_MARK.has(token.folded)) break;
    else if (hasCapital(token) && !SMALL_WORDS.has(token.folded)) break;
  }
  return to;
}
