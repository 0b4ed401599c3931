import { fold } from "../words/fold.ts";
import type { BlockWords } from "../words/tokenize.ts";

/** Words that stand before a German noun, which has a capital as a given name has. */
const BEFORE_NOUN = new Set(
  `das dem den des ein eine einen einem einer eines kein keine keinen keinem keiner dieses diesen diesem
  im am vom beim zum zur ins ans fürs jedes jeden jedem mein sein ihr unser seinen seinem ihren ihrem`
    .split(/\s+/)
    .map(fold),
);

/** Words before a family: "die Trumps" are several, "Trumps Pläne" are his. */
const BEFORE_FAMILY = new Set("die den der beiden zwei drei alle aller".split(" "));

const isGerman = (lang: string) => /^de\b/i.test(lang);

/** "das Treffen Putins": the capitalised word at that place is a common noun. */
export function isGermanNoun(tokens: BlockWords, at: number, lang: string): boolean {
  return isGerman(lang) && at > 0 && isOneOf(BEFORE_NOUN, tokens, at);
}

/** "die Trumps": what looks like a genitive at that place is a family. */
export function isGermanFamily(tokens: BlockWords, at: number, lang: string): boolean {
  if (!isGerman(lang) || at === 0 || !tokens.at(at)?.folded.endsWith("s")) return false;
  return isOneOf(BEFORE_FAMILY, tokens, at);
}

/** Whether the word before a place is one of these, with nothing but a space between. */
function isOneOf(words: ReadonlySet<string>, tokens: BlockWords, at: number): boolean {
  return tokens.gapAt(at) === "space" && words.has(tokens.at(at - 1)?.folded ?? "");
}
