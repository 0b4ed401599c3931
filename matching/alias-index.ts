import { fitsShape, type Pattern } from "./patterns.ts";
import type { Token } from "./tokenize.ts";
import { tuning } from "./tuning.ts";

/** A trie of folded words; a path from the root spells the words of the patterns that end there. */
interface Node {
  readonly next: Map<string, Node>;
  readonly ends: Pattern[];
}

/** A pattern found in the words `from` (inclusive) to `to` (exclusive) of a block. */
export interface Hit {
  readonly from: number;
  readonly to: number;
  readonly pattern: Pattern;
}

export interface AliasIndex {
  readonly root: Node;
}

const newNode = (): Node => ({ next: new Map(), ends: [] });

/** Indexes patterns for the exact pass. The order of patterns does not change what is found. */
export function buildAliasIndex(patterns: readonly Pattern[]): AliasIndex {
  const root = newNode();
  for (const pattern of patterns) {
    let node = root;
    for (const [at, token] of pattern.tokens.entries()) {
      const step = stepOf(token, at === 0);
      let child = node.next.get(step);
      if (!child) {
        child = newNode();
        node.next.set(step, child);
      }
      node = child;
    }
    node.ends.push(pattern);
  }
  return { root };
}

/** Every pattern that begins at each word, shorter and longer ones alike. */
export function findExact(tokens: readonly Token[], index: AliasIndex): Hit[] {
  const hits: Hit[] = [];
  for (let from = 0; from < tokens.length; from++) {
    if (!tokens[from]?.masked) walk(tokens, from, index.root, hits);
  }
  return hits;
}

function walk(tokens: readonly Token[], from: number, root: Node, hits: Hit[]): void {
  let node = root;
  const skipped: number[] = [];
  for (let at = from; at < tokens.length && at - from < tuning.wordsPerAlias; at++) {
    const token = tokens[at];
    if (!token || token.masked || (at > from && token.gap === "barrier")) return;
    const child = node.next.get(stepOf(token, at === from));
    if (!child) {
      if (at === from || !isMiddleName(token)) return;
      skipped.push(at);
      continue;
    }
    node = child;
    for (const pattern of node.ends) {
      if (fits(tokens, from, at + 1, pattern, skipped)) hits.push({ from, to: at + 1, pattern });
    }
  }
}

/** A comma is part of the step, so that "Obama, Japan" is not "Obama Japan". */
function stepOf(token: Token, isFirst: boolean): string {
  return token.gap === "comma" && !isFirst ? `,${token.folded}` : token.folded;
}

/** Initials and patronymics may stand inside a full name that the base writes without them. */
function isMiddleName(token: Token): boolean {
  if (token.gap !== "space" && token.gap !== "dot") return false;
  const capital = token.shape === "capital" || token.shape === "caps";
  return capital && (token.folded.length === 1 || /[oey]v(ich|na|ych)$/.test(token.folded));
}

function fits(
  tokens: readonly Token[],
  from: number,
  to: number,
  pattern: Pattern,
  skipped: readonly number[],
): boolean {
  if (!skipped.every((at) => mayHaveMiddleName(pattern, tokens[at]))) return false;
  if (pattern.anyCase) return true;
  let at = from;
  for (const aliasToken of pattern.tokens) {
    while (skipped.includes(at)) at++;
    const token = tokens[at];
    if (!token || at >= to) return false;
    if (!fitsShape(aliasToken.shape, token.shape, aliasToken.folded.length)) return false;
    at++;
  }
  return true;
}

/** A middle name that the base does not know of is let pass only where the base knows none. */
function mayHaveMiddleName(pattern: Pattern, middle: Token | undefined): boolean {
  if (pattern.part !== "name" || !pattern.isPerson) return false;
  return pattern.initials.size < 2 || pattern.initials.has(middle?.folded.charAt(0) ?? "");
}
