import { unitAt } from "../words/unit-at.ts";

/** Rows of the table, used again and again; a row has a place more than the longer word has letters. */
let rows: [Uint16Array, Uint16Array, Uint16Array] = makeRows(64);

/**
 * Optimal string alignment: insertions, deletions, substitutions and swaps of neighbours that turn one
 * word into the other, each counted once. The other may stand within a longer text.
 */
export function editDistance(a: string, b: string, startB = 0, stopB = b.length): number {
  // What both begin and end with costs nothing, and of most pairs it leaves next to nothing.
  let [startA, fromB] = [0, startB];
  let [endA, endB] = [a.length, stopB];
  while (startA < endA && fromB < endB && unitAt(a, startA) === unitAt(b, fromB)) {
    startA++;
    fromB++;
  }
  while (endA > startA && endB > fromB && unitAt(a, endA - 1) === unitAt(b, endB - 1)) {
    endA--;
    endB--;
  }
  const [lettersA, lettersB] = [endA - startA, endB - fromB];
  if (lettersA === 0 || lettersB === 0) return Math.max(lettersA, lettersB);
  if (lettersA === 1 && lettersB === 1) return 1;
  return distanceBetween(a.slice(startA, endA), b.slice(fromB, endB));
}

function distanceBetween(a: string, b: string): number {
  if (b.length >= rows[0].length) rows = makeRows(b.length * 2);
  let [beforeLast, last, current] = rows;
  for (let column = 0; column <= b.length; column++) last[column] = column;
  for (let row = 1; row <= a.length; row++) {
    current[0] = row;
    for (let column = 1; column <= b.length; column++) {
      const same = unitAt(a, row - 1) === unitAt(b, column - 1);
      const cost = Math.min(
        at(last, column) + 1,
        at(current, column - 1) + 1,
        at(last, column - 1) + (same ? 0 : 1),
      );
      current[column] = isSwap(a, b, row, column)
        ? Math.min(cost, at(beforeLast, column - 2) + 1)
        : cost;
    }
    [beforeLast, last, current] = [last, current, beforeLast];
  }
  return at(last, b.length);
}

/** True where the last two letters of both beginnings are the same two, the other way round. */
function isSwap(a: string, b: string, row: number, column: number): boolean {
  if (row < 2 || column < 2) return false;
  const [lastA, lastB] = [unitAt(a, row - 1), unitAt(b, column - 1)];
  return lastA === unitAt(b, column - 2) && lastB === unitAt(a, row - 2);
}

function at(row: Uint16Array, column: number): number {
  return row[column] ?? 0;
}

function makeRows(length: number): [Uint16Array, Uint16Array, Uint16Array] {
  return [new Uint16Array(length), new Uint16Array(length), new Uint16Array(length)];
}
