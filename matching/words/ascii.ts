import { Case, caseOf, foldOf, Role, roleOf } from "./letters.ts";

/** What a unit of plain English that is no letter does: it ends a word, or it may join two parts of one. */
export const ENDS = 0;
export const MAY_JOIN = 1;
/** Set beside the folded letter where the unit is in lower case. */
export const HAS_LOWER = 0x100;
const STOP = 0x2e;

/** ASCII unit → its folded letter or digit and whether it is in lower case, or ENDS, or MAY_JOIN. */
export const ASCII = Uint16Array.from({ length: 0x80 }, (_, unit) => {
  if (roleOf(unit) !== Role.letter) {
    return unit === STOP || roleOf(unit) === Role.apostrophe ? MAY_JOIN : ENDS;
  }
  return foldOf(unit).charCodeAt(0) | (caseOf(unit) === Case.lower ? HAS_LOWER : 0);
});
