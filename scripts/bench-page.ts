import { cpus } from "node:os";
import { join } from "node:path";
import { readBase } from "../data/read-base.ts";
import { aliasTexts } from "./bench/generate-records.ts";
import { benchPages } from "./bench-page/bench-pages.ts";
import { generatedPages, savedPages } from "./bench-page/pages.ts";
import { type Call, readCall, USAGE } from "./bench-page/read-call.ts";
import { reportBudgets, reportPages } from "./bench-page/report.ts";
import { rivalScripts } from "./bench-page/rivals-in-page.ts";
import { BUILDS, launchBrowser } from "./browsers/launch.ts";
import { serveFolder } from "./serve-folder.ts";

/**
 * What the built extension costs a tab, in Chromium: on generated pages, on saved ones, and beside
 * other ways to mark names. Exits with 1 where a budget is broken, with 2 where the call is wrong.
 */
const ROOT = join(import.meta.dirname, "..");

process.exitCode = await main(process.argv.slice(2));

async function main(args: string[]): Promise<number> {
  const call = readCall(args);
  if (typeof call === "string") {
    process.stderr.write(`${call}\n${USAGE}\n`);
    return 2;
  }
  return measure(call);
}

async function measure({ files, visits, withRivals }: Call): Promise<number> {
  const { entities } = readBase(join(ROOT, "data"));
  const pages = [...generatedPages(entities), ...savedPages(files)];
  const made = Object.fromEntries(pages.map(({ path, html }) => [path, html]));
  const server = await serveFolder(ROOT, { ...made, ...rivalScripts() });
  const browser = await launchBrowser("chromium", { extensionDir: BUILDS.chromium });
  try {
    const [cpu] = cpus();
    console.log(`${browser.version}, ${cpus().length} × ${cpu?.model}, medians of ${visits}\n`);
    const bench = {
      ...{ browser, origin: server.origin, visits },
      ...(withRivals && { aliases: aliasTexts(entities) }),
    };
    const figures = await benchPages(bench, pages, ({ page }) =>
      console.error(`${page}: measured`),
    );
    const { text, areKept } = reportBudgets(figures);
    console.log(`${reportPages(figures)}\n\n${text}`);
    return areKept ? 0 : 1;
  } finally {
    await browser.close();
    await server.close();
  }
}
