import { eventTuning } from "../tuning.ts";
import type { Token } from "../words/tokenize.ts";
import {
  BEFORE_OBJECT,
  BEFORE_TIME,
  DEFINITE,
  INDEFINITE,
  numberIn,
  OF_AGENT,
  OF_TARGET,
  ORDINALS,
  POSSESSIVES,
  STOPS,
} from "./event-lexis.ts";
import type { Draft, PhraseContext, PlaceRole } from "./event-phrase.ts";
import { nameStartingAt, runsOn } from "./phrase-words.ts";
import { hasCapital } from "./place-lookup.ts";

/** "about 80", "more than 35", "as many as seven". */
const ABOUT = new Set("about more than some nearly almost least many as over up".split(" "));
/** Words without a capital in one object: "on certain long-range missiles for". */
const PLAIN_WORDS = 3;

/**
 * Reads what stands behind a noun: prepositions with their places, names and times, up to the verb;
 * behind a verb, its object too.
 */
export function readBehind(
  draft: Draft,
  context: PhraseContext,
  first: number,
  isVerb: boolean,
): void {
  const { words, sentence, isHeading } = context;
  const most = Math.min(sentence.to, first + eventTuning.phraseWords.behind);
  let preposition = isVerb ? "" : undefined;
  let [plain, hasObject] = [0, false];
  let at = first;
  while (at < most && runsOn(words, at)) {
    const token = words.at(at);
    if (!token) return;
    const place = sentence.places.find(({ from }) => from === at);
    const time = sentence.times.find(({ from }) => from === at);
    if (time) {
      draft.times.push(time);
      [at, hasObject] = [time.to, true];
    } else if (place) {
      if (preposition === undefined) return;
      draft.places.push({ ...place, role: roleBehind(preposition, isVerb) });
      // "the Ukrainian president": the object goes on behind an adjective.
      [at, hasObject] = [place.to, !place.isAdjective && !place.isPossessive];
    } else if (BEFORE_OBJECT.has(token.folded)) {
      [preposition, plain, hasObject] = [token.folded, 0, false];
      at++;
    } else if (BEFORE_TIME.has(token.folded)) {
      // "Their first meeting since 2019" is not the first of all.
      if (token.folded === "since") delete draft.ordinal;
      if (!sentence.times.some(({ from }) => from === at + 1)) return;
      at++;
    } else if (preposition === undefined) return;
    else if (token.folded === "and" && hasObject) at++;
    else if (hasCapital(token) && (isVerb || !isHeading)) {
      const to = nameStartingAt(context, at);
      draft.names.push({ from: at, to });
      [at, hasObject] = [to, true];
    } else if (isSmallWord(token)) {
      noteNumber(draft, token.folded, words.at(at + 1)?.folded);
      at++;
    } else if (hasObject || STOPS.has(token.folded) || ++plain > PLAIN_WORDS) return;
    // "the collapse of the deal surprised": a past tense behind an object is the verb.
    else if (plain > 1 && token.folded.endsWith("ed")) return;
    else at++;
  }
}

/** "35 diplomats", and the ordinal of "for the first time". */
function noteNumber(draft: Draft, folded: string, next: string | undefined): void {
  const number = numberIn(folded);
  if (number !== undefined) draft.numbers.push(number);
  const ordinal = ORDINALS.get(folded);
  if (ordinal !== undefined && next === "time") draft.ordinal = ordinal;
}

function roleBehind(preposition: string, isVerb: boolean): PlaceRole {
  if (OF_AGENT.has(preposition)) return isVerb && preposition === "from" ? "open" : "agent";
  if (OF_TARGET.has(preposition) || (isVerb && preposition === "")) return "target";
  return "open";
}

function isSmallWord({ folded }: Token): boolean {
  if (DEFINITE.has(folded) || INDEFINITE.has(folded) || POSSESSIVES.has(folded)) return true;
  return ORDINALS.has(folded) || numberIn(folded) !== undefined || ABOUT.has(folded);
}
