import { PLACE_OR_ORGANISATION } from "../names/words-around.ts";
import { fold } from "../words/fold.ts";
import type { Token, Words } from "../words/tokenize.ts";
import { AFTER_PLACE_IN_NAMES } from "./event-lexis.ts";
import { CAPITALS_ONLY, PLACE_NAMES, type PlaceName } from "./event-places.ts";

/** A place that words `from` (inclusive) to `to` (exclusive) of a block name. */
export interface PlaceAt {
  readonly from: number;
  readonly to: number;
  readonly place: string;
  readonly isAdjective: boolean;
  readonly isPossessive: boolean;
  /** Folded; set where a town is named. */
  readonly town?: string;
}

/** Places by the first word of each of their names, longer names first. */
export type PlaceBook = ReadonlyMap<string, readonly PlaceName[]>;

const LISTED_BY_NAME: ReadonlyMap<string, string> = new Map(
  PLACE_NAMES.map(({ place, words }) => [words.join(" "), place]),
);
const TOWNS: ReadonlySet<string> = new Set(
  PLACE_NAMES.filter(({ isTown }) => isTown).map(({ words }) => words.join(" ")),
);
const LISTED: ReadonlySet<string> = new Set(PLACE_NAMES.map(({ place }) => place));

/** The place that a record writes: "Kyiv" is Ukraine, "Helsinki" Finland; else undefined. */
export function listedPlace(name: string): string | undefined {
  return LISTED.has(name) ? name : LISTED_BY_NAME.get(foldedName(name));
}

/** True for a capital, a seat of government, and whatever the list lacks. */
export function isTown(name: string): boolean {
  return TOWNS.has(foldedName(name)) || listedPlace(name) === undefined;
}

/** The words of a place's name as they are compared. */
export function foldedName(name: string): string {
  return name
    .split(/[\s-]+/)
    .map(fold)
    .join(" ");
}

/** The listed places and those that records name besides, such as the towns where events were held. */
export function bindPlaces(others: Iterable<string>): PlaceBook {
  const book = new Map<string, PlaceName[]>();
  const unlisted = [...new Set(others)].map((place) => ({
    place,
    words: place.split(/[\s-]+/).map(fold),
    isAdjective: false,
    isTown: true,
  }));
  for (const name of [...PLACE_NAMES, ...unlisted]) {
    const first = name.words[0] ?? "";
    book.set(first, [...(book.get(first) ?? []), name]);
  }
  for (const names of book.values()) names.sort((a, b) => b.words.length - a.words.length);
  return book;
}

/** The place that begins at a word, in the longest of its names that stands there. */
export function placeAt(words: Words, from: number, book: PlaceBook): PlaceAt | undefined {
  const first = words.at(from);
  if (!first || first.masked) return undefined;
  for (const { place, words: name, isAdjective, isTown } of book.get(first.folded) ?? []) {
    const to = from + name.length;
    if (!isWritten(words, from, name)) continue;
    const last = words.at(to - 1);
    if (!isAdjective && !last?.possessive && isInName(words.at(to))) return undefined;
    const isPossessive = last?.possessive ?? false;
    return { from, to, place, isAdjective, isPossessive, ...(isTown && { town: name.join(" ") }) };
  }
  return undefined;
}

function isWritten(words: Words, from: number, name: readonly string[]): boolean {
  return name.every((word, number) => {
    const token = words.at(from + number);
    if (token?.folded !== word || !hasCapital(token)) return false;
    if (CAPITALS_ONLY.has(word) && token.shape !== "caps") return false;
    return number === 0 || token.gap === "space" || token.gap === "hyphen";
  });
}

/** "Washington Post", "Berlin Wall": the place is part of another name. */
function isInName(next: Token | undefined): boolean {
  if (next?.gap !== "space" || !hasCapital(next)) return false;
  return AFTER_PLACE_IN_NAMES.has(next.folded) || PLACE_OR_ORGANISATION.has(next.folded);
}

export function hasCapital({ shape }: Token): boolean {
  return shape === "capital" || shape === "caps";
}
