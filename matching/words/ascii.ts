import { Case, caseOf, foldOf, Role, roleOf } from "./letters.ts";

/** What a unit of plain English that is no letter does: it ends a word, or it asks for a closer look. */
export const ENDS = 0;
export const LOOK = 1;
/** Set beside the folded letter or digit: how the unit is cased. */
export const IS_LOWER = 0x100;
export const IS_UPPER = 0x200;
/** They join the parts of a word, or belong to an address, a handle or a file name. */
const TELLING = ".@#_:";

/** ASCII unit → its folded letter or digit and how it is cased, or ENDS, or LOOK. */
export const ASCII = Uint16Array.from({ length: 0x80 }, (_, unit) => {
  if (roleOf(unit) !== Role.letter) {
    const isTelling = TELLING.includes(String.fromCharCode(unit));
    return isTelling || roleOf(unit) === Role.apostrophe ? LOOK : ENDS;
  }
  const letterCase = caseOf(unit);
  const cased = letterCase === Case.lower ? IS_LOWER : letterCase === Case.upper ? IS_UPPER : 0;
  return foldOf(unit).charCodeAt(0) | cased;
});

/** The folded letter or digit of an ASCII unit, or 0 for all other units. */
export function plainLetter(unit: number): number {
  const known = unit < ASCII.length ? (ASCII[unit] ?? ENDS) : ENDS;
  return known > LOOK ? known & 0xff : 0;
}

/** The same for every UTF-16 unit: what is no ASCII has to be looked at. */
export const UNITS = new Uint16Array(0x10000).fill(LOOK);
UNITS.set(ASCII);
