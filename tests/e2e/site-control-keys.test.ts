import { describe, expect, test } from "vitest";
import { SITE_HOSTS } from "../../scripts/browsers/driven-browser.ts";
import { popupText } from "../../scripts/browsers/read-popup.ts";
import { hasFocus, switchState, tabTo } from "./popups.ts";
import { expectMarked, forgetSites, openMarkedOn } from "./sites.ts";
import { startBrowser } from "./start-browser.ts";

const started = startBrowser();
forgetSites(started);
const { one, other } = SITE_HOSTS;

describe("by keyboard alone", () => {
  test("the switch, what it is for, the mode, a pause and its end, and the keys", async () => {
    const [page, front] = [
      await openMarkedOn(started, other, "news.html"),
      await openMarkedOn(started, one, "news.html"),
    ];
    const popup = await started.browser.pressToolbarButton(front);
    const why = () => popupText(popup, ".why summary");
    await expect.poll(() => switchState(popup)).toBe("true");
    // A press on the title gives the popup the keyboard; Firefox's driver opens it without.
    await popup.click("h1");
    await tabTo(popup, ".modes input");
    await popup.press("ArrowRight");
    await expectMarked(page, false);
    // The next key is for what the popup shows, so it has to show it.
    await expect.poll(() => why()).toBe("Off: not among the sites you chose");
    await popup.press("ArrowLeft");
    await expectMarked(page, true);
    await expect.poll(() => why()).toBe("On, as on every site");

    await tabTo(popup, "[role=switch]");
    await popup.press("Enter");
    await expectMarked(front, false);
    await expect.poll(() => switchState(popup)).toBe("false");
    await popup.press("Enter");
    await expectMarked(front, true);
    await expect.poll(() => switchState(popup)).toBe("true");

    await tabTo(popup, ".why summary");
    await popup.press("Enter");
    await expect.poll(() => popupText(popup, ".panel")).not.toBeNull();
    await tabTo(popup, ".scopes input");
    await popup.press("ArrowDown");
    await expect.poll(() => popupText(popup, ".host")).toBe("all of site.test");
    await popup.press("ArrowUp");
    await expect.poll(() => popupText(popup, ".host")).toBe("www.site.test");
    await popup.press("ArrowUp");
    await expect.poll(() => popupText(popup, ".host")).toBe("www.site.test/news.html");

    await tabTo(popup, ".pauses button");
    await popup.press("Enter");
    await expectMarked(page, false);
    await expect.poll(() => hasFocus(popup, ".paused button")).toBe(true);
    await popup.press("Enter");
    await expectMarked(page, true);

    await expect.poll(() => hasFocus(popup, "[role=switch]")).toBe(true);
    await tabTo(popup, ".keys summary");
    await popup.press("Enter");
    await expect
      .poll(() => popupText(popup, ".shortcuts"))
      .toMatch(/Open Sidelight\s*Alt\s*Shift\s*S/);
    expect(await popupText(popup, ".shortcuts")).toMatch(/Next mark, with its card\s*Alt\s*\./);
    await popup.close();
  });

  // Firefox presses the real key; Chromium's driver can only call the extension's listener.
  test("a key switches the site off, and says so on the page", async () => {
    const page = await openMarkedOn(started, one, "news.html");
    await started.browser.command(page, "toggle-site");
    await expectMarked(page, false);
    await started.browser.command(page, "toggle-site");
    await expectMarked(page, true);
  });
});
