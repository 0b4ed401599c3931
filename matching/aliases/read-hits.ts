import { tuning } from "../tuning.ts";
import type { BlockWords } from "../words/tokenize.ts";
import { type AliasIndex, endOfPostings, firstPosting } from "./alias-index.ts";
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

const NO_POSTINGS: readonly number[] = [];
const NO_TERMS: readonly Term[] = [];

/** Tells what the hits of a block mean, span by span. */
export class HitReader {
  private postings: number[] = [];
  private unlisted: Term[] = [];

  constructor(
    private readonly aliases: AliasIndex,
    private readonly words: BlockWords,
  ) {}

  foundAt(hits: readonly Hit[]): Found[] {
    const found: Found[] = [];
    for (const group of isInOrder(hits) ? hits : bySpan(hits)) {
      const first = Array.isArray(group) ? group[0] : group;
      if (first.asWord) found.push(this.readWord(first));
      else {
        if (Array.isArray(group)) for (const hit of group) this.readHit(hit);
        else this.readHit(group);
        this.take(first, found);
      }
    }
    return found;
  }

  /** Makes a span of what has been read of its hits, if that is anything. */
  private take({ from, to }: Hit, found: Found[]): void {
    const { postings, unlisted } = this;
    if (postings.length === 0 && unlisted.length === 0) return;
    found.push({
      from,
      to,
      postings: postings.length > 0 ? this.withoutDerived(postings) : NO_POSTINGS,
      unlisted: unlisted.length > 0 ? unlisted : NO_TERMS,
    });
    if (postings.length > 0) this.postings = [];
    if (unlisted.length > 0) this.unlisted = [];
  }

  private readWord({ from, to, node }: Hit): Found {
    const { aliases } = this;
    const postings: number[] = [];
    const end = endOfPostings(aliases, node);
    for (let posting = firstPosting(aliases, node); posting < end; posting++) {
      if (isProminent(aliases, posting)) postings.push(posting);
    }
    return { from, to, postings, unlisted: NO_TERMS, asWord: true };
  }

  private readHit(hit: Hit): void {
    const { aliases, words } = this;
    const end = endOfPostings(aliases, hit.node);
    for (let posting = firstPosting(aliases, hit.node); posting < end; ) {
      const next = nextRank(aliases, posting, end);
      const isCommon = next - posting > tuning.readingsPerCandidate;
      // Six of a thousand Smiths tell no more than none.
      if (isCommon && isPartOfName(aliases, posting) && fits(hit, posting, words, aliases)) {
        this.unlisted.push(termOf(aliases, posting));
      } else this.readGroup(hit, posting, next);
      posting = next;
    }
  }

  /** Lists the postings of one rank, which stand in the order of their entities. */
  private readGroup(hit: Hit, first: number, end: number): void {
    const { aliases, words } = this;
    let entities = 0;
    let last = -1;
    for (let posting = first; posting < end; posting++) {
      if (!fits(hit, posting, words, aliases)) continue;
      const entity = entityAt(aliases, posting);
      if (entity !== last) entities++;
      if (entities > tuning.readingsPerCandidate && termOf(aliases, posting) !== "never") return;
      last = entity;
      this.postings.push(posting);
    }
  }

  /** Where somebody bears a name as it is written, nobody is meant who bears it by a rule. */
  private withoutDerived(postings: number[]): number[] {
    const { aliases } = this;
    if (!postings.some((posting) => isDerived(aliases, posting))) return postings;
    const isName = (posting: number) => termOf(aliases, posting) === "name";
    const written = postings.some((posting) => isName(posting) && !isDerived(aliases, posting));
    return written ? postings.filter((posting) => !isDerived(aliases, posting)) : postings;
  }
}

/** True where every span is hit once, and its hits need not be gathered; nearly always so. */
function isInOrder(hits: readonly Hit[]): boolean {
  for (let at = 1; at < hits.length; at++) {
    const [before, hit] = [hits[at - 1], hits[at]];
    if (!before || !hit || before.from > hit.from) return false;
    if (before.from === hit.from && before.to >= hit.to) return false;
  }
  return true;
}

/** Hits of the same words together. */
function bySpan(hits: readonly Hit[]): Iterable<[Hit, ...Hit[]]> {
  const groups = new Map<number, [Hit, ...Hit[]]>();
  for (const hit of hits) {
    const key = hit.from * (tuning.wordsPerAlias + 1) + hit.to - hit.from;
    const group = groups.get(key);
    if (group) group.push(hit);
    else groups.set(key, [hit]);
  }
  return groups.values();
}
