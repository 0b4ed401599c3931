import { afterEach, beforeEach, expect, test } from "vitest";
import type { WebPage } from "../../scripts/browsers/driven-browser.ts";
import { readMarks } from "../../scripts/browsers/read-marks.ts";
import { popupEntries, popupText } from "../../scripts/browsers/read-popup.ts";
import { expectMarked } from "./sites.ts";
import { browserName, startBrowser } from "./start-browser.ts";

/** What the browsers' own pages of extensions, and ours, can do. */
interface Scope {
  readonly chrome: {
    readonly developerPrivate: {
      updateExtensionConfiguration(changes: object): Promise<void>;
    };
    readonly tabs: { query(which: object): Promise<readonly { readonly windowId: number }[]> };
    readonly action: { openPopup(where: object): Promise<void> };
  };
  readonly browser: {
    readonly permissions: { remove(what: { origins: readonly string[] }): Promise<boolean> };
  };
}

const started = startBrowser();
let own: WebPage;
let extensions: WebPage | undefined;

/** Chromium's choice of sites that an extension may read, among its details. */
async function setAccess(access: "ON_CLICK" | "ON_ALL_SITES"): Promise<void> {
  extensions ??= await started.browser.openPage("chrome://extensions/");
  await extensions.tab.evaluate(
    (extensionId, hostAccess) => {
      const { developerPrivate } = (globalThis as unknown as Scope).chrome;
      return developerPrivate.updateExtensionConfiguration({ extensionId, hostAccess });
    },
    new URL(own.tab.url()).host,
    access,
  );
}

beforeEach(async () => {
  own = await started.browser.openOwnPage("options.html");
});
afterEach(async () => {
  if (browserName === "chromium") await setAccess("ON_ALL_SITES");
  await extensions?.tab.close();
  extensions = undefined;
  await own.tab.close();
});

/**
 * There a press on the button is answered by a question of Chromium's own windows, which a driver does
 * not see. Opened by other ways, the popup has to say what is amiss.
 */
test.runIf(browserName === "chromium")(
  "Chromium, on click: the popup does not say that nothing can run there",
  async () => {
    await setAccess("ON_CLICK");
    const article = await started.open("news.html");
    await article.tab.bringToFront();
    await own.tab.evaluate(async () => {
      const { tabs, action } = (globalThis as unknown as Scope).chrome;
      const [tab] = await tabs.query({ active: true });
      await action.openPopup({ windowId: tab?.windowId });
    });
    const target = await own.tab
      .browser()
      .waitForTarget((each) => each.url().endsWith("/popup.html"));
    const popup = await target.asPage();
    const said = () => popup.evaluate(() => document.querySelector(".notice")?.textContent ?? "");
    await expect.poll(said).toMatch(/^No access to this page/);
    expect(await said()).toMatch(/Allow on every site$/);
    expect(await readMarks(article.tab)).toEqual([]);
    await popup.close();

    await setAccess("ON_ALL_SITES");
    await article.tab.reload();
    await expectMarked(article, true);
  },
);

/** It has no way back that a driver could press, so this comes last in the file. */
test.runIf(browserName === "firefox")(
  "Firefox, access revoked: a press on the button has the page read, and the popup offers to keep it so",
  async () => {
    await own.tab.evaluate(() =>
      (globalThis as unknown as Scope).browser.permissions.remove({
        origins: ["http://*/*", "https://*/*"],
      }),
    );
    const article = await started.open("news.html");
    const popup = await started.browser.pressToolbarButton(article);
    await expect.poll(() => popupEntries(popup)).not.toEqual([]);
    await expectMarked(article, true);
    await expect.poll(() => popupText(popup, ".notice")).toMatch(/this once/);
    expect(await popupText(popup, ".notice .action")).toBe("Always allow on this site");
    await popup.close();
    // Without a press it stays away from the next page.
    const other = await started.open("news.html");
    expect(await readMarks(other.tab)).toEqual([]);
  },
);
