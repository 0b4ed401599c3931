import { defineConfig } from "vitest/config";
import type { BrowserName } from "./scripts/browsers/driven-browser.ts";

declare module "vitest" {
  interface ProvidedContext {
    browserName: BrowserName;
  }
}

/** Milliseconds. Starting a browser takes up to a few seconds on a busy machine. */
const TEST_TIMEOUT = 60_000;
/** Milliseconds that an expectation may take to come true. */
const POLL_TIMEOUT = 15_000;
const POLL_INTERVAL = 40;

const project = (browserName: BrowserName, ...globalSetup: string[]) => ({
  extends: true as const,
  test: { name: browserName, provide: { browserName }, globalSetup },
});

/** The built extension, driven in real browsers: the same tests in Chromium and in Firefox. */
export default defineConfig({
  test: {
    include: ["tests/e2e/**/*.test.ts"],
    testTimeout: TEST_TIMEOUT,
    hookTimeout: TEST_TIMEOUT,
    expect: { poll: { timeout: POLL_TIMEOUT, interval: POLL_INTERVAL } },
    // Tests wait more than they work: three at a time keep two cores busy. Four gain little more.
    maxWorkers: 3,
    projects: [project("chromium"), project("firefox", "tests/e2e/start-firefox-once.ts")],
  },
});
