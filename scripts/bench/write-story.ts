import type { Cast, NamedAs } from "./generate-cast.ts";
import { places } from "./name-parts.ts";
import { GRAMMAR, partsOf } from "./news-grammar.ts";
import * as words from "./news-words.ts";
import { type Random, rankedPicker, seeded, shuffled } from "./random.ts";
import { syllableWords } from "./syllable-words.ts";

/** A name that was written into a text. Offsets are UTF-16 units. */
export interface Placed {
  readonly start: number;
  readonly end: number;
  readonly as: NamedAs;
  readonly id?: string;
}

export interface WrittenText {
  readonly text: string;
  readonly placed: readonly Placed[];
}

/** News has many words that come once: a share of the nouns is drawn from so many rare ones. */
const RARE = { words: 20_000, share: 0.08, seed: 21 };
/** Words of a list are not alike: the first comes most often. */
const WORD_OFFSET = 20;
/** What is quoted is a sentence of its own. */
const SENTENCE_START = /(?<=^|“)\p{Ll}/gu;

const rare = rankedPicker(syllableWords(RARE.words, ["", "ing", "ment", "er"], RARE.seed), 200);
const lists: Readonly<Record<string, (random: Random) => string>> = {
  noun: listPicker(words.NOUNS),
  verb: listPicker(words.VERBS),
  adjective: listPicker(words.ADJECTIVES),
  adverb: listPicker(words.ADVERBS),
  preposition: listPicker(words.PREPOSITIONS),
  time: listPicker(words.TIMES),
  weekday: listPicker(words.WEEKDAYS),
  nation: listPicker(words.NATIONS),
  body: (random) => `the ${random.pick(words.BODIES)}`,
  place: (random) => random.pick(places),
  year: (random) => `${1980 + random.below(46)}`,
  number: (random) =>
    random.chance(0.5) ? `${2 + random.below(98)}` : `${1 + random.below(9)},500`,
};
const templates = new Map(
  Object.entries(GRAMMAR).map(([rule, texts]) => [rule, texts.map(partsOf)] as const),
);

/** Writes one sentence or heading, whose first letter is a capital. */
export function writeSentence(
  rule: "sentence" | "headline",
  cast: Cast,
  random: Random,
): WrittenText {
  let text = "";
  const placed: Placed[] = [];
  const name = ({ surface, as, id }: ReturnType<Cast["person"]>) => {
    placed.push({ start: text.length, end: text.length + surface.length, as, ...(id && { id }) });
    text += surface;
  };
  const write = (part: string) => {
    const list = lists[part];
    if (list) text += part === "noun" && random.chance(RARE.share) ? rare(random) : list(random);
    else if (part === "event") name(cast.event());
    else if (part === "person" || part === "possessor") name(cast.person());
    else fill(part);
    if (part === "possessor") text += "’s";
  };
  const fill = (ruleOrPart: string) => {
    const alternatives = templates.get(ruleOrPart);
    if (!alternatives) throw new Error(`The grammar has no rule "${ruleOrPart}".`);
    random.pick(alternatives).forEach((part, at) => {
      if (at % 2 === 1) write(part);
      else text += part;
    });
  };
  fill(rule);
  return { text: text.replace(SENTENCE_START, (letter) => letter.toUpperCase()), placed };
}

function listPicker(list: readonly string[]): (random: Random) => string {
  return rankedPicker(shuffled(list, seeded(list.length)), WORD_OFFSET);
}
