/** What a reader is shown at once, each number with its unit and its consequence. */
export const limits = {
  /** Facts. A card shows so many before "more"; four fit beside a paragraph without scrolling far. */
  factsAtFirst: 4,
  /** Facts added by each "more". Hundreds at once would take longer to build than to ask for. */
  factsPerBatch: 20,
  /** Labels. More of them would push the footer out of a card; the rest waits behind a number. */
  chipsAtFirst: 6,
  /** Events. A timeline of more is a list, and the fact browser is the place for that. */
  timelineEvents: 5,
  /** Characters. A longer name is set smaller, or little of the card would be left for the rest. */
  titleCharacters: 44,
  /** Roles that were over by then. Two tell a career; all of them hide which was the last. */
  formerRoles: 2,
} as const;

/** The same for the popup, apart so that no page carries it. */
export const popupLimits = {
  /** Events of a page's timeline in the popup, the nearest to the article; about two screens of it. */
  pageTimelineEvents: 12,
  /** Lines. A list of more keeps only those around what is seen in the document. */
  linesInFull: 50,
  /** Lines kept beyond either edge of what is seen. Fewer, and a quick scroll shows gaps. */
  linesAhead: 8,
  /** Pixels of a line before it was measured: a name and two lines below it. */
  lineHeight: 74,
} as const;
