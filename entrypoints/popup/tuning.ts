export const tuning = {
  /** Milliseconds between questions to the page while the popup is open: marks arrive in slices. */
  pageRefresh: 1000,
  /** Results of one answer: a few screens, sent in a few milliseconds. */
  pageResults: 50,
  /** Results kept of a long list; those looked at longest ago are asked for again. */
  resultsKept: 1000,
  /** Characters of a query. Eight words are searched for; a pasted page is cut. */
  queryCharacters: 500,
  /** Tabs whose view is remembered; the one left longest ago makes room. */
  viewsKept: 20,
} as const;
