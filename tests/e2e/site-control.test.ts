import { describe, expect, test } from "vitest";
import { SITE_HOSTS } from "../../scripts/browsers/driven-browser.ts";
import { readMarks } from "../../scripts/browsers/read-marks.ts";
import { popupEntries, popupText } from "../../scripts/browsers/read-popup.ts";
import { toolbarButton, writeStored } from "./extension-scope.ts";
import { openReasons, pickMode, pickScope, pressSwitch } from "./popups.ts";
import { expectMarked, forgetSites, openMarkedOn, whyOf } from "./sites.ts";
import { startBrowser } from "./start-browser.ts";

const started = startBrowser();
forgetSites(started);
const { one, other, sensitive } = SITE_HOSTS;

describe("what the switch is for", () => {
  test("all of a domain: its sites go off together, and on again", async () => {
    const [www, news] = [
      await openMarkedOn(started, other, "news.html"),
      await openMarkedOn(started, one, "news.html"),
    ];
    const popup = await started.browser.pressToolbarButton(news);
    await pickScope(popup, "domain");
    await pressSwitch(popup, "off");
    await expectMarked(news, false);
    await expectMarked(www, false);
    await expect.poll(() => whyOf(popup)).toBe("Off by your rule for all of site.test");
    await pressSwitch(popup, "on");
    await expectMarked(news, true);
    await expectMarked(www, true);
    await popup.close();
  });

  test("a site that is off can be widened to its domain, and one site taken out again", async () => {
    const [page, aside] = [
      await openMarkedOn(started, other, "news.html"),
      await openMarkedOn(started, one, "news.html"),
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
    await popup.close();
  });

  test("a page: others of its site stay as they are", async () => {
    const [story, beside] = [
      await openMarkedOn(started, one, "watched.html"),
      await openMarkedOn(started, one, "news.html"),
    ];
    const popup = await started.browser.pressToolbarButton(beside);
    await pickScope(popup, "page");
    await expect.poll(() => popupText(popup, ".host")).toBe("www.site.test/news.html");
    await pressSwitch(popup, "off");
    await expectMarked(beside, false);
    await expectMarked(story, true);
    await popup.close();
  });
});

test("a page's rule is heeded when its script puts another address in the place of its own", async () => {
  const page = await openMarkedOn(started, one, "news.html");
  const popup = await started.browser.pressToolbarButton(page);
  await pickScope(popup, "page");
  await pressSwitch(popup, "off");
  await expectMarked(page, false);
  await popup.close();
  await page.tab.evaluate(() => history.pushState(null, "", "/next.html"));
  await expectMarked(page, true);
  await page.tab.evaluate(() => history.back());
  await expectMarked(page, false);
});

test("only where the reader chooses: off everywhere but there, and the popup says why", async () => {
  const [page, chosen] = [
    await openMarkedOn(started, other, "news.html"),
    await openMarkedOn(started, one, "news.html"),
  ];
  const popup = await started.browser.pressToolbarButton(chosen);
  await pickMode(popup, "chosen");
  await expectMarked(page, false);
  await expectMarked(chosen, false);
  await expect.poll(() => whyOf(popup)).toBe("Off: not among the sites you chose");
  await pressSwitch(popup, "on");
  await expectMarked(chosen, true);
  await expectMarked(page, false);
  await pickMode(popup, "everywhere");
  await expectMarked(page, true);
  await popup.close();
});

test("a pause rests everywhere, and ends by itself in every tab", async () => {
  const [page, front] = [
    await openMarkedOn(started, other, "news.html"),
    await openMarkedOn(started, one, "news.html"),
  ];
  const popup = await started.browser.pressToolbarButton(front);
  await openReasons(popup);
  await popup.click(".pauses button:first-of-type");
  await expectMarked(page, false);
  await expectMarked(front, false);
  await expect
    .poll(() => popupText(popup, ".paused p"))
    .toMatch(/^Paused everywhere until \d\d:\d\d$/);
  await expect
    .poll(() => toolbarButton(popup))
    .toEqual({ badge: "", title: "Sidelight: paused on every site" });
  // The stored end is brought near, as the hour cannot be waited for.
  await writeStored(started.browser, { pausedUntil: Date.now() + 1000 });
  await expectMarked(page, true);
  await expectMarked(front, true);
  await popup.close();
});

test("a pause until the restart is ended from the popup", async () => {
  const page = await openMarkedOn(started, one, "news.html");
  const popup = await started.browser.pressToolbarButton(page);
  await openReasons(popup);
  await popup.click(".pauses button:last-of-type");
  await expectMarked(page, false);
  await expect
    .poll(() => popupText(popup, ".paused p"))
    .toBe("Paused everywhere until the browser restarts");
  await popup.click(".paused button");
  await expectMarked(page, true);
  await popup.close();
});

test("a sensitive host is off until it is switched on, and localhost is none", async () => {
  const page = await started.openOn(sensitive, "news.html");
  const popup = await started.browser.pressToolbarButton(page);
  await expect.poll(() => whyOf(popup)).toBe("Off: on the list of sensitive sites");
  expect(await readMarks(page.tab)).toEqual([]);
  await pressSwitch(popup, "on");
  await expectMarked(page, true);
  await expect.poll(() => whyOf(popup)).toBe("On by your rule for this site");
  await popup.close();
});

describe("the toolbar button", () => {
  test("counts who is on the page, is quiet where Sidelight is off, and follows its tab", async () => {
    const page = await openMarkedOn(started, one, "news.html");
    const popup = await started.browser.pressToolbarButton(page);
    await expect.poll(async () => (await popupEntries(popup)).length).toBeGreaterThan(5);
    const count = `${(await popupEntries(popup)).length}`;
    await expect.poll(() => toolbarButton(popup)).toEqual({ badge: count, title: "Sidelight" });
    await pressSwitch(popup, "off");
    const off = { badge: "", title: "Sidelight: off on www.site.test" };
    await expect.poll(() => toolbarButton(popup)).toEqual(off);
    await pressSwitch(popup, "on");
    await expect.poll(() => toolbarButton(popup)).toEqual({ badge: count, title: "Sidelight" });
    await popup.close();
    await page.tab.goto(page.tab.url().replace("news.html", "outside.html"));
    const after = await started.browser.pressToolbarButton(page);
    await expect.poll(() => toolbarButton(after)).toEqual({ badge: "", title: "Sidelight" });
    await after.close();
  });
});
