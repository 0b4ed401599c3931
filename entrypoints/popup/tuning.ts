export const tuning = {
  /** Milliseconds between questions to the page while the popup is open: marks arrive in slices. */
  pageRefresh: 1000,
} as const;
