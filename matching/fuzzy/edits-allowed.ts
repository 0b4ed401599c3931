import { tuning } from "../tuning.ts";

/**
 * How many letters a word of a name may differ by, of so many as the shorter of both has. A short word may differ only beside words without
 * a slip that have enough letters together, `anchor`; absent, such words are taken to be there.
 */
export function editsAllowed(letters: number, anchor: number = tuning.fuzzyLetters.anchor): number {
  const { oneEdit, twoEdits, oneEditBeside } = tuning.fuzzyLetters;
  if (letters >= twoEdits) return 2;
  if (letters >= oneEdit) return 1;
  return letters >= oneEditBeside && anchor >= tuning.fuzzyLetters.anchor ? 1 : 0;
}
