import { tuning } from "../tuning.ts";

/**
 * How many letters a word of a name may differ by. A short word may differ only beside words without
 * a slip that have enough letters together, `anchor`; absent, such words are taken to be there.
 */
export function editsAllowed(
  word: string,
  target: string,
  anchor: number = tuning.fuzzyLetters.anchor,
): number {
  const letters = Math.min(word.length, target.length);
  const { oneEdit, twoEdits, oneEditBeside } = tuning.fuzzyLetters;
  if (letters >= twoEdits) return 2;
  if (letters >= oneEdit) return 1;
  return letters >= oneEditBeside && anchor >= tuning.fuzzyLetters.anchor ? 1 : 0;
}
