import { type BlockShape, isCapitalised } from "./block-shape.ts";
import { isGivenName } from "./given-names.ts";
import type { Against, Part } from "./recognition.ts";
import { titleBefore } from "./title-before.ts";
import type { Token } from "./tokenize.ts";
import {
  NOT_GIVEN_NAMES,
  PLACE_BEFORE,
  PLACE_OR_ORGANISATION,
  STATES,
  SUFFIXES,
} from "./words-around.ts";

/** A span of words in a block, and what the judgement on it needs to know. */
export interface SpanInBlock {
  readonly tokens: readonly Token[];
  readonly from: number;
  readonly to: number;
  readonly blockShape: BlockShape;
  /** True for a word that belongs to another name found in the block. */
  readonly isNamed: (at: number) => boolean;
}

/** The initials of a person's given names, folded. */
export type Initials = ReadonlySet<string>;

/** What the neighbouring words say against a span being (a part of) a person's name. */
export function wordsAgainst(
  span: SpanInBlock,
  part: Part,
  initials: Initials,
): Against | undefined {
  const { tokens, to } = span;
  const next = tokens[to];
  const follows = next && (next.gap === "space" || next.gap === "hyphen") && !endsPossessive(span);
  if (next && SUFFIXES.has(next.folded) && ["space", "comma"].includes(next.gap)) {
    return "other-person";
  }
  if (follows && isCapitalised(next) && PLACE_OR_ORGANISATION.has(next.folded)) {
    return "place-or-organisation";
  }
  if (part === "name") return undefined;
  return (
    placeAgainst(span) ?? (part === "given" ? surnameFollows(span) : anotherPerson(span, initials))
  );
}

function placeAgainst({ tokens, from, to }: SpanInBlock): Against | undefined {
  const before = tokens[from - 1];
  const adjacent = tokens[from]?.gap === "space" || tokens[from]?.gap === "dot";
  if (before && adjacent && isCapitalised(before) && PLACE_BEFORE.has(before.folded)) {
    return "place-or-organisation";
  }
  const next = tokens[to];
  const state = next && next.gap === "comma" && isCapitalised(next) && STATES.has(next.folded);
  return state ? "place-or-organisation" : undefined;
}

/** "Donald Tusk" and "Sir Edmund Hillary": a given name that is part of somebody else's. */
function surnameFollows(span: SpanInBlock): Against | undefined {
  const { tokens, from, to, blockShape } = span;
  const next = tokens[to];
  const surname =
    next && next.gap === "space" && isCapitalised(next) && !NOT_GIVEN_NAMES.has(next.folded);
  if (surname && !endsPossessive(span)) return "other-person";
  const before = tokens[from - 1];
  const named = before && tokens[from]?.gap === "space" && isCapitalised(before);
  const aWord = !before || NOT_GIVEN_NAMES.has(before.folded) || before.possessive;
  return named && !aWord && blockShape === "sentence" ? "other-person" : undefined;
}

/** "Ivanka Trump", "J. Clinton", "Volker Türk": a surname that somebody else bears. */
function anotherPerson(span: SpanInBlock, initials: Initials): Against | undefined {
  return givenNameBefore(span, initials) ?? surnameAsGivenName(span);
}

function givenNameBefore(span: SpanInBlock, initials: Initials): Against | undefined {
  const { tokens, from, blockShape, isNamed } = span;
  const before = tokens[from - 1];
  const gap = tokens[from]?.gap;
  if (!before || before.masked || before.possessive || !isCapitalised(before)) return undefined;
  if (gap === "dot" && before.folded.length === 1) {
    return initials.has(before.folded) ? undefined : "other-person";
  }
  if (gap !== "space" || titleBefore(tokens, from)) return undefined;
  if (NOT_GIVEN_NAMES.has(before.folded) || isNamed(from - 1)) return undefined;
  if (isGivenName(before.folded)) return "other-person";
  // In a heading every word is capitalised, at the start of a sentence the first one is, and
  // an acronym always is: there an unknown word is rather a word than a name.
  const isAcronym = before.shape === "caps" && blockShape !== "capitals";
  const startsSentence = before.gap === "barrier";
  return blockShape !== "sentence" || isAcronym || startsSentence ? undefined : "unknown-name";
}

function surnameAsGivenName(span: SpanInBlock): Against | undefined {
  const { tokens, from, to, blockShape, isNamed } = span;
  const next = tokens[to];
  if (next?.gap !== "space" || !isCapitalised(next) || endsPossessive(span)) {
    return undefined;
  }
  if (NOT_GIVEN_NAMES.has(next.folded) || isNamed(to) || blockShape !== "sentence") {
    return undefined;
  }
  return isGivenName(tokens[from]?.folded ?? "") ? "other-person" : undefined;
}

function endsPossessive({ tokens, to }: SpanInBlock): boolean {
  return tokens[to - 1]?.possessive ?? false;
}
