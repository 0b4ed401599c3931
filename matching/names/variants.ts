import type { Alias } from "../../data/schema.ts";

/**
 * The ways to write an English phrase that follow from one of them, the phrase itself first, so that
 * no record has to list them: "US aid" is "American aid", "the 2016 election" is also "the election
 * of 2016" and "in 2016", "-isation" is "-ization".
 */
export function variantsOf({ text, lang = "en" }: Pick<Alias, "text" | "lang">): string[] {
  if (lang !== "en") return [text];
  const variants = new Set([text]);
  for (const vary of RULES) {
    for (const phrase of [...variants]) for (const variant of vary(phrase)) variants.add(variant);
  }
  return [...variants];
}

const RULES: readonly ((phrase: string) => string[])[] = [yearBehind, american, withZ];

/** Only what begins with its year: "March 2024 poll" has no other order. */
function yearBehind(phrase: string): string[] {
  const [, article = "", year, rest] = /^(the )?(\d{4}) (\p{L}.*)$/iu.exec(phrase) ?? [];
  return year && rest ? ["of", "in"].map((word) => `${article}${rest} ${word} ${year}`) : [];
}

/** "US" before a noun is an adjective; elsewhere, as in "the US and Iran", it is the country. */
const ADJECTIVE =
  /(?<![\p{L}\p{N}-])(?:US|U\.S\.) (?!(?:and|as|at|by|for|from|in|of|on|or|to|with)\b)(?=\p{L})/gu;

function american(phrase: string): string[] {
  const written = phrase.replace(ADJECTIVE, "American ");
  return written === phrase ? [] : [written];
}

function withZ(phrase: string): string[] {
  const written = phrase.replace(/(?<=\p{L}{3})isation/giu, "ization");
  return written === phrase ? [] : [written];
}
