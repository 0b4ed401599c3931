import type { Token } from "../words/tokenize.ts";
import { otherForms } from "./nicknames.ts";

type Name = readonly Token[];

/** Other ways to write a full name of at least two words, of which each follows from one rule. */
export function derivedNames(name: Name): Name[] {
  return [...withOtherForms(name), ...withoutMiddleInitials(name), ...withJoinedInitials(name)];
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
