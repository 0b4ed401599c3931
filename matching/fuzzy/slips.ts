/** Which letters a hand or an ear takes for each other. */

const KEY_ROWS = ["qwertyuiop", "asdfghjkl", "zxcvbnm"];
/** How far each row of keys is set to the right, in keys. */
const ROW_OFFSETS = [0, 0.25, 0.75];
const VOWELS = "aeiouy";
const SOUND_ALIKE = ["ck", "cs", "sz", "vw", "fv", "bp", "dt", "gk", "jy", "ij", "mn"];

const keyPositions = new Map(
  KEY_ROWS.flatMap((row, y) =>
    Array.from(row, (key, x) => [key, { x: x + (ROW_OFFSETS[y] ?? 0), y }] as const),
  ),
);

/**
 * True where one word differs from the other by a slip: a letter dropped, added or swapped with
 * its neighbour, or replaced by one that lies beside it on the keyboard or sounds alike. Any other
 * letter makes another name ("Clifton", "Clinton").
 */
export function isSlip(a: string, b: string): boolean {
  if (a.length !== b.length) return true;
  let at = 0;
  while (at < a.length && a[at] === b[at]) at++;
  // Where two letters differ or none does, nothing was replaced by something unlike it.
  for (let behind = at + 1; behind < a.length; behind++) if (a[behind] !== b[behind]) return true;
  return at === a.length || areAlike(a.charAt(at), b.charAt(at));
}

/**
 * True where a hand that means one word writes the other: it drops a letter, strikes one twice or two in
 * the wrong order. The words are one edit apart.
 */
export function isSlipOfHand(written: string, meant: string): boolean {
  if (written.length < meant.length) return true;
  let at = 0;
  while (at < meant.length && written[at] === meant[at]) at++;
  if (written.length > meant.length) return written[at] === written[at - 1];
  return written[at] === meant[at + 1];
}

function areAlike(a: string, b: string): boolean {
  if (VOWELS.includes(a) && VOWELS.includes(b)) return true;
  if (SOUND_ALIKE.some((pair) => pair.includes(a) && pair.includes(b))) return true;
  const [keyA, keyB] = [keyPositions.get(a), keyPositions.get(b)];
  // A letter that is not on the keyboard tells nothing.
  if (!keyA || !keyB) return true;
  return Math.abs(keyA.x - keyB.x) <= 1 && Math.abs(keyA.y - keyB.y) <= 1;
}
