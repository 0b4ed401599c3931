import type { Plugin } from "vite";

const CONTENT_SCRIPT = /(?:^|\/)content-script\.js$/;
/** The names that card and pages share; what the sheet of marks tells the card keeps its name. */
const PREFIX = /--sidelight-(?!is-there\b)/g;

/**
 * Shortens the names of custom properties in the content script, which every page carries, by a
 * kilobyte. They are declared and used inside the card's closed root alone.
 */
export function shortNamesPlugin(): Plugin {
  return {
    name: "sidelight:short-names",
    renderChunk: (code, { fileName }) =>
      CONTENT_SCRIPT.test(fileName) ? { code: code.replace(PREFIX, "--sl-"), map: null } : null,
  };
}
