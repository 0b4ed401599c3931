import type { Browser, Page } from "puppeteer-core";

/** Loads an address in the tab that a browser starts with. */
export async function openFirst(browser: Browser, address: string): Promise<Page> {
  const [tab = await browser.newPage()] = await browser.pages();
  await tab.goto(address);
  return tab;
}
