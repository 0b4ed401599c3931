import { afterEach, describe, expect, test } from "vitest";
import { SITE_HOSTS, type WebPage } from "../../scripts/browsers/driven-browser.ts";
import { readMarks } from "../../scripts/browsers/read-marks.ts";
import { popupEntries, popupText } from "../../scripts/browsers/read-popup.ts";
import { toolbarButton, writeStored } from "./extension-scope.ts";
import {
  closePopup,
  hasFocus,
  openReasons,
  pickMode,
  pickScope,
  pressSwitch,
  switchState,
  tabTo,
} from "./popups.ts";
import { startBrowser } from "./start-browser.ts";

const started = startBrowser();
const { one, other, sensitive, long } = SITE_HOSTS;

const whyOf = (popup: Parameters<typeof popupText>[0]) => popupText(popup, ".why summary");
const isMarked = async ({ tab }: WebPage) => (await readMarks(tab)).length > 0;
const expectMarked = (page: WebPage, marked: boolean) =>
  expect.poll(() => isMarked(page)).toBe(marked);

async function openMarkedOn(host: string, file: string): Promise<WebPage> {
  const page = await started.openOn(host, file);
  await expectMarked(page, true);
  return page;
}

/** Each test begins where nothing was said. */
afterEach(async () => {
  const page = await started.open("unread.html");
  const popup = await started.browser.pressToolbarButton(page);
  await writeStored(popup, { siteRules: {}, pausedUntil: 0 });
  await closePopup(popup);
});

describe("what the switch is for", () => {
  test("all of a domain: its sites go off together, and on again", async () => {
    const [www, news] = [
      await openMarkedOn(other, "news.html"),
      await openMarkedOn(one, "news.html"),
    ];
    const popup = await started.browser.pressToolbarButton(news);
    await pickScope(popup, "domain");
    await pressSwitch(popup, "off");
    await expectMarked(news, false);
    await expectMarked(www, false);
    expect(await whyOf(popup)).toBe("Off by your rule for all of site.test");
    await pressSwitch(popup, "on");
    await expectMarked(news, true);
    await expectMarked(www, true);
    await closePopup(popup);
  });

  test("a site that is off can be widened to its domain, and one site taken out again", async () => {
    const [page, aside] = [
      await openMarkedOn(other, "news.html"),
      await openMarkedOn(one, "news.html"),
    ];
    const popup = await started.browser.pressToolbarButton(aside);
    await pressSwitch(popup, "off");
    await expectMarked(page, true);
    await pickScope(popup, "domain");
    await popup.click(".panel > .quiet");
    await expectMarked(page, false);
    await pickScope(popup, "host");
    await pressSwitch(popup, "on");
    await expectMarked(aside, true);
    await expectMarked(page, false);
    await closePopup(popup);
  });

  test("a page: others of its site stay as they are", async () => {
    const [story, beside] = [
      await openMarkedOn(one, "watched.html"),
      await openMarkedOn(one, "news.html"),
    ];
    const popup = await started.browser.pressToolbarButton(beside);
    await pickScope(popup, "page");
    await expect.poll(() => popupText(popup, ".host")).toBe("www.site.test/news.html");
    await pressSwitch(popup, "off");
    await expectMarked(beside, false);
    await expectMarked(story, true);
    await closePopup(popup);
  });
});

test("a page's rule is heeded when its script puts another address in the place of its own", async () => {
  const page = await openMarkedOn(one, "news.html");
  const popup = await started.browser.pressToolbarButton(page);
  await pickScope(popup, "page");
  await pressSwitch(popup, "off");
  await expectMarked(page, false);
  await closePopup(popup);
  await page.tab.evaluate(() => history.pushState(null, "", "/next.html"));
  await expectMarked(page, true);
  await page.tab.evaluate(() => history.back());
  await expectMarked(page, false);
});

test("only where the reader chooses: off everywhere but there, and the popup says why", async () => {
  const [page, chosen] = [
    await openMarkedOn(other, "news.html"),
    await openMarkedOn(one, "news.html"),
  ];
  const popup = await started.browser.pressToolbarButton(chosen);
  await pickMode(popup, "chosen");
  await expectMarked(page, false);
  await expectMarked(chosen, false);
  expect(await whyOf(popup)).toBe("Off: not among the sites you chose");
  await pressSwitch(popup, "on");
  await expectMarked(chosen, true);
  await expectMarked(page, false);
  await pickMode(popup, "everywhere");
  await expectMarked(page, true);
  await closePopup(popup);
});

test("a pause rests everywhere, and ends by itself in every tab", async () => {
  const [page, front] = [
    await openMarkedOn(other, "news.html"),
    await openMarkedOn(one, "news.html"),
  ];
  const popup = await started.browser.pressToolbarButton(front);
  await openReasons(popup);
  await popup.click(".pauses button:first-of-type");
  await expectMarked(page, false);
  await expectMarked(front, false);
  expect(await popupText(popup, ".paused p")).toMatch(/^Paused everywhere until \d\d:\d\d$/);
  await expect
    .poll(() => toolbarButton(popup))
    .toEqual({ badge: "", title: "Sidelight: paused on every site" });
  // The stored end is brought near, as the hour cannot be waited for.
  await writeStored(popup, { pausedUntil: Date.now() + 1000 });
  await expectMarked(page, true);
  await expectMarked(front, true);
  await closePopup(popup);
});

test("a pause until the restart is ended from the popup", async () => {
  const page = await openMarkedOn(one, "news.html");
  const popup = await started.browser.pressToolbarButton(page);
  await openReasons(popup);
  await popup.click(".pauses button:last-of-type");
  await expectMarked(page, false);
  expect(await popupText(popup, ".paused p")).toBe("Paused everywhere until the browser restarts");
  await popup.click(".paused button");
  await expectMarked(page, true);
  await closePopup(popup);
});

test("a sensitive host is off until it is switched on, and localhost is none", async () => {
  const page = await started.openOn(sensitive, "news.html");
  const popup = await started.browser.pressToolbarButton(page);
  await expect.poll(() => whyOf(popup)).toBe("Off: on the list of sensitive sites");
  expect(await readMarks(page.tab)).toEqual([]);
  await pressSwitch(popup, "on");
  await expectMarked(page, true);
  expect(await whyOf(popup)).toBe("On by your rule for this site");
  await closePopup(popup);
});

describe("the toolbar button", () => {
  test("counts who is on the page, is quiet where Sidelight is off, and follows its tab", async () => {
    const page = await openMarkedOn(one, "news.html");
    const popup = await started.browser.pressToolbarButton(page);
    await expect.poll(async () => (await popupEntries(popup)).length).toBeGreaterThan(5);
    const count = `${(await popupEntries(popup)).length}`;
    await expect.poll(() => toolbarButton(popup)).toEqual({ badge: count, title: "Sidelight" });
    await pressSwitch(popup, "off");
    const off = { badge: "", title: "Sidelight: off on www.site.test" };
    await expect.poll(() => toolbarButton(popup)).toEqual(off);
    await pressSwitch(popup, "on");
    await expect.poll(() => toolbarButton(popup)).toEqual({ badge: count, title: "Sidelight" });
    await closePopup(popup);
    await page.tab.goto(page.tab.url().replace("news.html", "outside.html"));
    const after = await started.browser.pressToolbarButton(page);
    await expect.poll(() => toolbarButton(after)).toEqual({ badge: "", title: "Sidelight" });
    await closePopup(after);
  });
});

describe("whatever is met", () => {
  test("a long name in letters of its own is shown as it is written", async () => {
    const page = await openMarkedOn(long, "news.html");
    const popup = await started.browser.pressToolbarButton(page);
    await expect
      .poll(() => popupText(popup, ".host"))
      .toBe("straßenbahn-fahrpläne-und-verbindungen-der-stadt.long.test");
    const overflow = () => document.documentElement.scrollWidth > window.innerWidth;
    expect(await popup.evaluate(overflow)).toBe(false);
    await closePopup(popup);
  });

  test("a tab that goes elsewhere while the popup is open is followed", async () => {
    const page = await openMarkedOn(one, "news.html");
    const popup = await started.browser.pressToolbarButton(page);
    await expect.poll(() => popupText(popup, ".host")).toBe(one);
    await page.tab.goto(page.tab.url().replace(one, other));
    await expect.poll(() => popupText(popup, ".host")).toBe(other);
    await pressSwitch(popup, "off");
    await expectMarked(page, false);
    await closePopup(popup);
    await page.tab.goto(page.tab.url().replace(other, one));
    await expectMarked(page, true);
  });

  test("rules of a newer version: what is understood is at work, and the rest is told", async () => {
    const page = await openMarkedOn(one, "news.html");
    const popup = await started.browser.pressToolbarButton(page);
    const rules = { [one]: "off", [other]: { for: "an hour" } };
    await writeStored(popup, { siteRules: { format: 99, mode: "everywhere", rules } });
    await expect.poll(() => switchState(popup)).toBe("false");
    expect(await popupText(popup, ".aside")).toMatch(/newer Sidelight/);
    await pressSwitch(popup, "on");
    await expect.poll(() => popupText(popup, ".aside")).toBeNull();
    await closePopup(popup);
  });

  test("ten thousand rules are no burden", async () => {
    const page = await openMarkedOn(one, "news.html");
    const popup = await started.browser.pressToolbarButton(page);
    const entries = Array.from({ length: 10_000 }, (_, index) => [`s${index}.example`, "off"]);
    await writeStored(popup, { siteRules: Object.fromEntries(entries) });
    await pressSwitch(popup, "off");
    await expectMarked(page, false);
    await pressSwitch(popup, "on");
    await expectMarked(page, true);
    await closePopup(popup);
  });

  test("on a page of the browser there is nothing to switch, but the mode and the pause", async () => {
    const page = await started.browser.openPage("about:blank");
    const popup = await started.browser.pressToolbarButton(page);
    await expect.poll(() => whyOf(popup)).toBe("Nothing to switch on this page");
    expect(await switchState(popup)).toBeNull();
    expect(await popupText(popup, ".modes")).not.toBeNull();
    await closePopup(popup);
    await page.tab.close();
  });
});

describe("by keyboard alone", () => {
  test("the switch, what it is for, the mode, a pause and its end, and the keys", async () => {
    const [page, front] = [
      await openMarkedOn(other, "news.html"),
      await openMarkedOn(one, "news.html"),
    ];
    const popup = await started.browser.pressToolbarButton(front);
    await expect.poll(() => switchState(popup)).toBe("true");
    // A press on the title gives the popup the keyboard; Firefox's driver opens it without.
    await popup.click("h1");
    await tabTo(popup, "[role=switch]");
    await popup.press("Enter");
    await expectMarked(front, false);
    await expect.poll(() => switchState(popup)).toBe("false");
    await popup.press("Enter");
    await expectMarked(front, true);

    await tabTo(popup, ".why summary");
    await popup.press("Enter");
    await tabTo(popup, ".scopes input");
    await popup.press("ArrowDown");
    await expect.poll(() => popupText(popup, ".host")).toBe("all of site.test");
    await popup.press("ArrowUp");
    await popup.press("ArrowUp");
    await expect.poll(() => popupText(popup, ".host")).toBe("www.site.test/news.html");

    await tabTo(popup, ".pauses button");
    await popup.press("Enter");
    await expectMarked(page, false);
    await expect.poll(() => hasFocus(popup, ".paused button")).toBe(true);
    await popup.press("Enter");
    await expectMarked(page, true);

    await expect.poll(() => hasFocus(popup, "[role=switch]")).toBe(true);
    await tabTo(popup, ".modes input");
    await popup.press("ArrowRight");
    await expectMarked(page, false);
    await popup.press("ArrowLeft");
    await expectMarked(page, true);

    await tabTo(popup, ".keys summary");
    await popup.press("Enter");
    await expect
      .poll(() => popupText(popup, ".shortcuts"))
      .toMatch(/Open Sidelight\s*Alt\s*Shift\s*S/);
    expect(await popupText(popup, ".shortcuts")).toMatch(/Next mark, with its card\s*Alt\s*\./);
    await closePopup(popup);
  });

  // Firefox presses the real key; Chromium's driver can only call the extension's listener.
  test("a key switches the site off, and says so on the page", async () => {
    const page = await openMarkedOn(one, "news.html");
    await started.browser.command(page, "toggle-site");
    await expectMarked(page, false);
    await started.browser.command(page, "toggle-site");
    await expectMarked(page, true);
  });
});
