import { eventTuning } from "../tuning.ts";
import type { Token } from "../words/tokenize.ts";
import {
  AHEAD,
  AUXILIARIES,
  FIRST_PERSON,
  LEAVES_OUT_SUBJECT,
  MODALS,
  ORDINALS,
  PASSIVE,
  PRONOUNS,
  STOPS,
  SUBJECTS,
} from "./event-lexis.ts";
import type { Draft, PhraseContext } from "./event-phrase.ts";
import { nameEndingAt } from "./phrase-words.ts";
import { hasCapital } from "./place-lookup.ts";

/** Nouns between a verb and the country that they belong to: "Russian ground troops invaded". */
const SUBJECT_NOUNS = 2;

/** Reads who does what a verb says, from right to left over auxiliaries, adverbs and nouns. */
export function readSubject(draft: Draft, context: PhraseContext, verb: number): void {
  const { words, sentence } = context;
  const form = words.at(verb)?.folded ?? "";
  const least = Math.max(sentence.from, verb - eventTuning.subjectWords);
  let nouns = 0;
  let at = verb - 1;
  for (; at >= least && words.at(at + 1)?.gap !== "barrier"; at--) {
    const token = words.at(at);
    if (!token || isSubject(draft, context, { token, at, verb, nouns })) break;
    if (AUXILIARIES.has(token.folded)) noteAuxiliary(draft, token.folded, form);
    else if (!token.folded.endsWith("ly") && ++nouns > SUBJECT_NOUNS) break;
  }
  const isLed = AHEAD.has(words.at(at - 1)?.folded ?? "") || AHEAD.has(words.at(at)?.folded ?? "");
  // "takes office" and "before he took office" tell of what has yet to happen, or had then.
  draft.isAhead ||= form.endsWith("s") || isLed;
}

interface Place {
  readonly token: Token;
  readonly at: number;
  readonly verb: number;
  /** Nouns that stand between it and the verb. */
  readonly nouns: number;
}

/** True for the word that ends the way to the left; notes the subject if it is one. */
function isSubject(
  draft: Draft,
  context: PhraseContext,
  { token, at, verb, nouns }: Place,
): boolean {
  const { folded } = token;
  const place = context.sentence.places.find(({ to }) => to === at + 1);
  if (place) {
    draft.places.push({ ...place, role: draft.isPassive ? "target" : "agent" });
    return true;
  }
  const pronoun = SUBJECTS.has(folded) ? PRONOUNS.get(folded) : undefined;
  if (pronoun) draft.owner = { pronoun, at };
  else if (at === verb - 1 && LEAVES_OUT_SUBJECT.has(folded)) {
    draft.owner = { pronoun: "implied", at: verb };
  }
  if (draft.owner || FIRST_PERSON.has(folded)) return true;
  if (AUXILIARIES.has(folded)) return false;
  if (!hasCapital(token)) return token.shape !== "lower" || STOPS.has(folded);
  // "Trump officials left office": what they do, he did not.
  if (nouns === 0) draft.owner = { name: { from: nameEndingAt(context, at), to: at + 1 } };
  return true;
}

function noteAuxiliary(draft: Draft, word: string, verb: string): void {
  // "Russian troops are advancing" is no passive.
  if (PASSIVE.has(word) && !verb.endsWith("ing")) draft.isPassive = true;
  if (MODALS.has(word)) draft.isAhead = true;
  const ordinal = ORDINALS.get(word);
  if (ordinal !== undefined) draft.ordinal = ordinal;
}
