import known from "./known-names.json";

/** In the order of their code units, with a space around each. */
const { names } = known;

/**
 * True for a folded word that people are known to be called by, as a family name or a given name. The
 * list stays one string, in which the word is looked up by halves: a set of its 38,000 names would take
 * megabytes.
 */
export function isKnownName(folded: string): boolean {
  let [low, high] = [0, names.length - 1];
  while (low < high) {
    const start = names.lastIndexOf(" ", (low + high) >> 1) + 1;
    const end = names.indexOf(" ", start);
    const name = names.slice(start, end);
    if (name === folded) return true;
    if (name < folded) low = end;
    else high = start - 1;
  }
  return false;
}
