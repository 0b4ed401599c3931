import type { Pattern } from "../names/patterns.ts";
import { bindWords, wordOf } from "../words/word-book.ts";
import { hashOfWord } from "../words/word-hash.ts";
import {
  type AliasIndex,
  addEdge,
  emptyEdges,
  LowerStart,
  lowerFilterOf,
  stepOf,
} from "./alias-index.ts";
import {
  capitalsAsked,
  initialBit,
  type OwnTerms,
  packCapitals,
  packTerm,
  rankOfTerm,
} from "./posting.ts";

/** Node 0 means "none" and node 1 is the root. */
const ROOT = 1;
/** More nodes than any index has; keeps node and step apart in one exact number. */
const STEP_SPACE = 2 ** 26;

interface RawPosting {
  readonly node: number;
  readonly entity: number;
  readonly term: number;
  readonly capitals: number;
  readonly own: string | undefined;
}

/** Packs the patterns of entities, given entity by entity, for the exact pass. */
export function packAliases(patternsByEntity: Iterable<readonly Pattern[]>): AliasIndex {
  const words = new Map<string, number>();
  const nodes = new Map<number, number>();
  const postings: RawPosting[] = [];
  const initials: number[] = [];
  const lowerStarts = new Map<number, number>();
  let nodeCount = ROOT;
  const nextNode = (node: number, step: number): number => {
    const key = step * STEP_SPACE + node;
    const known = nodes.get(key);
    if (known !== undefined) return known;
    nodes.set(key, ++nodeCount);
    return nodeCount;
  };
  const numberOf = (word: string): number => {
    const known = words.get(word);
    if (known !== undefined) return known;
    words.set(word, words.size + 1);
    return words.size;
  };
  let entity = 0;
  for (const patterns of patternsByEntity) {
    initials[entity] = 0;
    for (const pattern of patterns) {
      let node = ROOT;
      pattern.tokens.forEach((token, at) => {
        const word = numberOf(token.folded);
        node = nextNode(node, stepOf(word, at > 0 && token.gap === "comma"));
        if (at === 0) lowerStarts.set(word, (lowerStarts.get(word) ?? 0) | lowerStartOf(pattern));
      });
      for (const letter of pattern.initials)
        initials[entity] = (initials[entity] ?? 0) | initialBit(letter);
      postings.push(rawPosting(pattern, node, entity));
    }
    entity++;
  }
  const book = bindWords(words.keys());
  return {
    words: book,
    ...packNodes(nodes, words.size, lowerStarts),
    lowerFilter: lowerFilterOf(
      [...lowerStarts]
        .filter(([, start]) => start > 0)
        .map(([word]) => hashOfWord(wordOf(book, word))),
    ),
    ...packPostings(postings, nodeCount),
    initials: Uint32Array.from(initials),
  };
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

function packNodes(
  nodes: ReadonlyMap<number, number>,
  wordCount: number,
  lowerStarts: ReadonlyMap<number, number>,
): Pick<AliasIndex, "firstNodes" | "startsLower" | "edges" | "goesOn"> {
  const firstNodes = new Int32Array(wordCount + 1);
  const startsLower = new Uint8Array(wordCount + 1);
  const edges = emptyEdges(nodes.size);
  const goesOn = new Uint8Array(nodes.size + ROOT + 1);
  for (const [key, next] of nodes) {
    const step = Math.floor(key / STEP_SPACE);
    const node = key % STEP_SPACE;
    if (node === ROOT) firstNodes[step >> 1] = next;
    else addEdge(edges, node, step, next);
    goesOn[node] = 1;
  }
  for (const [word, start] of lowerStarts) startsLower[word] = start;
  return { firstNodes, startsLower, edges, goesOn };
}

function packPostings(
  postings: RawPosting[],
  nodeCount: number,
): Pick<
  AliasIndex,
  "postingStarts" | "entities" | "terms" | "capitalSets" | "capitals" | "termed" | "ownTerms"
> {
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
  const postingStarts = new Uint32Array(nodeCount + 2);
  for (const { node } of distinct) postingStarts[node + 1] = (postingStarts[node + 1] ?? 0) + 1;
  for (let node = 1; node < postingStarts.length; node++) {
    postingStarts[node] = (postingStarts[node] ?? 0) + (postingStarts[node - 1] ?? 0);
  }
  const termed = distinct.flatMap(({ own }, at) => (own === undefined ? [] : [at]));
  return {
    postingStarts,
    entities: Uint32Array.from(distinct, ({ entity }) => entity),
    terms: Uint8Array.from(distinct, ({ term }) => term),
    ...packCapitalSets(distinct),
    termed: Uint32Array.from(termed),
    ownTerms: distinct.flatMap(({ own }) => own ?? []),
  };
}

/** Two bits for each of sixteen words make many sets; those that occur fit into sixteen bits. */
function packCapitalSets(
  postings: readonly RawPosting[],
): Pick<AliasIndex, "capitalSets" | "capitals"> {
  const sets = [...new Set(postings.map(({ capitals }) => capitals))].sort((a, b) => a - b);
  const numbers = new Map(sets.map((set, number) => [set, number]));
  return {
    capitalSets: Uint16Array.from(postings, ({ capitals }) => numbers.get(capitals) ?? 0),
    capitals: Uint32Array.from(sets),
  };
}

function isSame(a: RawPosting, b: RawPosting | undefined): boolean {
  if (!b || a.node !== b.node || a.entity !== b.entity || a.term !== b.term) return false;
  return a.capitals === b.capitals && a.own === b.own;
}

function compareText(a = "", b = ""): number {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}
