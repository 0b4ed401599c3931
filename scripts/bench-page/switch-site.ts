import type { DrivenBrowser } from "../browsers/driven-browser.ts";
import { waitUntil } from "../browsers/wait-until.ts";

/** Switches the site of an address off, in the popup as a reader does. */
export const switchOff = (browser: DrivenBrowser, address: string) =>
  pressSwitch(browser, address, false);

export const switchOn = (browser: DrivenBrowser, address: string) =>
  pressSwitch(browser, address, true);

async function pressSwitch(browser: DrivenBrowser, address: string, on: boolean): Promise<void> {
  const page = await browser.openPage(address);
  const popup = await browser.pressToolbarButton(page);
  const state = () =>
    popup.evaluate(() => document.querySelector("[role=switch]")?.getAttribute("aria-checked"));
  await waitUntil("the site's switch", async () => (await state()) === `${!on}`);
  await popup.click("[role=switch]");
  await waitUntil("the switch to take", async () => (await state()) === `${on}`);
  await popup.close();
  await page.tab.close();
}
