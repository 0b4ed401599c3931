import { eventTuning } from "../tuning.ts";
import { fold } from "../words/fold.ts";
import type { BlockWords } from "../words/tokenize.ts";
import { hashOfWord } from "../words/word-hash.ts";
import { synonymsOf } from "./event-synonyms.ts";
import { formsOf, pluralsOf } from "./inflect.ts";
import { hasCapital } from "./place-lookup.ts";

/** One word of an expression: the forms that will do, and what it asks for. */
interface Step {
  readonly forms: ReadonlySet<string>;
  /** Theirs: by it a word is told from all that is none of them before anything is made of it. */
  readonly hashes: Int32Array;
  readonly isCapital: boolean;
  /** A few words may stand before it, as in "kicked the diplomats out". */
  readonly isLoose: boolean;
}

/** Words to look for in a row, in any of their forms. */
export interface Expression {
  readonly steps: readonly [Step, ...Step[]];
}

/** Nouns: each stands for its plural too. */
export function nouns(list: readonly string[]): Expression[] {
  return list.flatMap((text) => expressionOf(text, pluralsOf) ?? []);
}

/** Verbs, " ... " for a few words in between: each stands for its inflections. */
export function verbs(list: readonly string[]): Expression[] {
  return list.flatMap((text) => expressionOf(text, formsOf) ?? []);
}

/**
 * The expressions of a wording's choice. A word in lower case stands for its inflections and, where it
 * names a row of synonyms, for these; a capital asks for one.
 */
export function choices(list: readonly string[]): Expression[] {
  return list.flatMap(synonymsOf).flatMap((text) => expressionOf(text, formsOf) ?? []);
}

type Inflect = (word: string) => readonly string[];

/** The words of records repeat each other; each is taken apart once. */
const madeBefore = new Map<Inflect, Map<string, Expression | undefined>>();

function expressionOf(text: string, inflect: Inflect): Expression | undefined {
  const made = madeBefore.get(inflect) ?? new Map<string, Expression | undefined>();
  madeBefore.set(inflect, made);
  if (!made.has(text)) made.set(text, makeExpression(text, inflect));
  return made.get(text);
}

function makeExpression(text: string, inflect: Inflect): Expression | undefined {
  const steps = text.split(" ... ").flatMap((run, atRun) =>
    run.split(/[\s-]+/).map((word, at): Step => {
      const isLoose = atRun > 0 && at === 0;
      return { ...stepOf(word, inflect), isLoose };
    }),
  );
  const [first, ...others] = steps;
  return first && { steps: [first, ...others] };
}

function stepOf(word: string, inflect: Inflect): Omit<Step, "isLoose"> {
  const isCapital = /^\p{Lu}/u.test(word);
  const folded = fold(word);
  const forms = new Set(isCapital ? pluralsOf(folded) : inflect(folded));
  return { forms, hashes: Int32Array.from(forms, hashOfWord), isCapital };
}

/** The forms that may begin an expression. */
export function firstForms({ steps: [first] }: Expression): ReadonlySet<string> {
  return first.forms;
}

/** Words before the first gap: "kicked" in "kicked the diplomats out". */
export function solidWords({ steps }: Expression): number {
  const gap = steps.findIndex(({ isLoose }) => isLoose);
  return gap < 0 ? steps.length : gap;
}

/** The number of the word behind an expression that begins at a word; 0 where none does. */
export function endOfExpression(words: BlockWords, from: number, { steps }: Expression): number {
  const [first] = steps;
  if (!fitsStep(words, from, first)) return 0;
  let to = from + 1;
  for (let number = 1; number < steps.length; number++) {
    const at = nextFor(words, to, steps[number] ?? first);
    if (at < 0) return 0;
    to = at + 1;
  }
  return to;
}

/** The word at which a step behind the first is taken; -1 where it is not. */
function nextFor(words: BlockWords, from: number, step: Step): number {
  const last = from + (step.isLoose ? eventTuning.looseWords : 0);
  for (let at = from; at <= last; at++) {
    if (at >= words.count) return -1;
    const isFit = fitsStep(words, at, step);
    if (!isFit && at === last) return -1;
    const gap = words.gapAt(at);
    if (gap === "barrier" || gap === "comma") return -1;
    if (isFit) return at;
  }
  return -1;
}

function fitsStep(words: BlockWords, at: number, { forms, hashes, isCapital }: Step): boolean {
  if (!hasHash(hashes, words.scan.hashOf(at))) return false;
  const token = words.at(at);
  if (!token || token.masked || !forms.has(token.folded)) return false;
  return !isCapital || hasCapital(token);
}

function hasHash(hashes: Int32Array, hash: number): boolean {
  for (let at = 0; at < hashes.length; at++) if (hashes[at] === hash) return true;
  return false;
}
