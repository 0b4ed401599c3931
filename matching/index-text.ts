import type { MatchingIndex } from "./matching-index.ts";

/** The kinds of typed arrays that an index is made of, by the names that they have in its text. */
const ARRAYS = { Int32Array, Uint8Array, Uint16Array, Uint32Array } as const;

/** An index as JSON: building one takes many times as long as reading it. */
export function writeIndex(index: MatchingIndex): string {
  return JSON.stringify(index, (_, value: unknown) => {
    if (!ArrayBuffer.isView(value)) return value;
    const name = Object.keys(ARRAYS).find((each) => value.constructor.name === each);
    if (!name) throw new Error(`An index holds no ${value.constructor.name}.`);
    return { [name]: Array.from(value as Uint8Array) };
  });
}

/** The index that such a text was written from; there is no check of any other text. */
export function readIndex(text: string): MatchingIndex {
  return revive(JSON.parse(text)) as MatchingIndex;
}

/** Done from outside in: the callback of `JSON.parse` would be asked about every single number. */
function revive(value: unknown): unknown {
  if (typeof value !== "object" || value === null || Array.isArray(value)) return value;
  for (const [name, make] of Object.entries(ARRAYS)) {
    if (name in value) return make.from((value as Record<string, number[]>)[name] ?? []);
  }
  return Object.fromEntries(Object.entries(value).map(([name, part]) => [name, revive(part)]));
}
