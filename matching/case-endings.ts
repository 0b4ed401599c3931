/** Case endings of names in languages that decline them, undone. All words are folded. */

interface Declension {
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
const CYRILLIC: Declension = {
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
export function caseForms(folded: string, lang: string): readonly string[] {
  const declension = declensionFor(folded.charCodeAt(0), lang);
  if (!declension) return [];
  const { endings, stem } = declension;
  const found = endings.find(
    ([ending]) => folded.length - ending.length >= stem && folded.endsWith(ending),
  );
  if (!found) return [];
  const [ending, nominatives] = found;
  return nominatives.map((nominative) => folded.slice(0, -ending.length) + nominative);
}

/** False for nearly every word of an English page, and quick to tell. */
export function mayDecline(firstLetter: number, lang: string): boolean {
  return declensionFor(firstLetter, lang) !== undefined;
}

function declensionFor(firstLetter: number, lang: string): Declension | undefined {
  if (firstLetter >= 0x400 && firstLetter <= 0x52f) return CYRILLIC;
  if (lang === "" || firstLetter > 0x24f) return undefined;
  return BY_LANGUAGE[lang.slice(0, 2).toLowerCase()];
}
