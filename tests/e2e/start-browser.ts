import { fileURLToPath } from "node:url";
import { afterAll, afterEach, beforeAll, expect, inject } from "vitest";
import type { DrivenBrowser, WebPage } from "../../scripts/browsers/driven-browser.ts";
import { BUILDS, launchBrowser } from "../../scripts/browsers/launch.ts";
import { readMarks } from "../../scripts/browsers/read-marks.ts";
import { type FolderServer, serveFolder } from "../../scripts/serve-folder.ts";

/** The folder of the pages that the tests open. */
export const FIXTURES = fileURLToPath(new URL("../fixtures", import.meta.url));

/** What browsers write down as errors in the course of things. */
const NO_FAULT = [
  // A tab that never had our script was asked or told something.
  /Could not establish connection\. Receiving end does not exist\./,
  // A tab, a frame or a page of ours was closed before its question was answered, or the background was
  // stopped before it had: Firefox's word, not ours.
  /^Promise re(?:solved|jected) (?:after context unloaded|while context is inactive)[^@]*@ \S*\/(?:background|content-script|(?:popup|messages)-[\w-]+)\.js/,
];

/** What the extension has written on its consoles that no course of things explains. */
export async function faultsIn(browser: DrivenBrowser): Promise<readonly string[]> {
  const errors = await browser.extensionErrors();
  return errors.filter((error) => !NO_FAULT.some((known) => known.test(error)));
}

/** The browser that the project of this run is about. */
export const browserName = inject("browserName");
const profile = inject("profile");

export interface Started {
  readonly browser: DrivenBrowser;
  /** The origin that the fixtures are served from. */
  readonly origin: string;
  /** Opens a fixture in a new tab, which is closed after the test. */
  open(file: string): Promise<WebPage>;
  /** The same from another host that leads to this machine. */
  openOn(host: string, file: string): Promise<WebPage>;
  /** The same, resolved once the extension has marked something. */
  openMarked(file: string): Promise<WebPage>;
}

/**
 * Starts the browser with the built extension for the tests of a file. Every test fails that leaves
 * an error on a console of the extension. `made` are further pages by their path; `build` gives the
 * folder of another build.
 */
export function startBrowser(
  made: Readonly<Record<string, string>> = {},
  build: () => Promise<string> | string = () => BUILDS[browserName],
): Started {
  let server: FolderServer;
  let browser: DrivenBrowser;
  let opened: WebPage[] = [];

  beforeAll(async () => {
    server = await serveFolder(FIXTURES, made);
    const extensionDir = await build();
    browser = await launchBrowser(browserName, { extensionDir, ...(profile && { profile }) });
  });
  afterEach(async () => {
    const pages = opened;
    opened = [];
    for (const { tab } of pages) if (!tab.isClosed()) await tab.close();
    expect(await faultsIn(browser)).toEqual([]);
  });
  afterAll(async () => {
    await browser?.close();
    await server?.close();
  });

  const started: Started = {
    get browser() {
      return browser;
    },
    get origin() {
      return server.origin;
    },
    open: (file) => started.openOn(new URL(server.origin).hostname, file),
    async openOn(host, file) {
      const page = await browser.openPage(`http://${host}:${new URL(server.origin).port}/${file}`);
      opened.push(page);
      return page;
    },
    async openMarked(file) {
      const page = await started.open(file);
      await expect.poll(() => readMarks(page.tab)).not.toEqual([]);
      return page;
    },
  };
  return started;
}
