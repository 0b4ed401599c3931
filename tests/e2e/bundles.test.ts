import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { BUILDS } from "../../scripts/browsers/launch.ts";
import { browserName } from "./start-browser.ts";

const BUILD = BUILDS[browserName];
/** Two thirds are the card: see "What the content script carries" in ARCHITECTURE.md before raising it. */
const CONTENT_SCRIPT_MAX_BYTES = 135_000;

const NETWORK =
  /\bfetch\s*\(|XMLHttpRequest|WebSocket|WebTransport|sendBeacon|EventSource|RTCPeerConnection/;
/** Elements that load something by being made. */
const LOADING =
  /new\s+(?:Image|Audio|Worker|SharedWorker)\b|createElement\(\s*["'`](?:img|script|iframe|link)/;
/** How our own pages set to work on their sample what runs on other pages by itself. */
const OWN_SCRIPT =
  /createElement\(\s*["'`]script["'`]\)\s*[;,]\s*\w+\.src\s*=\s*["'`]\/content-script\.js["'`]/;
const REMOTE_CODE = /importScripts|import\s*\(?\s*["'`]https?:|from\s*["'`]https?:|\beval\s*\(/;
const REMOTE_FILES =
  /(?:src|href)\s*=\s*["']?(?:https?:)?\/\/|@import|url\(\s*["']?(?:https?:)?\/\//;
/** Ways to reach the page's own scripts. */
const SEEN_BY_PAGES =
  /dispatchEvent|CustomEvent|postMessage\s*\(|\.textContent\s*=\s*["'`]use strict/;

const files = readdirSync(BUILD, { recursive: true, withFileTypes: true })
  .filter((entry) => entry.isFile())
  .map((entry) => join(entry.parentPath, entry.name));
const ending = (...endings: string[]) =>
  files.filter((file) => endings.some((each) => file.endsWith(each)));
const read = (file: string) => readFileSync(file, "utf8");
const manifest = JSON.parse(read(join(BUILD, "manifest.json")));

describe("the built extension", () => {
  test("holds scripts, pages and styles to look at", () => {
    expect(ending(".js").length).toBeGreaterThan(2);
    const pages = ["options.html", "popup.html", "welcome.html"];
    expect(ending(".html").toSorted()).toEqual(pages.map((page) => join(BUILD, page)));
    expect(ending(".css").length).toBeGreaterThan(1);
  });

  test("names the packages that it is built with, and their licences", () => {
    const licences = read(join(BUILD, "third-party-licences.txt"));
    const { dependencies } = JSON.parse(readFileSync("package.json", "utf8"));
    for (const name of Object.keys(dependencies)) {
      expect(licences).toContain(`\n${name} ${dependencies[name]}\n`);
    }
    expect(licences.match(/Permission is hereby granted/g)?.length).toBeGreaterThan(1);
  });

  test.each(ending(".js"))("%s neither asks the network nor loads code", (file) => {
    expect(read(file).match(NETWORK)).toBeNull();
    expect(read(file).match(REMOTE_CODE)).toBeNull();
    expect(read(file).replace(OWN_SCRIPT, "").match(LOADING)).toBeNull();
  });

  test.each(ending(".html", ".css"))("%s loads nothing from elsewhere", (file) => {
    expect(read(file).match(REMOTE_FILES)).toBeNull();
  });

  test("the content script is small and sends pages no message or event", () => {
    const script = read(join(BUILD, "content-script.js"));
    expect(Buffer.byteLength(script)).toBeLessThanOrEqual(CONTENT_SCRIPT_MAX_BYTES);
    expect(script.match(SEEN_BY_PAGES)).toBeNull();
  });

  test("the manifest asks for no more than the design allows", () => {
    expect(manifest.manifest_version).toBe(3);
    expect(manifest.permissions.toSorted()).toEqual([
      "activeTab",
      "alarms",
      "contextMenus",
      "scripting",
      "storage",
    ]);
    for (const key of [
      "host_permissions",
      "optional_permissions",
      "optional_host_permissions",
      "web_accessible_resources",
      "externally_connectable",
    ]) {
      expect(manifest, key).not.toHaveProperty(key);
    }
    expect(manifest.content_security_policy).toEqual({
      extension_pages:
        "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; font-src 'self'; connect-src 'none'",
    });
    expect(manifest.content_scripts).toHaveLength(1);
    expect(manifest.content_scripts[0].matches).toEqual(["http://*/*", "https://*/*"]);
  });

  test("every file that the manifest names is there", () => {
    const named = [
      manifest.action.default_popup,
      manifest.options_ui.page,
      ...manifest.content_scripts[0].js,
      ...manifest.content_scripts[0].css,
      ...(manifest.background.scripts ?? [manifest.background.service_worker]),
      ...Object.values<string>(manifest.icons ?? {}),
    ];
    for (const file of named) expect(files).toContain(join(BUILD, file));
  });

  test("the manifest suits its browser", () => {
    const versions = {
      chromium: manifest.minimum_chrome_version,
      firefox: manifest.browser_specific_settings?.gecko.strict_min_version,
    };
    expect(versions[browserName]).toMatch(/^\d+/);
    if (browserName === "firefox") {
      expect(manifest.browser_specific_settings.gecko.data_collection_permissions).toEqual({
        required: ["none"],
      });
    }
  });
});
