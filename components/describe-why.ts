import type { Why } from "../matching/recognition.ts";

/** How the text led to this card, before and after its own words, which stand between as written. */
export interface WhyLine {
  readonly before: string;
  /** Absent where the words would say nothing more. */
  readonly surface?: string;
  readonly after: string;
}

/** One line that says how the text led to this card; `surface` is the text as it stands there. */
export function describeWhy(why: Why, surface: string, certain: boolean): WhyLine {
  const { quotes, words } = reasons[why];
  const doubt = certain || why === "surname-alone" ? "" : ", not certain";
  return quotes
    ? { before: `${words}: “`, surface, after: `”${doubt}` }
    : { before: words, after: doubt };
}

const reasons: Readonly<Record<Why, { quotes: boolean; words: string }>> = {
  name: { quotes: false, words: "Named in the text" },
  spelling: { quotes: true, words: "Matched despite spelling" },
  "surname-licensed": { quotes: false, words: "Surname; named in full on this page" },
  "given-name": { quotes: false, words: "Given name; named in full before" },
  title: { quotes: false, words: "Surname after a title held then" },
  companions: { quotes: false, words: "Surname; related names are on this page" },
  "surname-alone": { quotes: false, words: "By surname alone, so it may be someone else" },
  description: { quotes: true, words: "By description" },
};
