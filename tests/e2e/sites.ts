import { afterEach, expect } from "vitest";
import type { ExtensionView, WebPage } from "../../scripts/browsers/driven-browser.ts";
import { readMarks } from "../../scripts/browsers/read-marks.ts";
import { popupText } from "../../scripts/browsers/read-popup.ts";
import { writeStored } from "./extension-scope.ts";
import type { Started } from "./start-browser.ts";

/** Why the popup says that the site is on or off. */
export const whyOf = (popup: ExtensionView) => popupText(popup, ".why summary");

/** Waits until a page has marks, or none any more. */
export async function expectMarked({ tab }: WebPage, marked: boolean): Promise<void> {
  await expect.poll(async () => (await readMarks(tab)).length > 0).toBe(marked);
}

/** Opens a fixture on a host and waits for its marks. */
export async function openMarkedOn(started: Started, host: string, file: string): Promise<WebPage> {
  const page = await started.openOn(host, file);
  await expectMarked(page, true);
  return page;
}

/** Has each test of a file begin where nothing was said of any site. */
export function forgetSites(started: Started): void {
  afterEach(() => writeStored(started.browser, { siteRules: {}, pausedUntil: 0 }));
}
