import { launchChromium } from "./chromium.ts";
import type { BrowserName, DrivenBrowser, LaunchOptions } from "./driven-browser.ts";
import { findBrowser } from "./find-browser.mjs";
import { launchFirefox } from "./firefox.ts";

/** Starts a browser with the extension in a new profile; throws where there is no such browser. */
export function launchBrowser(name: BrowserName, options: LaunchOptions): Promise<DrivenBrowser> {
  const executablePath = options.executablePath ?? findBrowser(name);
  if (!executablePath) throw new Error(`There is no ${name} on this machine: run npm start first.`);
  const launch = name === "chromium" ? launchChromium : launchFirefox;
  return launch({ ...options, executablePath });
}

/** Where the build for a browser lies, from the project's folder. */
export const BUILDS: Readonly<Record<BrowserName, string>> = {
  chromium: ".output/chrome-mv3",
  firefox: ".output/firefox-mv3",
};
