import { cp, mkdtemp, readFile, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import type { WebPage } from "../../scripts/browsers/driven-browser.ts";
import { BUILDS } from "../../scripts/browsers/launch.ts";
import { browserName } from "./start-browser.ts";

/** What the content script has started on a page and not ended; see world-ledger.js. */
export interface Ledger {
  /** By target and type. */
  readonly listeners: readonly string[];
  readonly observers: number;
  readonly timers: number;
  /** How many there have ever been. */
  readonly ever: {
    readonly listeners: number;
    readonly observers: number;
    readonly timers: number;
  };
  /** The events and messages, by type, that it has ever sent to where the page could hear them. */
  readonly sent: readonly string[];
  /** How many questions it has asked the background; known in Chromium alone. */
  readonly asked: number;
}

const LEDGER = "world-ledger.js";
const SOURCE = fileURLToPath(new URL(LEDGER, import.meta.url));

/**
 * A copy of the build whose manifest lets the ledger run ahead of the content script, which is left as
 * it was built.
 */
export async function buildWithLedger(): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), "sidelight-ledger-"));
  await cp(BUILDS[browserName], folder, { recursive: true });
  await cp(SOURCE, join(folder, LEDGER));
  const file = join(folder, "manifest.json");
  const manifest = JSON.parse(await readFile(file, "utf8"));
  const [{ matches, all_frames }] = manifest.content_scripts;
  const first = { matches, all_frames, js: [LEDGER], run_at: "document_start" };
  manifest.content_scripts.unshift(first);
  await writeFile(file, JSON.stringify(manifest));
  return folder;
}

/** Reads the ledger of a page. */
export function readLedger({ tab }: WebPage): Promise<Ledger> {
  return tab.evaluate(() => {
    document.dispatchEvent(new Event("sidelight-test-ledger"));
    const { dataset } = document.documentElement;
    const { ledger = "null" } = dataset;
    delete dataset.ledger;
    return JSON.parse(ledger);
  });
}
