/** Case endings of names in a language that declines them, to be undone. All words are folded. */

export interface Declension {
  /** What an ending on the page may stand for in the nominative; the longest ending counts. */
  readonly endings: readonly (readonly [ending: string, nominatives: readonly string[]])[];
  /** Letters that must be left of the word, so that short words are not taken apart. */
  readonly stem: number;
}

/** "Putins Rede": the genitive. English writes the plural so, therefore only in German text. */
const GERMAN: Declension = { stem: 3, endings: [["s", [""]]] };

/** "Trumpem", "Putinowi", "Zełenskiego": Polish, Czech, Slovak, Slovene, Croatian, Serbian. */
const SLAVIC_LATIN: Declension = {
  stem: 3,
  endings: [
    ["skiego", ["ski"]],
    ["skiemu", ["ski"]],
    ["skeho", ["sky"]],
    ["skemu", ["sky"]],
    ["skog", ["ski"]],
    ["skom", ["ski", "sky"]],
    ["skim", ["ski"]],
    ["skym", ["sky"]],
    ["owi", [""]],
    ["ovi", [""]],
    ["iem", [""]],
    ["em", [""]],
    ["om", [""]],
    ["a", [""]],
    ["u", [""]],
    ["e", [""]],
  ],
};

/** Russian, Ukrainian, Belarusian and Bulgarian; й is folded to и, ё to е. */
export const CYRILLIC: Declension = {
  stem: 3,
  endings: [
    ["ского", ["скии"]],
    ["скому", ["скии"]],
    ["ским", ["скии"]],
    ["ском", ["скии"]],
    ["ського", ["ськии"]],
    ["ському", ["ськии"]],
    ["ським", ["ськии"]],
    ["ои", ["а"]],
    ["ою", ["а"]],
    ["ом", [""]],
    ["ем", ["", "ь", "и"]],
    ["ым", [""]],
    ["им", [""]],
    ["ові", [""]],
    ["еві", ["", "ь", "и"]],
    ["я", ["ь", "и"]],
    ["ю", ["ь", "и", "я"]],
    ["а", [""]],
    ["у", ["", "а"]],
    ["і", ["", "а"]],
    ["ы", ["а"]],
    ["е", ["", "а", "ь", "и"]],
    ["и", ["а", "я"]],
  ],
};

const BY_LANGUAGE: Readonly<Record<string, Declension>> = {
  de: GERMAN,
  ...Object.fromEntries(
    ["pl", "cs", "sk", "sl", "hr", "bs", "sr"].map((lang) => [lang, SLAVIC_LATIN]),
  ),
};

/** The forms in which a base may have a word that the page declines; empty for most words. */
export function nominativesOf(folded: string, { endings, stem }: Declension): readonly string[] {
  const found = endings.find(
    ([ending]) => folded.length - ending.length >= stem && folded.endsWith(ending),
  );
  if (!found) return [];
  const [ending, nominatives] = found;
  return nominatives.map((nominative) => folded.slice(0, -ending.length) + nominative);
}

/** How a language (a BCP 47 tag) declines names in Latin letters; undefined for English. */
export function declensionOf(lang: string): Declension | undefined {
  return BY_LANGUAGE[lang.slice(0, 2).toLowerCase()];
}

/** Cyrillic names decline in every language that writes them so. */
export function isCyrillic(unit: number): boolean {
  return unit >= 0x400 && unit <= 0x52f;
}
