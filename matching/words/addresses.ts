import { tuning } from "../tuning.ts";

/** Start (inclusive) and end (exclusive) of a stretch of text. */
export type Stretch = readonly [start: number, end: number];

const LINK_OR_HANDLE = /https?:\/\/\S+|www\.\S+|(?<![\p{L}\p{N}])[@#][\p{L}\p{N}_]+/giu;
const BEFORE_AT = /[^\s@<>]+$/u;
const BEHIND_AT = /^[^\s@<>]+\.\p{L}{2,}/u;

const BEFORE_UNDERSCORE = /[\p{L}\p{N}]+$/u;
const BEHIND_UNDERSCORE = /^[\p{L}\p{N}_.-]*/u;

/** Every address, handle, hashtag and file name of a text, in order: names in them are no mentions. */
export function addressesIn(text: string): Stretch[] {
  const found = [...text.matchAll(LINK_OR_HANDLE)].map(
    (match): Stretch => [match.index, match.index + match[0].length],
  );
  return [...found, ...mailAddressesIn(text), ...fileNamesIn(text)].sort((a, b) => a[0] - b[0]);
}

/** Looks around each "@" only so far as an address can reach: a long line stays linear. */
function mailAddressesIn(text: string): Stretch[] {
  const { before, behind } = tuning.mailAddressReach;
  const found: Stretch[] = [];
  for (let at = text.indexOf("@"); at >= 0; at = text.indexOf("@", at + 1)) {
    const name = BEFORE_AT.exec(text.slice(Math.max(0, at - before), at))?.[0];
    const host = BEHIND_AT.exec(text.slice(at + 1, at + 1 + behind))?.[0];
    if (name && host) found.push([at - name.length, at + 1 + host.length]);
  }
  return found;
}

/** Words that are joined by underscores. */
function fileNamesIn(text: string): Stretch[] {
  const { before, behind } = tuning.fileNameReach;
  const found: Stretch[] = [];
  for (let at = text.indexOf("_"); at >= 0; at = text.indexOf("_", at + 1)) {
    const head = BEFORE_UNDERSCORE.exec(text.slice(Math.max(0, at - before), at))?.[0] ?? "";
    const tail = BEHIND_UNDERSCORE.exec(text.slice(at + 1, at + 1 + behind))?.[0] ?? "";
    const end = at + 1 + tail.length;
    found.push([at - head.length, end]);
    at = end - 1;
  }
  return found;
}

/** True where a position lies in one of the stretches, which are in order. */
export function liesIn(stretches: readonly Stretch[], position: number): boolean {
  let [low, high] = [0, stretches.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((stretches[middle]?.[0] ?? 0) <= position) low = middle + 1;
    else high = middle;
  }
  return position < (stretches[low - 1]?.[1] ?? 0);
}
