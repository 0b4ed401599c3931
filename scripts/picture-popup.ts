import type { DrivenBrowser, WebPage } from "./browsers/driven-browser.ts";
import { popupEntries, popupIsWhole, popupText } from "./browsers/read-popup.ts";
import { waitUntil } from "./browsers/wait-until.ts";

/** A search with a slip of typing, which the picture shows to be forgiven. */
const MISSPELT = "helsnki summ";

/** Takes the pictures of the toolbar popup on a page: its list, a record, the fact browser. */
export async function picturePopup(
  browser: DrivenBrowser,
  page: WebPage,
  save: (file: string, picture: Uint8Array) => Promise<void>,
): Promise<void> {
  const popup = await browser.pressToolbarButton(page);
  await waitUntil("the page's list", async () => (await popupEntries(popup)).length > 0);
  await popupIsWhole(popup);
  await popup.click("[data-id=vladimir-putin]");
  await waitUntil("the mention", async () =>
    / 1 of /.test((await popupText(popup, ".gone")) ?? ""),
  );
  await save("popup.png", await popup.screenshot());
  await popup.click("[data-record=vladimir-putin]");
  await waitUntil("the record", () => popupText(popup, "[data-view=record] h2"));
  await save("record.png", await popup.screenshot());
  await popup.press("/");
  await popup.type(MISSPELT);
  await waitUntil("what was found", async () => {
    const found = await popupText(popup, ".results .name mark:nth-of-type(2)");
    return found === MISSPELT.split(" ")[1];
  });
  await save("facts.png", await popup.screenshot());
  await popup.close();
}
