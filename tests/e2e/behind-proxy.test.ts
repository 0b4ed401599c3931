import { afterAll, beforeAll, expect, test } from "vitest";
import type { DrivenBrowser } from "../../scripts/browsers/driven-browser.ts";
import { BUILDS, launchBrowser } from "../../scripts/browsers/launch.ts";
import { type FolderServer, serveFolder } from "../../scripts/serve-folder.ts";
import { type RecordingProxy, startRecordingProxy } from "./recording-proxy.ts";
import { browserName, FIXTURES } from "./start-browser.ts";
import { readAndLookUp } from "./whole-visit.ts";

const NEWS = "news.test";
/**
 * Where the browsers themselves call, with or without an extension: updates, clock, sign-in, settings.
 * No flag silences all of it. That nothing of ours hides behind these names is told by the browser's own
 * record, which knows who has asked.
 */
const HOUSEKEEPING = {
  chromium: /(^|\.)(google|googleapis|gvt1|gstatic)\.com$/,
  firefox: /(^|\.)(mozilla\.(com|net|org)|firefox\.com)$/,
}[browserName];

let server: FolderServer;
let proxy: RecordingProxy;
let browser: DrivenBrowser;

beforeAll(async () => {
  server = await serveFolder(FIXTURES);
  proxy = await startRecordingProxy(NEWS, server.origin);
  browser = await launchBrowser(browserName, {
    extensionDir: BUILDS[browserName],
    proxyPort: proxy.port,
  });
});
afterAll(async () => {
  await browser?.close();
  await proxy?.close();
  await server?.close();
});

/** The host of an address as the proxy notes it: a whole one, or a host with its port. */
const hostOf = (asked: string) =>
  new URL(asked.includes("://") ? asked : `https://${asked}`).hostname;

test("over a whole visit the proxy is asked for nothing but the page's own files", async () => {
  await readAndLookUp(browser, `http://${NEWS}`);
  await browser.openPage(`http://${NEWS}/outside.html`);
  const known = await browser.close();

  const asked = proxy.asked.filter((address) => !HOUSEKEEPING.test(hostOf(address)));
  const own = asked.filter((address) => hostOf(address) === NEWS);
  expect(new Set(own)).toEqual(
    new Set(["news.html", "news.css", "outside.html"].map((file) => `http://${NEWS}/${file}`)),
  );
  // The one that the fixture itself asks for shows that others would have been noted.
  expect(asked.filter((address) => !own.includes(address))).toEqual([
    "http://outside.invalid/pixel.png",
  ]);
  const askers = new Set(known.flatMap(({ origin }) => origin ?? []));
  expect([...askers]).toEqual([`http://${NEWS}`]);
});
