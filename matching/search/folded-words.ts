import { fold } from "../words/fold.ts";
import { foldOf } from "../words/letters.ts";

const WORDS = /[\p{L}\p{N}]+/gu;

/** The words of a text as they are compared: folded, without any sign, so that none is an operator. */
export function wordsOf(text: string): string[] {
  return fold(text).match(WORDS) ?? [];
}

/** A word of a text and the units of the text that it was folded from. */
export interface PlacedWord {
  readonly word: string;
  /** Unit of the word → unit of the text; one more for its end. */
  readonly units: readonly number[];
}

/** The same words, each with its place: letters that are shown as found have to be those of the text. */
export function placedWords(text: string): PlacedWord[] {
  let folded = "";
  const units: number[] = [];
  for (let at = 0; at < text.length; at++) {
    const letters = foldOf(text.charCodeAt(at));
    folded += letters;
    for (let letter = 0; letter < letters.length; letter++) units.push(at);
  }
  return [...folded.matchAll(WORDS)].map(({ 0: word, index }) => {
    const own = units.slice(index, index + word.length);
    return { word, units: [...own, (own.at(-1) ?? 0) + 1] };
  });
}
