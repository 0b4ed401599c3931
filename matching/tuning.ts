/** Every threshold, weight and limit of matching, with its unit and its consequence. */
export const tuning = {
  /** Entities. A span that may name more says only "many"; bounds what crosses to a tab. */
  readingsPerCandidate: 6,
  /** Words. Longer names are not looked for; bounds the exact pass per starting word. */
  wordsPerAlias: 16,
  /** Words. Shorter and longer name-shaped spans get no fuzzy look. */
  fuzzyWords: { least: 2, most: 4 },
  /** Aliases. Fuse ranks no more than this for one span. */
  fuzzyShortlist: 20,
  /** Word combinations tried for one span; bounds a span of many near words. */
  fuzzyCombinations: 400,
  /** Fuse score, 0 identical to 1 unlike. Looser lets through what the veto then has to catch. */
  fuzzyThreshold: 0.3,
  /** Fuse score. The best alias must lead the next entity's by this, or the span stays unlinked. */
  fuzzyLead: 0.02,
  /** Letters a word must have before it may differ by one, and by two (optimal alignment). */
  fuzzyLetters: { oneEdit: 4, twoEdits: 8 },
  /** Edits in the whole name. */
  fuzzyEdits: 2,
  /** Letters per allowed edit over the whole name: 12 letters may differ by two. */
  fuzzyLettersPerEdit: 6,
  /** Share of capitalised long words from which a block reads as a title-case heading. */
  titleCaseShare: 0.7,
  /** Letters from which a word tells title case; short ones ("of", "in") stay lower case in it. */
  titleCaseLetters: 4,
  /** Share of all-capital words from which a block is set in capitals. */
  capitalsShare: 0.6,
  /** Related people, certain on the page, that license a bare surname together. */
  companions: 2,
} as const;
