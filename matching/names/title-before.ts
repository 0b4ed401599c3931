import type { TitleBefore } from "../recognition.ts";
import type { BlockWords } from "../words/tokenize.ts";
import { Around, mayStandAround } from "./tell-quickly.ts";
import { FORMER, FRENCH_TITLES, TITLES } from "./words-around.ts";

const LONGEST_TITLE = Math.max(...[...TITLES.keys()].map((title) => title.split(" ").length));

/** The title that ends right before word `at`, and the index of its first word. */
export function titleBefore(
  tokens: BlockWords,
  at: number,
  lang = "",
): { title: TitleBefore; from: number } | undefined {
  const french = lang.startsWith("fr")
    ? FRENCH_TITLES.get(tokens.at(at - 1)?.folded ?? "")
    : undefined;
  if (french && runsOn(tokens, at, at))
    return { title: { ...french, former: false }, from: at - 1 };
  if (!mayStandAround(tokens, at - 1, Around.titleEnd)) return undefined;
  for (let length = LONGEST_TITLE; length >= 1; length--) {
    const from = at - length;
    if (from < 0 || !runsOn(tokens, from + 1, at)) continue;
    const words = Array.from({ length }, (_, place) => tokens.at(from + place)).filter(
      (token) => token !== undefined,
    );
    const title = TITLES.get(words.map(({ folded }) => folded).join(" "));
    if (!title || words.some(({ possessive }) => possessive)) continue;
    const before = tokens.at(from - 1);
    const former =
      from > 0 && runsOn(tokens, from, from) && before !== undefined && FORMER.has(before.folded);
    return { title: { ...title, former }, from };
  }
  return undefined;
}

/** True where the words up to `to` follow each other without a barrier or comma. */
function runsOn(tokens: BlockWords, from: number, to: number): boolean {
  for (let at = from; at <= to; at++) {
    if (at >= tokens.count) return false;
    const gap = tokens.gapAt(at);
    if (gap !== "space" && gap !== "dot" && gap !== "hyphen") return false;
  }
  return true;
}
