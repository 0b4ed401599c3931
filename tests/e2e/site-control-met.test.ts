import { describe, expect, test } from "vitest";
import { SITE_HOSTS } from "../../scripts/browsers/driven-browser.ts";
import { popupText } from "../../scripts/browsers/read-popup.ts";
import { writeStored } from "./extension-scope.ts";
import { pressSwitch, switchState } from "./popups.ts";
import { expectMarked, forgetSites, openMarkedOn, whyOf } from "./sites.ts";
import { startBrowser } from "./start-browser.ts";

const started = startBrowser();
forgetSites(started);
const { one, other, long } = SITE_HOSTS;

describe("whatever is met", () => {
  test("a long name in letters of its own is shown as it is written", async () => {
    const page = await openMarkedOn(started, long, "news.html");
    const popup = await started.browser.pressToolbarButton(page);
    await expect
      .poll(() => popupText(popup, ".host"))
      .toBe("straßenbahn-fahrpläne-und-verbindungen-der-stadt.long.test");
    const overflow = () => document.documentElement.scrollWidth > window.innerWidth;
    expect(await popup.evaluate(overflow)).toBe(false);
    await popup.close();
  });

  test("a tab that goes elsewhere while the popup is open is followed", async () => {
    const page = await openMarkedOn(started, one, "news.html");
    const popup = await started.browser.pressToolbarButton(page);
    await expect.poll(() => popupText(popup, ".host")).toBe(one);
    await page.tab.goto(page.tab.url().replace(one, other));
    await expect.poll(() => popupText(popup, ".host")).toBe(other);
    await pressSwitch(popup, "off");
    await expectMarked(page, false);
    await popup.close();
    await page.tab.goto(page.tab.url().replace(other, one));
    await expectMarked(page, true);
  });

  test("rules of a newer version: what is understood is at work, and the rest is told", async () => {
    const page = await openMarkedOn(started, one, "news.html");
    const popup = await started.browser.pressToolbarButton(page);
    const rules = { [one]: "off", [other]: { for: "an hour" } };
    await writeStored(started.browser, { siteRules: { format: 99, mode: "everywhere", rules } });
    await expect.poll(() => switchState(popup)).toBe("false");
    expect(await popupText(popup, ".aside")).toMatch(/newer Sidelight/);
    await pressSwitch(popup, "on");
    await expect.poll(() => popupText(popup, ".aside")).toBeNull();
    await popup.close();
  });

  test("ten thousand rules are no burden", async () => {
    const page = await openMarkedOn(started, one, "news.html");
    const popup = await started.browser.pressToolbarButton(page);
    const entries = Array.from({ length: 10_000 }, (_, index) => [`s${index}.example`, "off"]);
    await writeStored(started.browser, { siteRules: Object.fromEntries(entries) });
    await pressSwitch(popup, "off");
    await expectMarked(page, false);
    await pressSwitch(popup, "on");
    await expectMarked(page, true);
    await popup.close();
  });

  test("on a page of the browser there is nothing to switch, but the mode and the pause", async () => {
    const page = await started.browser.openPage("about:blank");
    const popup = await started.browser.pressToolbarButton(page);
    await expect.poll(() => whyOf(popup)).toBe("Nothing to switch on this page");
    expect(await switchState(popup)).toBeNull();
    expect(await popupText(popup, ".modes")).not.toBeNull();
    await popup.close();
    await page.tab.close();
  });
});
