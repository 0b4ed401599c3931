import type { EventType } from "../../data/event-wording.ts";
import type { WordSpan } from "../fuzzy/name-spans.ts";
import type { Candidate, Reading } from "../recognition.ts";
import { eventTuning } from "../tuning.ts";
import type { BlockWords } from "../words/tokenize.ts";
import type { EventPhrase } from "./event-clues.ts";
import type { ReadyWording, Sense } from "./event-lexicon.ts";
import { EMPTY_ADJECTIVES } from "./event-lexis.ts";
import { type Phrase, type PhraseContext, readPhrase } from "./event-phrase.ts";
import { TYPE_WORDS } from "./event-types.ts";
import { solidWords } from "./expression.ts";
import { fitWording } from "./fit-wording.ts";
import { isOtherKind } from "./phrase-against.ts";
import { textSpan } from "./phrase-words.ts";

/** A block to look for descriptions in. */
export interface DescribedBlock {
  readonly words: BlockWords;
  /** True for a word of somebody's name. */
  isNamed(at: number): boolean;
  /** True where a capital tells no name. */
  isHeading(): boolean;
  /** True where the record of an event lists the words as something else. */
  isLookAlike(id: string, span: WordSpan): boolean;
}

/** A sense whose expression ends before the word `to`. */
export interface WrittenSense {
  readonly sense: Sense;
  readonly to: number;
  readonly isVerb: boolean;
}

/** The same in a sentence that some of its wordings may fit. */
export interface FoundSense extends WrittenSense {
  readonly wordings: readonly ReadyWording[];
}

interface BlockContext extends PhraseContext {
  readonly block: DescribedBlock;
}

/**
 * The candidate that a phrase makes, seen in all its senses: with readings where it may mean events
 * of the book, and without where it only points back, or at something that the book does not have.
 */
export function eventCandidate(
  from: number,
  senses: readonly FoundSense[],
  context: BlockContext,
): Candidate | undefined {
  const [first] = senses;
  if (!first) return undefined;
  const solid = { from, to: from + solidWords(first.sense.expression) };
  const phrase = readPhrase(context, solid, first.to, first.isVerb);
  const fitting = senses.filter(({ sense }) => !isOtherKind(sense.typeWords, phrase, context));
  const readings = fitting.flatMap((found) => readingsOf(found, phrase, context));
  const types = [
    ...new Set(fitting.flatMap(({ sense }) => (sense.type && sense.isBare ? sense.type : []))),
  ];
  const points = types.length === 0 ? "nowhere" : pointing(phrase, types);
  const isVague = readings.length > eventTuning.readingsPerPhrase;
  if (points === "nowhere" && (readings.length === 0 || isVague)) return undefined;
  return {
    ...textSpan(phrase.core, context.words),
    how: "exact",
    readings: isVague ? [] : readings,
    phrase: {
      core: textSpan(phrase.core, context.words),
      sentence: context.sentence.notes,
      types,
      points,
      ...(phrase.isVerb && { isVerb: true as const }),
      ...(phrase.isAhead && { isAhead: true as const }),
    },
  };
}

function readingsOf(
  { sense, wordings }: FoundSense,
  phrase: Phrase,
  context: BlockContext,
): Reading[] {
  return wordings.flatMap((ready) => {
    const clues = fitWording(ready, sense, phrase, context);
    const { id } = ready.event;
    if (!clues || context.block.isLookAlike(id, phrase.core)) return [];
    const { from, to } = ready.wording;
    return [{ id, part: "description", ...(from && { from }), ...(to && { to }), clues }];
  });
}

/** Whether a noun points back ("the war", "those grinding talks"), or tells of itself what it means. */
function pointing(phrase: Phrase, types: readonly EventType[]): EventPhrase["points"] {
  const { determiner, owner, places, names, times, ordinal, modifiers, isVerb } = phrase;
  if (isVerb) return "nowhere";
  const tells = [places, names, times].some(({ length }) => length > 0) || ordinal !== undefined;
  const isTheirs =
    owner !== undefined &&
    "pronoun" in owner &&
    owner.pronoun === "they" &&
    types.some((type) => TYPE_WORDS[type].mutual);
  if (tells || (owner && !isTheirs)) return "elsewhere";
  const isPlain = modifiers.every((word) => EMPTY_ADJECTIVES.has(word));
  if (!isPlain) return determiner === "the" ? "elsewhere" : "nowhere";
  return determiner === "the" || isTheirs ? "back" : "nowhere";
}
