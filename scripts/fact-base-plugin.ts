import { join } from "node:path";
import type { Plugin } from "vite";
import { readBase, recordPaths } from "../data/read-base.ts";
import { writeIndex } from "../matching/index-text.ts";
import { buildIndex } from "../matching/matching-index.ts";

const DATA = join(import.meta.dirname, "..", "data");

/** What the bundles import, each by the code of its module. */
const MODULES: Readonly<Record<string, () => string>> = {
  // JSON.parse of a string loads faster than the same data as a literal.
  "virtual:fact-base": () =>
    `export default JSON.parse(${quoted(JSON.stringify(readBase(DATA)))});`,
  "virtual:matching-index": () => `export default ${quoted(indexText())};`,
};
const RESOLVED = "\0";

/** Bundles the fact base, checked, and its index; a broken record fails the build with its reason. */
export function factBasePlugin(): Plugin {
  return {
    name: "sidelight:fact-base",
    resolveId: (id) => (id in MODULES ? `${RESOLVED}${id}` : undefined),
    load(id) {
      const write = id.startsWith(RESOLVED) ? MODULES[id.slice(RESOLVED.length)] : undefined;
      if (!write) return undefined;
      for (const path of [...recordPaths(DATA), join(DATA, "sources.json")])
        this.addWatchFile(path);
      return write();
    },
  };
}

const quoted = (text: string) => JSON.stringify(text);
const indexText = () => writeIndex(buildIndex(readBase(DATA).entities));
