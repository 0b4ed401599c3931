import known from "./known-names.json";

/**
 * True for a folded word that people are known to be called by, as a family name or a given name. Asked
 * of few words, so the list stays one string: a set of its 38,000 names would take megabytes.
 */
export function isKnownName(folded: string): boolean {
  return known.names.includes(` ${folded} `);
}
