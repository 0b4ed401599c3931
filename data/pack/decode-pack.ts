import type { PackProblem } from "./read-pack.ts";

export interface DecodedPack {
  readonly text: string;
  readonly problems: readonly PackProblem[];
}

const NEW_LINE = 0x0a;
const NOT_UTF8 = "is not UTF-8";
/** The byte order marks of UTF-16, which no UTF-8 text begins with. */
const UTF16_MARKS = [
  [0xff, 0xfe],
  [0xfe, 0xff],
] as const;

/**
 * The text of a pack from its bytes, without a byte order mark. Lines that are not UTF-8 are problems and
 * empty in the text, so that the others keep their numbers.
 */
export function decodePack(bytes: Uint8Array): DecodedPack {
  if (UTF16_MARKS.some(([first, second]) => bytes[0] === first && bytes[1] === second)) {
    return { text: "", problems: [{ field: "(whole file)", reason: `${NOT_UTF8} but UTF-16` }] };
  }
  const text = decode(bytes);
  return text === undefined ? decodeByLine(bytes) : { text, problems: [] };
}

function decodeByLine(bytes: Uint8Array): DecodedPack {
  const lines: string[] = [];
  const problems: PackProblem[] = [];
  for (let start = 0; start <= bytes.length; ) {
    const found = bytes.indexOf(NEW_LINE, start);
    const end = found < 0 ? bytes.length : found;
    const line = decode(bytes.subarray(start, end));
    lines.push(line ?? "");
    if (line === undefined) {
      problems.push({ line: lines.length, field: "(whole line)", reason: NOT_UTF8 });
    }
    start = end + 1;
  }
  return { text: lines.join("\n"), problems };
}

function decode(bytes: Uint8Array): string | undefined {
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch (error) {
    if (error instanceof TypeError) return undefined;
    throw error;
  }
}
