import { join } from "node:path";
import type { Plugin } from "vite";
import { readBase, recordPaths } from "../data/read-base.ts";

const MODULE = "virtual:fact-base";
const RESOLVED = `\0${MODULE}`;
const DATA = join(import.meta.dirname, "..", "data");

/** Bundles the fact base as one checked module; a broken record fails the build with its reason. */
export function factBasePlugin(): Plugin {
  return {
    name: "sidelight:fact-base",
    resolveId: (id) => (id === MODULE ? RESOLVED : undefined),
    load(id) {
      if (id !== RESOLVED) return undefined;
      for (const path of [...recordPaths(DATA), join(DATA, "sources.json")])
        this.addWatchFile(path);
      // JSON.parse of a string loads faster than the same data as a literal.
      return `export default JSON.parse(${JSON.stringify(JSON.stringify(readBase(DATA)))});`;
    },
  };
}
