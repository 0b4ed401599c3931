import type { Pattern } from "../names/patterns.ts";
import { bindWords } from "../words/word-book.ts";
import { addToFilter, emptyFilter, MayBe, type WordFilter } from "../words/word-filter.ts";
import { hashOfWord } from "../words/word-hash.ts";
import { type AliasIndex, holdPostings, LowerStart, stepOf } from "./alias-index.ts";
import {
  capitalsAsked,
  initialBit,
  type OwnTerms,
  packCapitals,
  packTerm,
  packTraits,
  rankOfTerm,
} from "./posting.ts";
import { TrieBuilder } from "./trie-builder.ts";

interface RawPosting {
  node: number;
  readonly entity: number;
  readonly term: number;
  readonly capitals: number;
  readonly own: string | undefined;
}

/** Packs the patterns of entities, given entity by entity, for the exact pass. */
export function packAliases(patternsByEntity: readonly (readonly Pattern[])[]): AliasIndex {
  const numbers = numberWords(patternsByEntity);
  const words = bindWords(numbers.keys());
  const startsLower = new Uint8Array(numbers.size + 1);
  const filter = emptyFilter();
  const trie = new TrieBuilder();
  const postings: RawPosting[] = [];
  const initials = new Uint32Array(patternsByEntity.length);
  patternsByEntity.forEach((patterns, entity) => {
    for (const pattern of patterns) {
      const { tokens } = pattern;
      const places = tokens.map(({ folded }) => numbers.get(folded) ?? 0);
      const start = places[0] ?? 0;
      startsLower[start] = (startsLower[start] ?? 0) | lowerStartOf(pattern);
      addLowerWords(filter, pattern);
      for (const letter of pattern.initials) {
        initials[entity] = (initials[entity] ?? 0) | initialBit(letter);
      }
      const way = places.map((word, at) => stepOf(word, at > 0 && tokens[at]?.gap === "comma"));
      postings.push(rawPosting(pattern, trie.nodeOf(way), entity));
    }
  });
  const { nodes, steps, numberOf } = trie.pack(numbers.size);
  for (const posting of postings) posting.node = numberOf(posting.node);
  return { words, startsLower, filter, steps, ...packPostings(postings, nodes), initials };
}

/** Numbers all words, those that most patterns have first. */
function numberWords(patternsByEntity: readonly (readonly Pattern[])[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const patterns of patternsByEntity) {
    for (const { tokens } of patterns) {
      for (const { folded } of tokens) counts.set(folded, (counts.get(folded) ?? 0) + 1);
    }
  }
  const commonFirst = [...counts].sort(([, a], [, b]) => b - a);
  return new Map(commonFirst.map(([word], at) => [word, at + 1]));
}

/** What of a pattern the page may write in lower case. */
function addLowerWords(filter: WordFilter, pattern: Pattern): void {
  const start = lowerStartOf(pattern);
  const asStart = start === LowerStart.beginsName ? MayBe.nameStart : MayBe.nameStart | MayBe.name;
  pattern.tokens.forEach(({ folded }, at) => {
    const mayBe = at === 0 ? start > 0 : askedOf(pattern, at) === 0;
    if (mayBe) addToFilter(filter, hashOfWord(folded), at === 0 ? asStart : MayBe.insideName);
  });
}

function askedOf({ anyCase, tokens }: Pattern, at: number): number {
  const token = tokens[at];
  return anyCase || !token ? 0 : capitalsAsked(token.shape, token.folded.length, at);
}

function lowerStartOf(pattern: Pattern): number {
  const isOneWord = pattern.tokens.length === 1;
  if (askedOf(pattern, 0) === 0) return isOneWord ? LowerStart.isName : LowerStart.beginsName;
  const isSurname = isOneWord && pattern.part === "surname";
  return isSurname && pattern.isProminent ? LowerStart.likeProminentSurname : 0;
}

function rawPosting(pattern: Pattern, node: number, entity: number): RawPosting {
  const { part, context, from, to } = pattern;
  const own: OwnTerms = { ...(context && { context }), ...(from && { from }), ...(to && { to }) };
  const hasOwn = Object.keys(own).length > 0;
  return {
    node,
    entity,
    term: packTerm(part, {
      person: pattern.isPerson,
      prominent: pattern.isProminent,
      derived: pattern.isDerived,
      possessive: part === "never" && pattern.tokens.at(-1)?.possessive === true,
      own: hasOwn,
    }),
    capitals: packCapitals(pattern.tokens.map((_, at) => askedOf(pattern, at))),
    own: hasOwn ? JSON.stringify(own) : undefined,
  };
}

function packPostings(
  postings: RawPosting[],
  nodes: Int32Array,
): Pick<AliasIndex, "nodes" | "postings" | "capitals" | "termed" | "ownTerms"> {
  postings.sort(
    (a, b) =>
      a.node - b.node ||
      rankOfTerm(a.term) - rankOfTerm(b.term) ||
      a.entity - b.entity ||
      a.term - b.term ||
      a.capitals - b.capitals ||
      compareText(a.own, b.own),
  );
  const distinct = postings.filter((posting, at) => !isSame(posting, postings[at - 1]));
  const counts = new Map<number, number>();
  for (const { node } of distinct) counts.set(node, (counts.get(node) ?? 0) + 1);
  holdPostings(nodes, counts);
  const termed = distinct.flatMap(({ own }, at) => (own === undefined ? [] : [at]));
  return {
    nodes,
    ...packTerms(distinct),
    termed: Uint32Array.from(termed),
    ownTerms: distinct.flatMap(({ own }) => own ?? []),
  };
}

/** Two bits for each of sixteen words make many sets of capitals; those that occur are few. */
function packTerms(distinct: readonly RawPosting[]): Pick<AliasIndex, "postings" | "capitals"> {
  const sets = [...new Set(distinct.map(({ capitals }) => capitals))].sort((a, b) => a - b);
  const numbers = new Map(sets.map((set, number) => [set, number]));
  const postings = new Uint32Array(distinct.length * 2);
  distinct.forEach(({ entity, term, capitals }, at) => {
    postings[at * 2] = entity;
    postings[at * 2 + 1] = packTraits(term, numbers.get(capitals) ?? 0);
  });
  return { postings, capitals: Uint32Array.from(sets) };
}

function isSame(a: RawPosting, b: RawPosting | undefined): boolean {
  if (!b || a.node !== b.node || a.entity !== b.entity || a.term !== b.term) return false;
  return a.capitals === b.capitals && a.own === b.own;
}

function compareText(a = "", b = ""): number {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}
