import Fuse from "fuse.js/basic";
import type { AliasIndex } from "../aliases/alias-index.ts";
import { tuning } from "../tuning.ts";
import { wordOf } from "../words/word-book.ts";
import type { FuzzyName } from "./name-ways.ts";
import { isVetoed } from "./veto.ts";

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
  const allowed = shortlist.filter((name) => !isVetoed(words, name, index));
  if (allowed.length === 0) return undefined;
  // Most shortlists are spellings of one name, and then there is nothing to rank either.
  const only = onlyEntityOf(shortlist);
  if (only !== undefined) return only;
  const text = words.join(" ");
  const ranked = shortlist
    .map((name) => ({ name, ...Fuse.match(text, textOf(name, index), OPTIONS) }))
    .filter(({ isMatch }) => isMatch)
    .sort((a, b) => a.score - b.score || a.name.entity - b.name.entity);
  const best = ranked[0];
  if (!best) return undefined;
  const { entity } = best.name;
  const rival = ranked.find(({ name }) => name.entity !== entity);
  if (rival && rival.score - best.score < tuning.fuzzyLead) return undefined;
  // Fuse ranks spellings of one entity alike; any of them may be the one that was meant.
  const spellings = ranked.filter(({ name }) => name.entity === entity);
  return spellings.some(({ name }) => allowed.includes(name)) ? entity : undefined;
}

function textOf({ words }: FuzzyName, index: AliasIndex): string {
  return words.map(({ word }) => wordOf(index.words, word)).join(" ");
}

function onlyEntityOf(shortlist: readonly FuzzyName[]): number | undefined {
  const entity = shortlist[0]?.entity;
  return shortlist.every((name) => name.entity === entity) ? entity : undefined;
}
