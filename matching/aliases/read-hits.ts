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

/** Never added to: a list begins with its first entry. */
const NO_POSTINGS: number[] = [];
const NO_TERMS: readonly Term[] = [];
const NOTHING: Found[] = [];

/** Hits of one span. */
type Group = readonly [Hit, ...Hit[]];

/** Tells what the hits of a block mean, span by span. */
export class HitReader {
  private postings: number[] = NO_POSTINGS;
  private unlisted: readonly Term[] = NO_TERMS;

  constructor(
    private readonly aliases: AliasIndex,
    private readonly words: BlockWords,
  ) {}

  /** The spans of a block's hits that mean something. */
  foundAt(hits: readonly Hit[]): readonly Found[] {
    if (!isInOrder(hits)) return this.foundInGroups(bySpan(hits));
    let found: Found[] = NOTHING;
    for (const hit of hits) {
      if (!hit.asWord) this.readHit(hit);
      const one = hit.asWord ? this.readWord(hit) : this.take(hit);
      if (one && found.length === 0) found = [one];
      else if (one) found.push(one);
    }
    return found;
  }

  private foundInGroups(groups: readonly Group[]): readonly Found[] {
    return groups.flatMap((group) => {
      const [first] = group;
      if (first.asWord) return this.readWord(first);
      for (const hit of group) this.readHit(hit);
      return this.take(first) ?? [];
    });
  }

  /** Makes a span of what has been read of its hits, if that is anything. */
  private take({ from, to }: Hit): Found | undefined {
    const { postings, unlisted } = this;
    if (postings.length === 0 && unlisted.length === 0) return undefined;
    this.postings = NO_POSTINGS;
    this.unlisted = NO_TERMS;
    return { from, to, postings: this.withoutDerived(postings), unlisted };
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
        const term = termOf(aliases, posting);
        this.unlisted = this.unlisted.length === 0 ? [term] : [...this.unlisted, term];
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
      this.list(posting);
    }
  }

  /** Nearly all lists have one entry, for which no room to grow is made. */
  private list(posting: number): void {
    if (this.postings.length === 0) this.postings = [posting];
    else this.postings.push(posting);
  }

  /** Where somebody bears a name as it is written, nobody is meant who bears it by a rule. */
  private withoutDerived(postings: readonly number[]): readonly number[] {
    const { aliases } = this;
    let areDerived = false;
    for (const posting of postings) areDerived ||= isDerived(aliases, posting);
    if (!areDerived) return postings;
    return withoutRules(postings, aliases);
  }
}

function withoutRules(postings: readonly number[], aliases: AliasIndex): readonly number[] {
  const isName = (posting: number) => termOf(aliases, posting) === "name";
  const written = postings.some((posting) => isName(posting) && !isDerived(aliases, posting));
  return written ? postings.filter((posting) => !isDerived(aliases, posting)) : postings;
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
function bySpan(hits: readonly Hit[]): readonly Group[] {
  const groups = new Map<number, [Hit, ...Hit[]]>();
  for (const hit of hits) {
    const key = hit.from * (tuning.wordsPerAlias + 1) + hit.to - hit.from;
    const group = groups.get(key);
    if (group) group.push(hit);
    else groups.set(key, [hit]);
  }
  return [...groups.values()];
}
