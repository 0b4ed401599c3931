/** What a reader may ask for by key on a page, whatever has the focus there. */
export const PAGE_COMMANDS = ["next-mention", "previous-mention", "enter-card"] as const;
export type CommandName = (typeof PAGE_COMMANDS)[number];

/** Switches the site of the page in front off, or on again. */
export const TOGGLE_SITE = "toggle-site";

export const isPageCommand = (name: string): name is CommandName =>
  PAGE_COMMANDS.some((command) => command === name);
