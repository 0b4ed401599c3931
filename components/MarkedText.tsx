import type { MarkedText as Marked } from "../matching/search/mark-letters.ts";

/** A text with the letters that were found shown as such. */
export function MarkedText({ text, marks }: Marked) {
  const ends = [0, ...marks.map(([, to]) => to)];
  return (
    <>
      {marks.map(([from, to], at) => (
        <>
          {text.slice(ends[at], from)}
          <mark>{text.slice(from, to)}</mark>
        </>
      ))}
      {text.slice(ends.at(-1))}
    </>
  );
}
