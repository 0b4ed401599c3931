import { expect, test } from "vitest";
import { findInCard } from "../../scripts/browsers/chromium-card.ts";
import { CARD, type WebPage } from "../../scripts/browsers/driven-browser.ts";
import { readMarks } from "../../scripts/browsers/read-marks.ts";
import { popupText } from "../../scripts/browsers/read-popup.ts";
import { openCard, pressPart } from "./cards.ts";
import { pressSwitch, switchState } from "./popups.ts";
import { expectMarked } from "./sites.ts";
import { browserName, startBrowser } from "./start-browser.ts";

interface Scope {
  readonly chrome: {
    readonly developerPrivate: {
      updateProfileConfiguration(changes: object): Promise<void>;
      updateExtensionConfiguration(changes: object): Promise<void>;
    };
    readonly windows: { create(how: object): Promise<unknown> };
    readonly storage: Readonly<Record<"local" | "session", { get(key: null): Promise<object> }>>;
  };
}

const started = startBrowser();

/** The reader's leave for private windows, among the extension's details, by which Chromium starts it anew. */
async function allowPrivateWindows(): Promise<void> {
  const own = await started.browser.openOwnPage("options.html");
  const extensionId = new URL(own.tab.url()).host;
  const extensions = await started.browser.openPage("chrome://extensions/");
  const workers = () =>
    own.tab
      .browser()
      .targets()
      .filter((target) => target.type() === "service_worker");
  const before = workers();
  await extensions.tab.evaluate(async (id) => {
    const { developerPrivate } = (globalThis as unknown as Scope).chrome;
    // Without it Chromium starts nothing that comes from no store.
    await developerPrivate.updateProfileConfiguration({ inDeveloperMode: true });
    await developerPrivate.updateExtensionConfiguration({ extensionId: id, incognitoAccess: true });
  }, extensionId);
  await expect.poll(() => own.tab.isClosed()).toBe(true);
  // The background from before may still be going.
  await expect.poll(() => workers().some((worker) => !before.includes(worker))).toBe(true);
  await extensions.tab.close();
}

/** Opens a fixture in a private window of its own, in which it is the one tab. */
async function openPrivately(beside: WebPage, file: string): Promise<WebPage> {
  const url = `${started.origin}/${file}`;
  await started.browser.evaluate(async (address) => {
    const { windows } = (globalThis as unknown as Scope).chrome;
    await windows.create({ incognito: true, url: address });
  }, url);
  const target = await beside.tab.browser().waitForTarget((each) => each.url() === url);
  const tab = await target.page();
  if (!tab) throw new Error("The private window shows no page.");
  await tab.bringToFront();
  return {
    tab,
    cardPart: (selector = CARD, frame = tab.mainFrame()) => findInCard(frame, selector),
  };
}

const stored = (area: "local" | "session") =>
  started.browser.evaluate(async (name) => {
    const { storage } = (globalThis as unknown as Scope).chrome;
    return JSON.stringify(await storage[name].get(null));
  }, area);

async function sayNotHere(page: WebPage, name: string): Promise<void> {
  await openCard(page, name, name);
  for (const part of [".wrong", ".wrongs button"]) {
    await pressPart(page, part);
  }
  await expect.poll(() => names(page)).not.toContain(name);
}

const names = async ({ tab }: WebPage) => (await readMarks(tab)).map(({ text }) => text);

// Firefox's driver presses the toolbar button of its first window alone.
test.runIf(browserName === "chromium")(
  "what is said in a private window holds in all of them, nowhere else, is not written down, and is forgotten",
  async () => {
    await allowPrivateWindows();
    const host = new URL(started.origin).hostname;
    const beside = await started.openMarked("news.html");
    const story = await openPrivately(beside, "news.html?story");
    await expect.poll(() => names(story)).toContain("Mark Rutte");
    await sayNotHere(story, "Mark Rutte");
    const popup = await started.browser.pressToolbarButton(story);
    await expect.poll(() => popupText(popup, ".aside")).toMatch(/^Private window: .*forgotten/);
    await pressSwitch(popup, "off");
    await expectMarked(story, false);
    await popup.close();

    const other = await openPrivately(beside, "news.html?other");
    const there = await started.browser.pressToolbarButton(other);
    await expect.poll(() => switchState(there)).toBe("false");
    await there.close();
    await expectMarked(other, false);
    await beside.tab.reload();
    await expectMarked(beside, true);
    expect(await stored("session")).toContain(host);
    expect(await stored("local")).not.toContain(host);

    await story.tab.close();
    await other.tab.close();
    await expect.poll(() => stored("session")).not.toContain(host);
    const again = await openPrivately(beside, "news.html?story");
    await expect.poll(() => names(again)).toContain("Mark Rutte");
    await again.tab.close();
  },
);
