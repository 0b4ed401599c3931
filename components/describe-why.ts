import type { Why } from "../matching/recognition.ts";

/** One line that says how the text led to this card; `surface` is the text as it stands there. */
export function describeWhy(why: Why, surface: string, certain: boolean): string {
  const reason = reasons[why](surface);
  return certain || why === "surname-alone" ? reason : `${reason}, not certain`;
}

const reasons: Readonly<Record<Why, (surface: string) => string>> = {
  name: () => "Named in the text",
  spelling: (surface) => `Matched despite spelling: “${surface}”`,
  "surname-licensed": () => "Surname; named in full on this page",
  "given-name": () => "Given name; named in full before",
  title: () => "Surname after a title held then",
  companions: () => "Surname; related names are on this page",
  "surname-alone": () => "By surname alone, so it may be someone else",
  description: (surface) => `By description: “${surface}”`,
};
