import { parseArgs } from "node:util";
import { table } from "./bench/table.ts";
import type { BrowserName } from "./browsers/driven-browser.ts";
import { BUILDS, launchBrowser } from "./browsers/launch.ts";
import { serveFolder } from "./serve-folder.ts";
import { judgeHeap } from "./soak/judge-heap.ts";
import { liveAnHour } from "./soak/live-hour.ts";
import { runStress } from "./soak/run-stress.ts";
import { EMPTY_PAGE, STRESSES } from "./soak/stresses.ts";

/**
 * What takes too long for every run of the tests: an hour's use of one tab, compressed in time, and
 * every stress at its full size. Exits with 1 where the heap does not return.
 */
const USAGE = `usage: npm run soak -- [--browser NAME] [--rounds N] [--only hour|stress]
  --browser NAME  chromium (if absent) or firefox, whose driver tells nothing of memory
  --rounds N      navigations of the hour; 2000 if absent`;

process.exitCode = await main();

async function main(): Promise<number> {
  const { values } = parseArgs({
    options: {
      browser: { type: "string", default: "chromium" },
      rounds: { type: "string", default: "2000" },
      only: { type: "string" },
    },
  });
  const { browser: name, only } = values;
  const rounds = Number(values.rounds);
  const isKnown = name === "chromium" || name === "firefox";
  if (
    !isKnown ||
    !Number.isInteger(rounds) ||
    rounds < 1 ||
    !["hour", "stress"].includes(only ?? "hour")
  ) {
    process.stderr.write(`${USAGE}\n`);
    return 2;
  }
  return soak(name, rounds, only);
}

async function soak(name: BrowserName, rounds: number, only?: string): Promise<number> {
  const server = await serveFolder(import.meta.dirname, { "/empty.html": EMPTY_PAGE });
  const browser = await launchBrowser(name, { extensionDir: BUILDS[name] });
  const address = `${server.origin}/empty.html`;
  let hasLeaked = false;
  try {
    console.log(browser.version);
    if (only !== "stress" && name === "chromium") {
      const done = await liveAnHour(browser, address, rounds);
      console.log(`${done.rounds} navigations, ${done.mutations} mutations, ${done.hovers} hovers`);
      for (const whose of ["tab", "background"] as const) {
        const { text, hasGrown } = judgeHeap(whose, done[whose]);
        console.log(`${text}\n`);
        hasLeaked ||= hasGrown;
      }
    }
    if (only === "hour") return Number(hasLeaked);
    const rows = [];
    for (const stress of STRESSES) {
      const it = await runStress(browser, address, stress);
      rows.push([it.name, it.size, it.markedMs, it.longestTaskMs, it.cardMs, it.stopped || "–"]);
      console.error(`${it.name}: done`);
    }
    const headings = ["stress", "size", "marked ms", "longest task ms", "card ms", "stopped"];
    console.log(table(headings, rows));
    return Number(hasLeaked);
  } finally {
    await browser.close();
    await server.close();
  }
}
