import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import type { Page } from "puppeteer-core";
import { FUSE_BUDGET_MS } from "./budgets.ts";
import { CATEGORIES, longestCpuMs } from "./trace-work.ts";

/** The other ways, as scripts to be served beside the pages. */
export function rivalScripts(): Record<string, string> {
  const { resolve } = createRequire(import.meta.url);
  const fuse = resolve("fuse.js").replace(/[^/\\]*$/, "fuse.min.mjs");
  return {
    "/mark.js": readFileSync(resolve("mark.js/dist/mark.min.js"), "utf8"),
    "/fuse.js": readFileSync(fuse, "utf8"),
  };
}

interface MarkJs {
  mark(words: readonly string[], options: object): void;
}

/**
 * Milliseconds that mark.js takes to mark every alias as a whole word or phrase, by the clock on the
 * wall and by that of the thread; under the same trace as our own work, as a trace makes everything
 * slower. The list of all aliases goes to one call, which is how mark.js is meant to be used.
 */
export async function timeMarkJs(
  tab: Page,
  aliases: readonly string[],
): Promise<{ readonly markJsMs: number; readonly markJsCpuMs: number }> {
  await tab.addScriptTag({ url: "/mark.js" });
  await tab.tracing.start({ categories: CATEGORIES });
  const markJsMs = await tab.evaluate((words) => {
    const { Mark } = window as unknown as { Mark: new (root: Element) => MarkJs };
    const marker = new Mark(document.body);
    const start = performance.now();
    marker.mark(words, { accuracy: "exactly", separateWordSearch: false });
    return performance.now() - start;
  }, aliases);
  const trace = new TextDecoder().decode(await tab.tracing.stop());
  return { markJsMs, markJsCpuMs: longestCpuMs(trace) };
}

/** Milliseconds of one search for each run of capitalised words; extrapolated beyond the budget. */
export function timeFuse(tab: Page, aliases: readonly string[]): Promise<number> {
  return tab.evaluate(
    async (words, budget) => {
      const address = "/fuse.js";
      const { default: Fuse } = await import(address);
      const run = /\p{Lu}[\p{L}\p{M}’'-]*(?: \p{Lu}[\p{L}\p{M}’'-]*){0,3}/gu;
      const spans = document.body.innerText.match(run) ?? [];
      const start = performance.now();
      const fuse = new Fuse(words, { threshold: 0.2, ignoreFieldNorm: true });
      let done = 0;
      while (done < spans.length && performance.now() - start < budget) {
        fuse.search(spans[done], { limit: 3 });
        done++;
      }
      return done === 0 ? 0 : ((performance.now() - start) / done) * spans.length;
    },
    aliases,
    FUSE_BUDGET_MS,
  );
}
