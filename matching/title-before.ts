import type { TitleBefore } from "./recognition.ts";
import type { Token } from "./tokenize.ts";
import { FORMER, TITLES } from "./words-around.ts";

const LONGEST_TITLE = Math.max(...[...TITLES.keys()].map((title) => title.split(" ").length));

/** The title that ends right before word `at`, and the index of its first word. */
export function titleBefore(
  tokens: readonly Token[],
  at: number,
): { title: TitleBefore; from: number } | undefined {
  for (let length = LONGEST_TITLE; length >= 1; length--) {
    const from = at - length;
    if (from < 0 || !runsOn(tokens, from + 1, at)) continue;
    const words = tokens.slice(from, at);
    const title = TITLES.get(words.map(({ folded }) => folded).join(" "));
    if (!title || words.some(({ possessive }) => possessive)) continue;
    const before = tokens[from - 1];
    const former =
      from > 0 && runsOn(tokens, from, from) && before !== undefined && FORMER.has(before.folded);
    return { title: { ...title, former }, from };
  }
  return undefined;
}

/** True where the words up to `to` follow each other without a barrier or comma. */
function runsOn(tokens: readonly Token[], from: number, to: number): boolean {
  for (let at = from; at <= to; at++) {
    const gap = tokens[at]?.gap;
    if (gap !== "space" && gap !== "dot" && gap !== "hyphen") return false;
  }
  return true;
}
