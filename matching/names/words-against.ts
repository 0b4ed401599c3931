import { initialBit } from "../aliases/posting.ts";
import type { Against, Part } from "../recognition.ts";
import { type BlockShape, isCapitalised } from "../words/block-shape.ts";
import type { BlockWords, Token } from "../words/tokenize.ts";
import { isGermanFamily, isGermanNoun } from "./german.ts";
import { isGivenName } from "./given-names.ts";
import { Around, mayStandAround } from "./tell-quickly.ts";
import { titleBefore } from "./title-before.ts";
import {
  NATURAL,
  NOT_GIVEN_NAMES,
  PLACE_BEFORE,
  PLACE_OR_ORGANISATION,
  RATHER_WORDS,
  REGNAL,
  STATES,
  SUBSTANCES,
  SUFFIXES,
} from "./words-around.ts";

/** What the whole block tells of its words. */
export interface BlockAround {
  shape(): BlockShape;
  /** As a BCP 47 tag; empty where the page does not say. */
  readonly lang: string;
  /** True for a word that belongs to another name found in the block. */
  isNamed(at: number): boolean;
}

/** A span of words in a block, and what the judgement on it needs to know. */
export interface SpanInBlock {
  readonly tokens: BlockWords;
  readonly from: number;
  readonly to: number;
  readonly block: BlockAround;
}

const ARTICLES = new Set(["a", "an", "the"]);

/**
 * What the neighbouring words say against a span being (a part of) a person's name; `initials` are
 * those of the person's given names, as bits.
 */
export function wordsAgainst(span: SpanInBlock, part: Part, initials: number): Against | undefined {
  const { tokens, to } = span;
  if (mayStandAround(tokens, to, Around.suffix | Around.placeBehind)) {
    const next = tokens.at(to);
    const gap = next?.gap;
    if (next && SUFFIXES.has(next.folded) && (gap === "space" || gap === "comma")) {
      return "other-person";
    }
    const follows = (gap === "space" || gap === "hyphen") && !endsPossessive(span);
    if (follows && next && isCapitalised(next) && PLACE_OR_ORGANISATION.has(next.folded)) {
      return "place-or-organisation";
    }
  }
  if (part === "name") return isPartOfAnother(span) ? "other-person" : undefined;
  if (part === "surname" && (isThing(span) || isNatural(span))) return "place-or-organisation";
  return (
    placeAgainst(span) ?? (part === "given" ? surnameFollows(span) : anotherPerson(span, initials))
  );
}

/**
 * "Augustus Gregory" and "La Dolce Vita" hold the whole name of somebody known by a single word;
 * "Charles VI of Naples" is not "Charles VI, Holy Roman Emperor".
 */
function isPartOfAnother(span: SpanInBlock): boolean {
  const { tokens, from, to, block } = span;
  if (to - from === 1) {
    if (block.shape() !== "sentence") return false;
    return (
      goesOn(span, to) || (from > 1 && tokens.gapAt(from - 1) !== "barrier" && goesOn(span, from))
    );
  }
  return REGNAL.has(tokens.at(to - 1)?.folded ?? "") && tokens.at(to)?.folded === "of";
}

/** True where two capitalised words follow each other, of which the one outside is nothing but a name. */
function goesOn({ tokens, from, to, block }: SpanInBlock, at: number): boolean {
  const outside = at === to ? to : from - 1;
  if (!hasCapitalAt(tokens, outside) || tokens.gapAt(at) !== "space") return false;
  const [before, word] = [tokens.at(at - 1), tokens.at(outside)];
  if (!before || !word || before.possessive || word.masked) return false;
  if (at === from && titleBefore(tokens, from, block.lang)) return false;
  return !NOT_GIVEN_NAMES.has(word.folded) && !block.isNamed(outside);
}

/** "The Waltz of the Flowers", "a Waltz, then": nobody's name stands behind an article by itself. */
function isThing({ tokens, from, to }: SpanInBlock): boolean {
  if (from === 0 || tokens.gapAt(from) !== "space") return false;
  if (!ARTICLES.has(tokens.at(from - 1)?.folded ?? "")) return false;
  const next = tokens.at(to);
  return !next || next.gap === "comma" || next.folded === "of";
}

/** "Musk deer", "Musk oil is used": a plant, an animal or what is made of it. */
function isNatural(span: SpanInBlock): boolean {
  const { tokens, to } = span;
  if (!mayStandAround(tokens, to, Around.nature) || endsPossessive(span)) return false;
  const next = tokens.at(to);
  if (next?.gap !== "space" || next.shape !== "lower") return false;
  if (NATURAL.has(next.folded)) return true;
  const behind = tokens.at(to + 1);
  if (behind?.gap === "space" && !NOT_GIVEN_NAMES.has(behind.folded)) return false;
  return SUBSTANCES.has(next.folded);
}

/** The initial right before a span, folded: the "J." of "J. Clinton". */
export function initialBefore({ tokens, from, block }: SpanInBlock): string | undefined {
  if (!hasCapitalAt(tokens, from - 1) || tokens.gapAt(from) !== "dot") return undefined;
  if (titleBefore(tokens, from, block.lang)) return undefined;
  const before = tokens.at(from - 1);
  if (!before || before.masked || before.possessive) return undefined;
  return before.folded.length === 1 ? before.folded : undefined;
}

/** The same as isCapitalised of a word's token, which need not be made for it. */
function hasCapitalAt({ scan }: BlockWords, at: number): boolean {
  if (at < 0 || at >= scan.count) return false;
  const shape = scan.shapeOf(at);
  return shape === "capital" || shape === "caps";
}

function placeAgainst({ tokens, from, to }: SpanInBlock): Against | undefined {
  if (hasCapitalAt(tokens, from - 1) && mayStandAround(tokens, from - 1, Around.placeBefore)) {
    const gap = tokens.gapAt(from);
    const adjacent = gap === "space" || gap === "dot";
    if (adjacent && PLACE_BEFORE.has(tokens.at(from - 1)?.folded ?? "")) {
      return "place-or-organisation";
    }
  }
  if (!hasCapitalAt(tokens, to) || !mayStandAround(tokens, to, Around.state)) return undefined;
  const next = tokens.at(to);
  const state = next?.gap === "comma" && STATES.has(next.folded);
  return state ? "place-or-organisation" : undefined;
}

/** "Donald Tusk" and "Sir Edmund Hillary": a given name that is part of somebody else's. */
function surnameFollows(span: SpanInBlock): Against | undefined {
  const { tokens, from, to, block } = span;
  const next = hasCapitalAt(tokens, to) ? tokens.at(to) : undefined;
  const surname = next?.gap === "space" && !NOT_GIVEN_NAMES.has(next.folded);
  if (surname && !endsPossessive(span)) return "other-person";
  if (from > 0 && !hasCapitalAt(tokens, from - 1)) return undefined;
  const before = tokens.at(from - 1);
  const named = before && tokens.at(from)?.gap === "space" && isCapitalised(before);
  const aWord = !before || NOT_GIVEN_NAMES.has(before.folded) || before.possessive;
  return named && !aWord && block.shape() === "sentence" ? "other-person" : undefined;
}

/** "Ivanka Trump", "J. Clinton", "Volker Türk": a surname that somebody else bears. */
function anotherPerson(span: SpanInBlock, initials: number): Against | undefined {
  if (isGermanFamily(span.tokens, span.from, span.block.lang)) return "other-person";
  return givenNameBefore(span, initials) ?? surnameAsGivenName(span);
}

function givenNameBefore(span: SpanInBlock, initials: number): Against | undefined {
  const { tokens, from, block } = span;
  if (!hasCapitalAt(tokens, from - 1)) return undefined;
  const before = tokens.at(from - 1);
  const gap = tokens.gapAt(from);
  if (!before || before.masked || before.possessive) return undefined;
  const initial = initialBefore(span);
  if (initial) {
    const fits = (initials & initialBit(initial)) !== 0;
    return fits && !isMiddleInitial(span) ? undefined : "other-person";
  }
  if (gap !== "space" || titleBefore(tokens, from, block.lang)) return undefined;
  if (NOT_GIVEN_NAMES.has(before.folded) || block.isNamed(from - 1)) return undefined;
  if (RATHER_WORDS.has(before.folded) && block.shape() !== "sentence") return undefined;
  if (isWomansName(before, tokens.at(from))) return "other-person";
  if (isGivenName(before.folded)) return "other-person";
  if (isGermanNoun(tokens, from - 1, block.lang)) return undefined;
  // In a heading every word is capitalised, at the start of a sentence the first one is, and
  // an acronym always is: there an unknown word is rather a word than a name.
  const isAcronym = before.shape === "caps" && block.shape() !== "capitals";
  const startsSentence = before.gap === "barrier";
  return block.shape() !== "sentence" || isAcronym || startsSentence ? undefined : "unknown-name";
}

/** "Milojko B. Janković": the initial is not the first name of somebody called so. */
function isMiddleInitial({ tokens, from, block }: SpanInBlock): boolean {
  const before = tokens.at(from - 2);
  if (!before || !hasCapitalAt(tokens, from - 2) || before.possessive) return false;
  if (tokens.gapAt(from - 1) !== "space" || before.folded.length === 1) return false;
  if (NOT_GIVEN_NAMES.has(before.folded) || titleBefore(tokens, from - 1, block.lang)) return false;
  return block.shape() === "sentence" && !block.isNamed(from - 2);
}

/** "Мария Пескова": what looks like a case ending of a man's surname is a woman's own. */
function isWomansName(before: Token, surname: Token | undefined): boolean {
  return /[\u0430\u044F]$/u.test(before.folded) && /\u0430$/u.test(surname?.folded ?? "");
}

function surnameAsGivenName(span: SpanInBlock): Against | undefined {
  const { tokens, from, to, block } = span;
  if (!hasCapitalAt(tokens, to) || endsPossessive(span)) return undefined;
  const next = tokens.at(to);
  if (next?.gap !== "space") return undefined;
  if (NOT_GIVEN_NAMES.has(next.folded) || block.isNamed(to) || block.shape() !== "sentence") {
    return undefined;
  }
  return isGivenName(tokens.at(from)?.folded ?? "") ? "other-person" : undefined;
}

function endsPossessive({ tokens, to }: SpanInBlock): boolean {
  return tokens.scan.isPossessive(to - 1);
}
