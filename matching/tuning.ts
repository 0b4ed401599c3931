/** Every threshold, weight and limit of matching, with its unit and its consequence. */
export const tuning = {
  /** Entities. A span that may name more says only "many"; bounds what crosses to a tab. */
  readingsPerCandidate: 6,
  /** Words. Longer names are not looked for; bounds the exact pass per starting word. */
  wordsPerAlias: 16,
  /** UTF-16 units on either side of an "@" that may be an e-mail address (RFC 5321: 64 and 255). */
  mailAddressReach: { before: 64, behind: 255 },
  /** UTF-16 units on either side of an underscore that may be a file name. */
  fileNameReach: { before: 64, behind: 255 },
  /** Words behind the comma of "Clinton, Hillary Rodham" that may be given names. */
  givenNamesBehindComma: 2,
  /** Words. Shorter and longer name-shaped spans get no fuzzy look. */
  fuzzyWords: { least: 2, most: 4 },
  /** Letters. Longer words get no fuzzy look; bounds the work on a word without end. */
  fuzzyLongestWord: 32,
  /** Aliases. Fuse ranks no more than this for one span. */
  fuzzyShortlist: 20,
  /** Word combinations tried for one span; bounds a span of many near words. */
  fuzzyCombinations: 400,
  /** Words whose fuzzy look is remembered, a power of two: several times those of a long page. */
  wordsRemembered: 2 ** 13,
  /** Words whose number is remembered, a power of two: as many as stay in a processor's fastest memory. */
  numbersRemembered: 2 ** 12,
  /** The same for runs of words that nearly name somebody, and for those that do not: a number each. */
  runsRemembered: 2 ** 11,
  nothingsRemembered: 2 ** 14,
  /** The same for entities whose ids and profiles are kept ready. */
  entitiesRemembered: 2 ** 15,
  /** Fuse score, 0 identical to 1 unlike. Looser lets through what the veto then has to catch. */
  fuzzyThreshold: 0.3,
  /** Fuse score. The best alias must lead the next entity's by this, or the span stays unlinked. */
  fuzzyLead: 0.02,
  /** Letters a word must have before it may differ by one, and by two (optimal alignment). */
  fuzzyLetters: {
    oneEdit: 4,
    twoEdits: 8,
    /** A shorter word may differ by one only beside so many letters of words without a slip. */
    oneEditBeside: 3,
    anchor: 4,
  },
  /** Letters a bare surname must have to be forgiven one slip, where the page names its bearer. */
  fuzzySurnameLetters: 8,
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
  /** UTF-16 units of a page that are read to tell its language where it gives none. */
  languageUnits: 20_000,
  /** So many telling words, and so many times those of the next language, tell one. */
  languageTold: { signals: 2, lead: 2 },
  /** Related people, certain on the page, that license a bare surname together. */
  companions: 2,
} as const;

/** The same for the search of the fact browser. Costs add up over the words of a query. */
export const searchTuning = {
  /** Cost of a hit by the field it stands in: a name is what a reader means first. */
  fieldCost: { name: 0, alias: 1, description: 2, fact: 3 },
  /** Cost of how near a word comes. As typed in any field outranks nearly so in a name. */
  closenessCost: { word: 0, wordStart: 0.5, inside: 2, slip: 4, twoSlips: 4.5 },
  /** Above what any word can cost, so that a record with more of the words always comes first. */
  dearestWord: 8,
  /** Costs are told apart by so much. Finer steps would take as much work as sorting. */
  costStep: 0.05,
  /**
   * Fuse score, 0 identical to 1 unlike; it is added to the cost of a slip. Fuse ranks and the count of
   * slips decides; two swapped letters of five score 0.4.
   */
  threshold: 0.4,
  /** The same for names suggested where nothing was found: a wrong suggestion costs nothing. */
  guessThreshold: 0.6,
  /** Words that Fuse looks at for one typed word; it takes about 2 µs each, however large the base. */
  shortlist: 1000,
  /** Pairs of letters that one slip spoils: three for two letters exchanged. */
  spoiltPerSlip: 3,
  /** Letters a word must have to be forgiven one slip, and two; a shorter one must stand as typed. */
  lettersForSlips: { one: 4, two: 8 },
  /** Letters. A word of prose must have so many to be a near miss: sentences hold too many words. */
  lettersToForgiveInProse: 6,
  /** Letters a word must have to be looked for inside names; fewer stand inside half of them. */
  lettersInside: 3,
  /** Letters of a query word that are compared; Fuse would cut longer ones into pieces. */
  longestWord: 32,
  /** Words of a query. The rest is ignored: each word is one search. */
  mostWords: 8,
  /** Characters of a query that are read; eight words are long over by then. */
  queryCharacters: 500,
  /** Facts of one record that are searched; the first are those an editor put first. */
  mostFacts: 200,
  /** Taken off where the query is a whole name, so that "Clinton" finds the person of that name. */
  wholeName: 2,
  /** Taken off a prominent person's cost: it settles what would be a draw, and no more. */
  prominent: 0.1,
  /** Records read, and words looked at, in one step of building the index; a few milliseconds each. */
  stepRecords: 100,
  stepItems: 2000,
  /** Records of one answer: a few screens. More would take longer to send than to find. */
  pageRecords: 50,
  /** Words tried, and records suggested, where nothing was found. */
  guesses: 3,
  nearRecords: 4,
  /** Characters of a fact within which its first marked word is seen; else it is shown from before that. */
  seenCharacters: 70,
  excerptBefore: 30,
} as const;

/** The same for events that the page describes instead of naming them. */
export const eventTuning = {
  /** Words on either side of the word that names an event. Nothing farther away belongs to it. */
  reach: 40,
  /** Words between the word that names it and what must stand with it ("35 diplomats"). */
  company: 14,
  /** Words between an election and the country that it is held in: "the vote in Moldova". */
  besideWords: 3,
  /** Words that may stand inside "kicked ... out". */
  looseWords: 4,
  /** Words of a phrase to the left and to the right of its noun. */
  phraseWords: { before: 8, behind: 14 },
  /** Words between a verb and its subject. */
  subjectWords: 6,
  /** Wordings of one type. Of more only those are tried whose event is of a year that is given. */
  wordingsPerType: 100,
  /** Days from which on an event goes on rather than happens: there may be "new sanctions". */
  lastingDays: 200,
  /** Days before an article in which something is "recent". */
  recentDays: 400,
  /** Days before somebody takes office in which "will take office" means that. */
  aheadDays: 120,
  /** Readings of one phrase. Where it fits more wordings, it tells too little. */
  readingsPerPhrase: 12,
  /** Words to the left and to the right of an event's word that its mark may cover. */
  markedWords: 5,
  /** Blocks above in which "the war" may find the war that it means. */
  referenceBlocks: 2,
  /** Names above in which "his" may find the one that it means; bounds the work on a long block. */
  namesBack: 40,
  /** Units before "his" where it leads into a sentence ("During his ..."). */
  leadingUnits: 12,
  /** Blocks above in which "his" may find the name that it means. */
  pronounBlocks: 2,
} as const;
