import { daySpan, overlaps } from "../../data/dates.ts";
import type { Alias, Entity } from "../../data/schema.ts";
import { variantsOf } from "../../matching/names/variants.ts";
import { tokenize } from "../../matching/words/tokenize.ts";
import type { Finding } from "./desk.ts";
import { EVERYDAY_WORDS } from "./everyday-words.ts";

/** Letters. Shorter names turn up by chance in any text. */
const LETTERS_MIN = 3;

/** Aliases of two letters, or of one word in lower case, that ask for nothing on the page. */
export function shortAliases({ aliases }: Entity): Finding[] {
  return aliases.flatMap(({ text, use, caseSensitive }, a) => {
    if (use === "with-context") return [];
    const [word, ...more] = tokenize(text);
    const letters = text.match(/\p{L}/gu)?.length ?? 0;
    const isSpelledOut = /\p{Script=Han}|\p{Script=Hangul}/u.test(text);
    if (letters < LETTERS_MIN && !isSpelledOut) {
      return [{ field: `aliases.${a}`, reason: `"${text}" is too short to stand alone` }];
    }
    if (more.length > 0 || (word?.shape !== "lower" && caseSensitive !== false)) return [];
    return [{ field: `aliases.${a}`, reason: `"${text}" is one word without a capital` }];
  });
}

/** Aliases of everyday words alone ("the peace talks") that ask for nothing on the page. */
export function everydayAliases({ aliases }: Entity): Finding[] {
  return aliases.flatMap(({ text, use }, a) => {
    const words = tokenize(text).map(({ folded }) => folded);
    if (use === "with-context" || !words.every((word) => EVERYDAY_WORDS.has(word))) return [];
    return [{ field: `aliases.${a}`, reason: `"${text}" is made of everyday words` }];
  });
}

/**
 * Aliases that the matcher reads like the name or like another alias of the same days. Two
 * languages may share a spelling: there the language is what the second one adds.
 */
export function repeatedAliases({ name, aliases }: Entity): Finding[] {
  const own: Alias = { text: name, use: "alone" };
  return aliases.flatMap((alias, a) => {
    const others = [own, ...aliases.slice(0, a), ...aliases.slice(a + 1)];
    // Of two that say the same, one is reported: the second, or the one that follows by rule.
    const same = others.find(
      (other, o) => saysTheSame(alias, other) && (o <= a || !saysTheSame(other, alias)),
    );
    if (!same) return [];
    const reason = `"${alias.text}" says the same as "${same.text}"`;
    return [{ field: `aliases.${a}`, reason }];
  });
}

function saysTheSame(alias: Alias, other: Alias): boolean {
  return (
    variantsOf(other).map(wordsOf).includes(wordsOf(alias.text)) &&
    alias.lang === other.lang &&
    alias.caseSensitive === other.caseSensitive &&
    overlaps(daysOf(alias), daysOf(other))
  );
}

function wordsOf(text: string): string {
  return tokenize(text)
    .map(({ folded, gap }) => (gap === "comma" ? `,${folded}` : folded))
    .join(" ");
}

function daysOf({ from = "..", to = ".." }: Alias) {
  return daySpan(`${from}/${to}`);
}
