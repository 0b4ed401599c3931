import { Case, caseOf } from "./letters.ts";
import type { Shape } from "./tokenize.ts";

/** The shapes of words by their numbers, which fit into the bits of SHAPE_BITS. */
export const SHAPES: readonly Shape[] = ["lower", "capital", "caps", "number", "uncased"];
export const SHAPE_BITS = 7;
export const LOWER = SHAPES.indexOf("lower");
export const CAPITAL = SHAPES.indexOf("capital");
export const CAPS = SHAPES.indexOf("caps");
export const NUMBER = SHAPES.indexOf("number");
const UNCASED = SHAPES.indexOf("uncased");

/** The number of a word's shape, by its first unit, its length and whether any letter is lower. */
export function shapeNumber(first: number, length: number, hasLower: boolean): number {
  switch (caseOf(first)) {
    case Case.lower:
      return LOWER;
    case Case.upper:
      return length > 1 && !hasLower ? CAPS : CAPITAL;
    case Case.number:
      return NUMBER;
    default:
      return UNCASED;
  }
}
