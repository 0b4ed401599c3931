import { placedWords } from "./folded-words.ts";

/** A text and the spans of it that answer a query, in order, as units from … to. */
export interface MarkedText {
  readonly text: string;
  readonly marks: readonly (readonly [from: number, to: number])[];
}

/** What a typed word may be in a text: itself, or one of these words, by a slip of typing. */
export interface Sought {
  readonly typed: string;
  readonly near: ReadonlySet<string>;
}

export type MarkedWords = MarkedText & {
  /** How many of the sought words stand in the text. */
  readonly found: number;
};

/**
 * Marks the letters that were typed, and the whole of a word that was typed with a slip. Inside a word
 * only where the text is a name: in prose nobody looks for a part of a word.
 */
export function markLetters(text: string, sought: readonly Sought[], isName: boolean): MarkedWords {
  const marks: [number, number][] = [];
  const found = new Set<Sought>();
  for (const { word, units } of placedWords(text)) {
    for (const each of sought) {
      const span = spanIn(word, each, isName);
      if (!span) continue;
      found.add(each);
      marks.push([units[span[0]] ?? 0, (units[span[1] - 1] ?? 0) + 1]);
    }
  }
  return { text, marks: withoutOverlap(marks), found: found.size };
}

function spanIn(word: string, { typed, near }: Sought, isName: boolean) {
  const at = word.indexOf(typed);
  if (at === 0 || (at > 0 && isName)) return [at, at + typed.length] as const;
  return near.has(word) ? ([0, word.length] as const) : undefined;
}

function withoutOverlap(marks: readonly (readonly [number, number])[]): [number, number][] {
  const joined: [number, number][] = [];
  for (const [from, to] of marks.toSorted((a, b) => a[0] - b[0])) {
    const last = joined.at(-1);
    if (last && from <= last[1]) last[1] = Math.max(last[1], to);
    else joined.push([from, to]);
  }
  return joined;
}

/** The text from shortly before its first mark, where that lies too far in to be seen in a line or two. */
export function excerpt({ text, marks }: MarkedText, seen: number, before: number): MarkedText {
  const first = marks[0]?.[0] ?? 0;
  if (first < seen) return { text, marks };
  const start = text.lastIndexOf(" ", first - before) + 1;
  const shift = ELLIPSIS.length - start;
  return {
    text: `${ELLIPSIS}${text.slice(start)}`,
    marks: marks.map(([from, to]) => [from + shift, to + shift] as const),
  };
}

const ELLIPSIS = "… ";
