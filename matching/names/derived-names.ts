import type { Token } from "../words/tokenize.ts";
import { otherForms } from "./nicknames.ts";

/** How a folded patronymic ends. */
export const PATRONYMIC = /[oey]v(?:ich|na|ych)$/;
/** A shorter first half may be half of a given name: "Kang Kyung-Wha". */
const LETTERS_OF_SURNAME = 6;

const ARTICLES: ReadonlyMap<string, string> = new Map([
  ["al", "el"],
  ["el", "al"],
]);

type Name = readonly Token[];

/** Other ways to write a full name of at least two words, of which each follows from one rule. */
export function derivedNames(name: Name): Name[] {
  const shorter = withoutPatronymic(name);
  return [
    ...shorter,
    ...[name, ...shorter].flatMap(withOtherForms),
    ...withoutMiddleInitials(name),
    ...withJoinedInitials(name),
    ...withOneSurname(name),
    ...withOtherArticle(name),
  ];
}

/** "Alexander Volkov" for "Alexander Vladimirovich Volkov". */
function withoutPatronymic(name: Name): Name[] {
  const [given, patronymic, surname] = name;
  if (!given || !patronymic || !surname || name.length !== 3) return [];
  return PATRONYMIC.test(patronymic.folded) ? [[given, surname]] : [];
}

/** "Mary Onyali" for "Mary Onyali-Omagbemi", as she was called before or is in short. */
function withOneSurname(name: Name): Name[] {
  const [last, first] = [name.at(-1), name.at(-2)];
  if (!last || !first || name.length < 3 || last.gap !== "hyphen") return [];
  const isWhole = first.gap === "space" && last.shape === "capital";
  return isWhole && first.folded.length >= LETTERS_OF_SURNAME ? [name.slice(0, -1)] : [];
}

/** "Michael Waltz" for "Mike Waltz": the formal name, or the short one of a formal name. */
function withOtherForms([given, ...others]: Name): Name[] {
  if (!given) return [];
  return otherForms(given.folded).map((folded) => [{ ...given, folded }, ...others]);
}

/** "John Kornblum" for "John C. Kornblum". */
function withoutMiddleInitials(name: Name): Name[] {
  const [first] = name;
  if (!first || isInitial(first)) return [];
  const shorter = name.filter((token) => !isInitial(token));
  return shorter.length < name.length && shorter.length > 1 ? [shorter] : [];
}

/** "J.B. Priestley" for "J. B. Priestley": without the space it is one word. */
function withJoinedInitials(name: Name): Name[] {
  const end = name.findIndex((token) => !isInitial(token));
  if (end < 2) return [];
  const initials = name.slice(0, end);
  const [first] = initials;
  if (!first) return [];
  const folded = initials.map((token) => token.folded).join("");
  return [[{ ...first, folded, shape: "caps" }, ...name.slice(end)]];
}

function isInitial({ folded, shape }: Token): boolean {
  return folded.length === 1 && (shape === "capital" || shape === "caps");
}

/** "Abdel Fattah al-Sisi" for "el-Sisi", in lower case or not. */
function withOtherArticle(name: Name): Name[] {
  if (!name.some(({ folded }, at) => at > 0 && ARTICLES.has(folded))) return [];
  const written = name.map((token, at): Token => {
    const other = at > 0 ? ARTICLES.get(token.folded) : undefined;
    return other ? { ...token, folded: other, shape: "lower" } : token;
  });
  return [written];
}
