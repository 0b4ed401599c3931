import Fuse from "fuse.js/basic";
import type { AliasIndex } from "../aliases/alias-index.ts";
import { bearersOf, isSharedSurname } from "../aliases/bearers.ts";
import { isGivenName, soundKey } from "../names/given-names.ts";
import { isKnownName } from "../names/known-names.ts";
import { tuning } from "../tuning.ts";
import { editDistance } from "./edit-distance.ts";
import { editsAllowed } from "./edits-allowed.ts";
import type { FuzzyName } from "./fuzzy-shortlist.ts";
import { isSlip } from "./slips.ts";

const OPTIONS = { threshold: tuning.fuzzyThreshold, includeScore: true };

/**
 * The entity of a shortlist whose name a span of folded words nearly spells, by its number.
 * A shortlist, because Fuse over the whole base would cost milliseconds a span and match nearly
 * anything; Fuse ranks it; then a veto decides, because Fuse scores "Clifton" as near to "Clinton"
 * as any transliteration of "Zelensky".
 */
export function chooseName(
  words: readonly string[],
  shortlist: readonly FuzzyName[],
  index: AliasIndex,
): number | undefined {
  // Where the veto lets nobody pass, which is the usual thing, there is nothing to rank.
  const allowed = new Set(shortlist.filter((name) => !isVetoed(words, name, index)));
  if (allowed.size === 0) return undefined;
  const text = words.join(" ");
  const ranked = shortlist
    .map((name) => ({ name, ...Fuse.match(text, name.words.join(" "), OPTIONS) }))
    .filter(({ isMatch }) => isMatch)
    .sort((a, b) => a.score - b.score || a.name.entity - b.name.entity);
  const best = ranked[0];
  if (!best) return undefined;
  const { entity } = best.name;
  const rival = ranked.find(({ name }) => name.entity !== entity);
  if (rival && rival.score - best.score < tuning.fuzzyLead) return undefined;
  // Fuse ranks spellings of one entity alike; any of them may be the one that was meant.
  const spellings = ranked.filter(({ name }) => name.entity === entity);
  return spellings.some(({ name }) => allowed.has(name)) ? entity : undefined;
}

/** True where a word is another spelling of a surname by a single slip. */
export function isSurnameSlip(word: string, surname: string): boolean {
  if (word.charAt(0) !== surname.charAt(0) || editDistance(word, surname) !== 1) return false;
  return isSlip(word, surname) && !isPluralOf(word, surname) && !isNameOfItsOwn(word);
}

function isVetoed(words: readonly string[], name: FuzzyName, index: AliasIndex): boolean {
  const distances = words.map((word, at) => editDistance(word, name.words[at] ?? ""));
  const edits = distances.reduce((sum, distance) => sum + distance, 0);
  const letters = name.words.reduce((sum, { length }) => sum + length, 0);
  if (edits > tuning.fuzzyEdits || edits > letters / tuning.fuzzyLettersPerEdit) return true;
  const anchor = words.reduce((sum, word, at) => sum + (distances[at] === 0 ? word.length : 0), 0);
  const familyFirst = bearersOf(index, name.words[0] ?? "", "surname", name.entity) === "it";
  return words.some((word, at) => {
    const target = name.words[at] ?? "";
    const distance = distances[at] ?? 0;
    if (distance === 0) return false;
    if (/\p{N}/u.test(word) || distance > editsAllowed(word, target, anchor)) return true;
    if (word.charAt(0) !== target.charAt(0) || !isSlip(word, target)) return true;
    const isGiven = familyFirst ? at > 0 : at < words.length - 1;
    if (!isGiven) return isAnotherSurname(word, target, name, index);
    const surname = familyFirst ? name.words[0] : name.words.at(-1);
    return isAnotherGivenName(word, target, surname ?? "", name, index);
  });
}

/** "Ivanka" is not a misspelt "Ivana", nor "Andrea" an "Andrei"; "Hilary" is a spelt "Hillary". */
function isAnotherGivenName(
  word: string,
  target: string,
  surname: string,
  { entity }: FuzzyName,
  index: AliasIndex,
): boolean {
  const isTaken = isGivenName(word) || bearersOf(index, word, "given", entity) === "others";
  return isTaken && (isSharedSurname(index, surname) || soundKey(word) !== soundKey(target));
}

/** "Groves" is another family than "Grove", and "Graves" is one of which the base need not know. */
function isAnotherSurname(
  word: string,
  target: string,
  { entity }: FuzzyName,
  index: AliasIndex,
): boolean {
  if (isPluralOf(word, target)) return true;
  const bearers = bearersOf(index, word, "surname", entity);
  return bearers === "nobody" ? isNameOfItsOwn(word) : bearers === "others";
}

/** What is a name as it stands is not taken for another one that is misspelt. */
function isNameOfItsOwn(word: string): boolean {
  return isGivenName(word) || isKnownName(word);
}

function isPluralOf(word: string, other: string): boolean {
  return word === `${other}s` || other === `${word}s`;
}
