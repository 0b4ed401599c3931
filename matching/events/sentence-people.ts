import { isGivenName } from "../names/given-names.ts";
import { titleBefore } from "../names/title-before.ts";
import type { BlockWords } from "../words/tokenize.ts";
import type { Pronoun, SentenceNotes } from "./event-clues.ts";
import { PAIR_BEFORE, PAIR_NOUNS, PRONOUNS } from "./event-lexis.ts";
import { hasCapital } from "./place-lookup.ts";

/** The pronoun that a word is; "leaders" in "the two leaders" counts as one. */
export function pronounAt(words: BlockWords, at: number): Pronoun | undefined {
  const folded = words.at(at)?.folded ?? "";
  const isPair = PAIR_NOUNS.has(folded) && PAIR_BEFORE.has(words.at(at - 1)?.folded ?? "");
  return isPair ? "they" : PRONOUNS.get(folded);
}

/** The words that a pronoun may begin with. */
export const PRONOUN_WORDS: readonly string[] = [...PRONOUNS.keys(), ...PAIR_NOUNS];

/**
 * Where people seem to be named between two words: a given name with another name behind it, or a
 * name behind a title. Whether the base knows them, resolve finds out.
 */
export function peopleIn(words: BlockWords, from: number, to: number): SentenceNotes["people"] {
  const starts: number[] = [];
  for (let at = from; at < to; at++) {
    const [token, next] = [words.at(at), words.at(at + 1)];
    if (!token || !hasCapital(token)) continue;
    const isFollowed = next !== undefined && next.gap === "space" && hasCapital(next);
    const isFullName = isFollowed && !token.possessive && isGivenName(token.folded);
    if (isFullName || titleBefore(words, at)) starts.push(token.start);
  }
  return starts;
}
