import type { AliasIndex } from "../aliases/alias-index.ts";
import { bearersOf, isSharedSurname } from "../aliases/bearers.ts";
import { isGivenName, soundKey } from "../names/given-names.ts";
import { isCensusGivenName, isKnownName, isRareSurname } from "../names/known-names.ts";
import { tuning } from "../tuning.ts";
import { lettersOf, numberOfWord, wordOf } from "../words/word-book.ts";
import { editDistance } from "./edit-distance.ts";
import { editsAllowed } from "./edits-allowed.ts";
import type { FuzzyName } from "./name-ways.ts";
import { isSlip, isSlipOfHand } from "./slips.ts";

/** True where a word is another spelling of a surname by a single slip. */
export function isSurnameSlip(word: string, surname: string): boolean {
  if (word.charAt(0) !== surname.charAt(0) || editDistance(word, surname) !== 1) return false;
  return isSlip(word, surname) && !isPluralOf(word, surname) && !isSurnameOfItsOwn(word, surname);
}

/** True where folded words are no misspelling of a name that is near them. */
export function isVetoed(words: readonly string[], name: FuzzyName, index: AliasIndex): boolean {
  return isUnlikelySlip(words, name, index) || isAnotherName(words, name, index);
}

function isUnlikelySlip(
  words: readonly string[],
  { words: meant }: FuzzyName,
  { words: book }: AliasIndex,
): boolean {
  let [edits, letters, anchor] = [0, 0, 0];
  for (const near of meant) {
    const length = lettersOf(book, near.word);
    edits += near.edits;
    letters += length;
    if (near.edits === 0) anchor += length;
  }
  if (edits > tuning.fuzzyEdits || edits > letters / tuning.fuzzyLettersPerEdit) return true;
  return meant.some(({ word: number, edits }, at) => {
    if (edits === 0) return false;
    const word = words[at] ?? "";
    const letters = Math.min(word.length, lettersOf(book, number));
    if (/\p{N}/u.test(word) || edits > editsAllowed(letters, anchor)) return true;
    const target = wordOf(book, number);
    return word.charAt(0) !== target.charAt(0) || !isSlip(word, target);
  });
}

function isAnotherName(
  words: readonly string[],
  { entity, words: meant }: FuzzyName,
  index: AliasIndex,
): boolean {
  const familyFirst = bearersOf(index, meant[0]?.word ?? 0, "surname", entity) === "it";
  const surnameAt = familyFirst ? 0 : words.length - 1;
  const surname = meant[surnameAt]?.word ?? 0;
  const isCertain = words.some(
    (word, at) => at !== surnameAt && word.length > 1 && meant[at]?.edits === 0,
  );
  return meant.some(({ word: number, edits }, at) => {
    if (edits === 0) return false;
    const word = words[at] ?? "";
    const target = wordOf(index.words, number);
    if (at === surnameAt) return isAnotherSurname(word, target, entity, index);
    const isTaken =
      bearersOf(index, numberOfWord(index.words, word), "given", entity) === "others" ||
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
  entity: number,
  index: AliasIndex,
): boolean {
  if (isPluralOf(word, target)) return true;
  const bearers = bearersOf(index, numberOfWord(index.words, word), "surname", entity);
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
