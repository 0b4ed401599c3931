import type { Plugin } from "vite";

const CONTENT_SCRIPT = /(?:^|\/)content-script\.js$/;
/** The names that card and pages share; what the sheet of marks tells the card keeps its name. */
const NAME = /--sidelight-(?!is-there\b)[\w-]+/g;

/**
 * Gives custom properties numbers for names in the content script, which every page carries: by that
 * it is two kilobytes smaller. They are declared and used inside the card's closed root alone.
 */
export function shortNamesPlugin(): Plugin {
  return {
    name: "sidelight:short-names",
    renderChunk: (code, { fileName }) => {
      if (!CONTENT_SCRIPT.test(fileName)) return null;
      const names = [...new Set(code.match(NAME))];
      return { code: code.replace(NAME, (name) => `--s${names.indexOf(name)}`), map: null };
    },
  };
}
