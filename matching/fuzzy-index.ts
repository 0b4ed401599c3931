import type { Pattern } from "./patterns.ts";
import { tuning } from "./tuning.ts";

/** A full name that a misspelt span may stand for. */
export interface FuzzyName {
  readonly id: string;
  readonly words: readonly string[];
  readonly familyFirst: boolean;
}

/** Names by their words, and words by what is left of them when one letter is dropped. */
export interface FuzzyIndex {
  readonly names: ReadonlyMap<string, readonly FuzzyName[]>;
  readonly wordsByRest: ReadonlyMap<string, ReadonlySet<string>>;
  /** Given names of the base, each with the entities that bear it. */
  readonly givenNames: ReadonlyMap<string, ReadonlySet<string>>;
  /** Surnames of the base, each with the entities that bear it. */
  readonly surnames: ReadonlyMap<string, ReadonlySet<string>>;
}

/** Indexes the full names of people for the fuzzy pass. */
export function buildFuzzyIndex(patterns: readonly Pattern[]): FuzzyIndex {
  const names = new Map<string, FuzzyName[]>();
  const wordsByRest = new Map<string, Set<string>>();
  const givenNames = new Map<string, Set<string>>();
  const surnames = new Map<string, Set<string>>();
  for (const pattern of patterns) {
    const words = pattern.tokens.map(({ folded }) => folded);
    if (pattern.part === "given") addTo(givenNames, words.join(" "), pattern.id);
    if (pattern.part === "surname") addTo(surnames, words.join(" "), pattern.id);
  }
  const { least, most } = tuning.fuzzyWords;
  for (const { id, part, isPerson, tokens } of patterns) {
    if (part !== "name" || !isPerson || tokens.length < least || tokens.length > most) continue;
    const words = tokens.map(({ folded }) => folded);
    const familyFirst = surnames.get(words[0] ?? "")?.has(id) ?? false;
    const key = words.join(" ");
    const others = names.get(key);
    const name = { id, words, familyFirst };
    if (others) others.push(name);
    else names.set(key, [name]);
    for (const word of words) for (const rest of rests(word)) addTo(wordsByRest, rest, word);
  }
  return { names, wordsByRest, givenNames, surnames };
}

/** Words of the base that differ from a word by about one edit, itself among them if it is one. */
export function nearWords(word: string, index: FuzzyIndex): ReadonlySet<string> {
  const near = new Set<string>();
  for (const rest of rests(word)) {
    for (const other of index.wordsByRest.get(rest) ?? []) near.add(other);
  }
  return near;
}

/** The word and what is left of it without each of its letters. */
function rests(word: string): string[] {
  return [word, ...Array.from(word, (_, at) => word.slice(0, at) + word.slice(at + 1))];
}

function addTo(map: Map<string, Set<string>>, key: string, value: string): void {
  const values = map.get(key);
  if (values) values.add(value);
  else map.set(key, new Set([value]));
}
