/** What a reader is shown at once, each number with its unit and its consequence. */
export const limits = {
  /** Facts. A card shows so many before "more"; four fit beside a paragraph without scrolling far. */
  factsAtFirst: 4,
  /** Labels. More of them would push the footer out of a card; the rest is given as a number. */
  chipsAtFirst: 6,
} as const;
