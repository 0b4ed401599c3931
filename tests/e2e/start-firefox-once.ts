import type { TestProject } from "vitest/node";
import { findBrowser } from "../../scripts/browsers/find-browser.mjs";
import { makeStartedProfile, removeProfile } from "../../scripts/browsers/firefox-profile.ts";

declare module "vitest" {
  interface ProvidedContext {
    /** The folder of a profile for copies; absent where the browser is another. */
    profile?: string;
  }
}

/** Runs once before all tests in Firefox: each file starts it from a copy of what this start makes. */
export default async function setup(project: TestProject) {
  const executablePath = findBrowser("firefox");
  if (!executablePath) throw new Error("There is no Firefox on this machine: run npm start first.");
  const profile = await makeStartedProfile(executablePath);
  project.provide("profile", profile);
  return () => removeProfile(profile);
}
