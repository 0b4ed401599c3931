import type { Part } from "../recognition.ts";
import type { Shape } from "../words/tokenize.ts";
import type { AliasIndex } from "./alias-index.ts";

/** What of an entity's name a pattern is; "never" is a look-alike that blocks the entity. */
export type Term = Part | "never";

const TERMS: readonly Term[] = ["never", "name", "surname", "given", "phrase"];
const NAME = TERMS.indexOf("name");
/** Numbers a posting. */
const FIELDS = 2;
/** Bits of all terms; the set of capitals stands above them. */
const CAPITALS_SHIFT = 8;
const ALL_TERMS = 0xff;
const TERM_BITS = 7;
const PERSON = 8;
const PROMINENT = 16;
const OWN_TERMS = 32;
const DERIVED = 64;
const POSSESSIVE = 128;
/** Behind look-alikes and names, before all other parts of names. */
const PROMINENT_RANK = 2;
/** Two bits a word: 16 words fill 32 bits, which `tuning.wordsPerAlias` must not exceed. */
const BITS_PER_WORD = 2;

/** Terms of one alias: what licenses it and when it counts. */
export interface OwnTerms {
  readonly context?: readonly string[];
  readonly from?: string;
  readonly to?: string;
}

export function packTerm(
  term: Term,
  is: {
    person: boolean;
    prominent: boolean;
    derived: boolean;
    possessive: boolean;
    own: boolean;
  },
): number {
  return (
    TERMS.indexOf(term) |
    (is.person ? PERSON : 0) |
    (is.prominent ? PROMINENT : 0) |
    (is.derived ? DERIVED : 0) |
    (is.possessive ? POSSESSIVE : 0) |
    (is.own ? OWN_TERMS : 0)
  );
}

/** The number of the entity of a posting. */
export function entityAt({ postings }: AliasIndex, posting: number): number {
  return postings[posting * FIELDS] ?? 0;
}

function termsAt({ postings }: AliasIndex, posting: number): number {
  return postings[posting * FIELDS + 1] ?? 0;
}

/** The second number of a posting; the first one is its entity. */
export function packTraits(term: number, capitalSet: number): number {
  return (capitalSet << CAPITALS_SHIFT) | term;
}

export function termOf(index: AliasIndex, posting: number): Term {
  return TERMS[termsAt(index, posting) & TERM_BITS] ?? "never";
}

export function isPerson(index: AliasIndex, posting: number): boolean {
  return (termsAt(index, posting) & PERSON) !== 0;
}

export function isProminent(index: AliasIndex, posting: number): boolean {
  return (termsAt(index, posting) & PROMINENT) !== 0;
}

/** True for a surname or given name of somebody who is not prominent. */
export function isPartOfName(index: AliasIndex, posting: number): boolean {
  const term = termOf(index, posting);
  return (term === "surname" || term === "given") && !isProminent(index, posting);
}

export function isDerived(index: AliasIndex, posting: number): boolean {
  return (termsAt(index, posting) & DERIVED) !== 0;
}

/** True for a look-alike that only a possessive is, as "sanctions on Russia's allies". */
export function asksPossessive(index: AliasIndex, posting: number): boolean {
  return (termsAt(index, posting) & POSSESSIVE) !== 0;
}

/** The terms that one alias has of its own, if any. */
export function ownTermsOf(index: AliasIndex, posting: number): OwnTerms | undefined {
  if ((termsAt(index, posting) & OWN_TERMS) === 0) return undefined;
  const text = index.ownTerms[lowerBound(index.termed, posting)];
  return text === undefined ? undefined : (JSON.parse(text) as OwnTerms);
}

/**
 * The order of the postings of a node: what is never left out of a candidate comes first, so that
 * nobody has to read on through thousands of bearers of one surname.
 */
export function rankOfTerm(term: number): number {
  const kind = term & TERM_BITS;
  const isNeverLeftOut = kind <= NAME;
  if (isNeverLeftOut) return kind;
  return term & PROMINENT ? PROMINENT_RANK : kind + 1;
}

/**
 * The capitals that a page must write for a word of an alias, which stands at a place in it: 0 any, 1
 * a capital, 2 all capitals.
 */
export function capitalsAsked(shape: Shape, letters: number, place: number): number {
  if (shape === "caps") return 2;
  // "Kim Jong-un" and "Kim Jong Un" are both written: a later syllable asks for no capital.
  return shape === "capital" && (letters >= 3 || place === 0) ? 1 : 0;
}

/** What a word of the page has of them; a script without capitals fits every demand. */
export function capitalsShown(shape: Shape): number {
  if (shape === "caps" || shape === "uncased") return 2;
  return shape === "capital" ? 1 : 0;
}

export function packCapitals(asked: readonly number[]): number {
  return asked.reduce((bits, one, at) => bits | (one << (at * BITS_PER_WORD)), 0) >>> 0;
}

export function capitalsOf(index: AliasIndex, posting: number, word: number): number {
  const set = termsAt(index, posting) >>> CAPITALS_SHIFT;
  return ((index.capitals[set] ?? 0) >>> (word * BITS_PER_WORD)) & 3;
}

/** The bit of a first letter; all that is not a to z shares the last one. */
export function initialBit(folded: string): number {
  const letter = folded.charCodeAt(0) - 97;
  return letter >= 0 && letter < 26 ? 1 << letter : 1 << 26;
}

/** The first posting from one on (before `end`) whose terms rank behind its own. */
export function nextRank(index: AliasIndex, posting: number, end: number): number {
  const rank = rankAt(index, posting);
  // Nearly always all of a node are of one rank, be they one or thousands.
  if (rankAt(index, end - 1) === rank) return end;
  let low = posting + 1;
  let high = end;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (rankAt(index, middle) <= rank) low = middle + 1;
    else high = middle;
  }
  return low;
}

function rankAt(index: AliasIndex, posting: number): number {
  return rankOfTerm(termsAt(index, posting) & ALL_TERMS);
}

/** Index of the first number that is no less than a value, in numbers in order. */
function lowerBound(numbers: Uint32Array, value: number): number {
  let [low, high] = [0, numbers.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((numbers[middle] ?? 0) < value) low = middle + 1;
    else high = middle;
  }
  return low;
}
