import Fuse from "fuse.js/basic";
import type { AliasIndex } from "../aliases/alias-index.ts";
import { bearersOf, isSharedSurname } from "../aliases/bearers.ts";
import { isGivenName, soundKey } from "../names/given-names.ts";
import { isCensusGivenName, isKnownName, isRareSurname } from "../names/known-names.ts";
import { tuning } from "../tuning.ts";
import { editDistance } from "./edit-distance.ts";
import { editsAllowed } from "./edits-allowed.ts";
import type { FuzzyName } from "./fuzzy-shortlist.ts";
import { isSlip, isSlipOfHand } from "./slips.ts";

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
  // Most shortlists are spellings of one name, and then there is nothing to rank either.
  const only = onlyEntityOf(shortlist);
  if (only !== undefined) return only;
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

function onlyEntityOf(shortlist: readonly FuzzyName[]): number | undefined {
  const entity = shortlist[0]?.entity;
  return shortlist.every((name) => name.entity === entity) ? entity : undefined;
}

/** True where a word is another spelling of a surname by a single slip. */
export function isSurnameSlip(word: string, surname: string): boolean {
  if (word.charAt(0) !== surname.charAt(0) || editDistance(word, surname) !== 1) return false;
  return isSlip(word, surname) && !isPluralOf(word, surname) && !isSurnameOfItsOwn(word, surname);
}

function isVetoed(words: readonly string[], name: FuzzyName, index: AliasIndex): boolean {
  const distances = words.map((word, at) => editDistance(word, name.words[at] ?? ""));
  const edits = distances.reduce((sum, distance) => sum + distance, 0);
  const letters = name.words.reduce((sum, { length }) => sum + length, 0);
  if (edits > tuning.fuzzyEdits || edits > letters / tuning.fuzzyLettersPerEdit) return true;
  const anchor = words.reduce((sum, word, at) => sum + (distances[at] === 0 ? word.length : 0), 0);
  const familyFirst = bearersOf(index, name.words[0] ?? "", "surname", name.entity) === "it";
  const surnameAt = familyFirst ? 0 : words.length - 1;
  const surname = name.words[surnameAt] ?? "";
  const isCertain = words.some(
    (word, at) => at !== surnameAt && word.length > 1 && distances[at] === 0,
  );
  return words.some((word, at) => {
    const target = name.words[at] ?? "";
    const distance = distances[at] ?? 0;
    if (distance === 0) return false;
    const letters = Math.min(word.length, target.length);
    if (/\p{N}/u.test(word) || distance > editsAllowed(letters, anchor)) return true;
    if (word.charAt(0) !== target.charAt(0) || !isSlip(word, target)) return true;
    if (at === surnameAt) return isAnotherSurname(word, target, name, index);
    const isTaken =
      bearersOf(index, word, "given", name.entity) === "others" ||
      (!isCertain && isGivenNameOfItsOwn(word, target));
    return isTaken && (isSharedSurname(index, surname) || soundKey(word) !== soundKey(target));
  });
}

/**
 * "Ivan" is not a misspelt "Ivana", nor "Andrea" an "Andrei". What one list alone has ("Joesph", "Storm")
 * is as good as nobody's name, and a slip of the hand ("Stormy" without a letter) likelier than it.
 */
function isGivenNameOfItsOwn(word: string, meant: string): boolean {
  const [isListed, isInCensus] = [isGivenName(word), isCensusGivenName(word)];
  if (isListed && isInCensus) return true;
  return (isListed || isInCensus) && !isOneSlipOfHand(word, meant);
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
  return bearers === "nobody" ? isSurnameOfItsOwn(word, target) : bearers === "others";
}

/**
 * What is a name as it stands is not taken for another one that is misspelt. Somebody bears nearly any
 * slip of the hand, so that one tells no rare name from a misspelt one.
 */
function isSurnameOfItsOwn(word: string, meant: string): boolean {
  if (isGivenName(word) || isKnownName(word)) return true;
  return isRareSurname(word) && !isOneSlipOfHand(word, meant);
}

function isOneSlipOfHand(word: string, meant: string): boolean {
  return editDistance(word, meant) === 1 && isSlipOfHand(word, meant);
}

/** A name that ends in a hiss has another plural: "Danielss" is a slip. */
function isPluralOf(word: string, other: string): boolean {
  return (word === `${other}s` && !/[sxz]$/.test(other)) || other === `${word}s`;
}
