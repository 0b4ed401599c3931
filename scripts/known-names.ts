import { readFileSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { fold } from "../matching/words/fold.ts";

/** Where matching reads the list from. */
export const KNOWN_NAMES = join(import.meta.dirname, "..", "matching", "names", "known-names.json");

/** Shorter words are never taken for a misspelt surname. */
const LEAST_LETTERS = 3;

/**
 * The names of people that the cspell dictionary of them lists, folded and without repeats, as the file
 * that matching reads.
 */
export function knownNames(): string {
  const dictionary = createRequire(import.meta.url).resolve("@cspell/dict-people-names");
  const list = readFileSync(join(dirname(dictionary), "dict", "people-names.txt"), "utf8");
  const names = list
    .split("\n")
    .filter((line) => !line.startsWith("#"))
    .map((line) => fold(line.trim()))
    .filter((name) => name.length >= LEAST_LETTERS && /^[a-z]+$/.test(name));
  return `${JSON.stringify({ names: ` ${[...new Set(names)].toSorted().join(" ")} ` }, null, 2)}\n`;
}

/** Writes the list anew, after another version of the dictionary has been installed. */
if (process.argv[1] === import.meta.filename) writeFileSync(KNOWN_NAMES, knownNames());
