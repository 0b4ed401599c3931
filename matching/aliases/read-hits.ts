import type { MatchingIndex } from "../matching-index.ts";
import { tuning } from "../tuning.ts";
import type { BlockWords } from "../words/tokenize.ts";
import { postingsOf } from "./bearers.ts";
import { fits, type Hit } from "./find-exact.ts";
import {
  entityAt,
  isDerived,
  isPartOfName,
  isProminent,
  nextRank,
  type Term,
  termOf,
} from "./posting.ts";

/** A run of words and what the base knows by them. */
export interface Found {
  readonly from: number;
  readonly to: number;
  /** Postings that the page's writing fits, of each kind no more than a candidate lists. */
  readonly postings: readonly number[];
  /** What the span is of the names of more people than a candidate lists. */
  readonly unlisted: readonly Term[];
  /** A prominent surname that is written as a common word. */
  readonly asWord?: true;
}

/** What the hits of a block mean, span by span. */
export function readHits(
  hits: readonly Hit[],
  words: BlockWords,
  { aliases }: MatchingIndex,
): Found[] {
  const found: Found[] = [];
  for (const group of bySpan(hits)) {
    if (group[0].asWord) {
      found.push(readWord(group[0]));
      continue;
    }
    const span = readSpan(group);
    if (span.postings.length > 0 || span.unlisted.length > 0) found.push(span);
  }
  return found;

  function readSpan([first, ...others]: readonly [Hit, ...Hit[]]): Found {
    const postings: number[] = [];
    const unlisted: Term[] = [];
    readHit(first, postings, unlisted);
    for (const hit of others) readHit(hit, postings, unlisted);
    return { from: first.from, to: first.to, postings: withoutDerived(postings), unlisted };
  }

  function readWord({ from, to, node }: Hit): Found {
    const { first, end } = postingsOf(aliases, node);
    const postings: number[] = [];
    for (let posting = first; posting < end; posting++) {
      if (isProminent(aliases, posting)) postings.push(posting);
    }
    return { from, to, postings, unlisted: [], asWord: true };
  }

  function readHit(hit: Hit, listed: number[], unlisted: Term[]): void {
    const { first, end } = postingsOf(aliases, hit.node);
    for (let posting = first; posting < end; ) {
      const next = nextRank(aliases, posting, end);
      const isCommon = next - posting > tuning.readingsPerCandidate;
      // Six of a thousand Smiths tell no more than none.
      if (isCommon && isPartOfName(aliases, posting) && fits(hit, posting, words, aliases)) {
        unlisted.push(termOf(aliases, posting));
      } else readGroup(hit, posting, next, listed);
      posting = next;
    }
  }

  /** Lists the postings of one rank, which stand in the order of their entities. */
  function readGroup(hit: Hit, first: number, end: number, listed: number[]): void {
    let entities = 0;
    let last = -1;
    for (let posting = first; posting < end; posting++) {
      if (!fits(hit, posting, words, aliases)) continue;
      const entity = entityAt(aliases, posting);
      if (entity !== last) entities++;
      if (entities > tuning.readingsPerCandidate && termOf(aliases, posting) !== "never") return;
      last = entity;
      listed.push(posting);
    }
  }

  /** Where somebody bears a name as it is written, nobody is meant who bears it by a rule. */
  function withoutDerived(postings: number[]): number[] {
    if (!postings.some((posting) => isDerived(aliases, posting))) return postings;
    const isName = (posting: number) => termOf(aliases, posting) === "name";
    const written = postings.some((posting) => isName(posting) && !isDerived(aliases, posting));
    return written ? postings.filter((posting) => !isDerived(aliases, posting)) : postings;
  }
}

/** Hits of the same words together. Nearly always each span is hit once, and nothing is to be done. */
function bySpan(hits: readonly Hit[]): readonly (readonly [Hit, ...Hit[]])[] {
  const inOrder = hits.every((hit, at) => {
    const before = hits[at - 1];
    return !before || before.from < hit.from || (before.from === hit.from && before.to < hit.to);
  });
  if (inOrder) return hits.map((hit) => [hit]);
  const groups = new Map<number, [Hit, ...Hit[]]>();
  for (const hit of hits) {
    const key = hit.from * (tuning.wordsPerAlias + 1) + hit.to - hit.from;
    const group = groups.get(key);
    if (group) group.push(hit);
    else groups.set(key, [hit]);
  }
  return [...groups.values()];
}
