import Fuse from "fuse.js";
import type { Block } from "../../matching/recognition.ts";

/** The other ways to find names on a page, as far as one would write them with no index of names. */

const CAPITALISED_RUN = /\p{Lu}[\p{L}\p{M}’'-]*(?: \p{Lu}[\p{L}\p{M}’'-]*){0,3}/gu;
/** As strict as names allow; the default of 0.6 finds a name in nearly every span, and takes longer. */
const FUSE_THRESHOLD = 0.2;
const FUSE_BEST = 3;

/** Every run of one to four capitalised words. */
export function capitalisedSpans(blocks: readonly Block[]): string[] {
  return blocks.flatMap(({ text }) => text.match(CAPITALISED_RUN) ?? []);
}

/** Asks Fuse.js about one span over all aliases. */
export function fuseSearch(aliases: readonly string[]): (span: string) => unknown {
  const fuse = new Fuse(aliases, { threshold: FUSE_THRESHOLD, ignoreFieldNorm: true });
  return (span) => fuse.search(span, { limit: FUSE_BEST });
}

/** Looks for all aliases at once in one block. */
export function alternationScan(aliases: readonly string[]): (block: Block) => number {
  // The first alternative that fits is taken, so the longest has to come first.
  const longestFirst = aliases.toSorted((a, b) => b.length - a.length).map(escaped);
  const anyAlias = new RegExp(
    `(?<![\\p{L}\\p{N}])(?:${longestFirst.join("|")})(?![\\p{L}\\p{N}])`,
    "gu",
  );
  return ({ text }) => text.match(anyAlias)?.length ?? 0;
}

/** Looks for one alias in every block, in any case, as mark.js does for each of its keywords. */
export function markScan(blocks: readonly Block[]): (alias: string) => number {
  return (alias) => {
    const expression = new RegExp(escaped(alias), "gi");
    return blocks.reduce((hits, { text }) => hits + (text.match(expression)?.length ?? 0), 0);
  };
}

function escaped(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\]/g, "\\$&");
}
