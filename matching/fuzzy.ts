import Fuse from "fuse.js/basic";
import { editDistance } from "./edit-distance.ts";
import { type FuzzyIndex, type FuzzyName, nearWords } from "./fuzzy-index.ts";
import { isGivenName, soundKey } from "./given-names.ts";
import { isSlip } from "./slips.ts";
import { tuning } from "./tuning.ts";

/**
 * The entity whose name a span of folded words nearly spells, or undefined.
 * A shortlist first (Fuse over the whole base would cost milliseconds a span and match nearly
 * anything), then Fuse ranks it, then a veto decides: Fuse scores "Clifton" as near to "Clinton"
 * as any transliteration of "Zelensky".
 */
export function findFuzzy(words: readonly string[], index: FuzzyIndex): string | undefined {
  const shortlist = shortlistFor(words, index);
  if (shortlist.length === 0) return undefined;
  const fuse = new Fuse(
    shortlist.map((name) => ({ name, text: name.words.join(" ") })),
    {
      keys: ["text"],
      threshold: tuning.fuzzyThreshold,
      ignoreFieldNorm: true,
      includeScore: true,
    },
  );
  const ranked = fuse.search(words.join(" "));
  const best = ranked[0];
  if (!best) return undefined;
  const { id } = best.item.name;
  const rival = ranked.find(({ item }) => item.name.id !== id);
  const lead = rival ? (rival.score ?? 1) - (best.score ?? 0) : 1;
  if (lead < tuning.fuzzyLead) return undefined;
  // Fuse ranks spellings of one entity alike; any of them may be the one that was meant.
  const spellings = ranked.filter(({ item }) => item.name.id === id);
  return spellings.some(({ item }) => !isVetoed(words, item.name, index)) ? id : undefined;
}

/** Names of the base whose every word is near the word at its place. */
function shortlistFor(words: readonly string[], index: FuzzyIndex): FuzzyName[] {
  let starts = [""];
  for (const word of words) {
    const near = [...nearWords(word, index)];
    starts = starts.flatMap((start) => near.map((other) => (start ? `${start} ${other}` : other)));
    if (starts.length === 0 || starts.length > tuning.fuzzyCombinations) return [];
  }
  const names = starts.flatMap((key) => index.names.get(key) ?? []);
  return names.slice(0, tuning.fuzzyShortlist);
}

function isVetoed(words: readonly string[], name: FuzzyName, index: FuzzyIndex): boolean {
  let edits = 0;
  for (const [at, word] of words.entries()) {
    const target = name.words[at] ?? "";
    const distance = editDistance(word, target);
    if (distance === 0) continue;
    edits += distance;
    if (/\p{N}/u.test(word) || distance > editsAllowed(word, target)) return true;
    if (word.charAt(0) !== target.charAt(0) || !isSlip(word, target)) return true;
    const isGiven = name.familyFirst ? at > 0 : at < words.length - 1;
    const isAnother = isGiven ? isAnotherGivenName : isAnotherSurname;
    if (isAnother(word, target, name, index)) return true;
  }
  const letters = name.words.join("").length;
  return edits > tuning.fuzzyEdits || edits > letters / tuning.fuzzyLettersPerEdit;
}

function editsAllowed(word: string, target: string): number {
  const letters = Math.min(word.length, target.length);
  if (letters >= tuning.fuzzyLetters.twoEdits) return 2;
  return letters >= tuning.fuzzyLetters.oneEdit ? 1 : 0;
}

/** "Ivanka" is not a misspelt "Ivana", nor "Andrea" an "Andrei"; "Hilary" is a spelt "Hillary". */
function isAnotherGivenName(
  word: string,
  target: string,
  name: FuzzyName,
  index: FuzzyIndex,
): boolean {
  const bearers = index.givenNames.get(word);
  if (bearers && !bearers.has(name.id)) return true;
  if (!isGivenName(word)) return false;
  const surname = name.familyFirst ? name.words[0] : name.words.at(-1);
  const isShared = (index.surnames.get(surname ?? "")?.size ?? 0) > 1;
  return isShared || soundKey(word) !== soundKey(target);
}

/** "Groves" is another family than "Grove"; a given name is a family name of its own, too. */
function isAnotherSurname(
  word: string,
  target: string,
  name: FuzzyName,
  index: FuzzyIndex,
): boolean {
  if (word === `${target}s` || target === `${word}s`) return true;
  const bearers = index.surnames.get(word);
  return bearers ? !bearers.has(name.id) : isGivenName(word);
}
