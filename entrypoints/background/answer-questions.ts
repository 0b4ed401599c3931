import { browser } from "wxt/browser";
import { requestsMade } from "../../contract/count-requests.ts";
import { onMessage, sendMessage } from "../../contract/messages.ts";
import { readSettings } from "../../contract/read-settings.ts";
import type { TabPage } from "../../contract/site-rules/site-questions.ts";
import { answerOptions } from "./answer-options.ts";
import { answerSiteQuestions } from "./answer-site-questions.ts";
import type { Matcher } from "./matcher.ts";
import { openFactBrowser } from "./open-fact-browser.ts";
import { PageShelf } from "./page-shelf.ts";
import { assertOwnExtension, assertOwnPage, frameOf, isOwnPage, pageOf } from "./sender.ts";
import { stateOf } from "./site-control.ts";
import type { SiteSigns } from "./site-signs.ts";
import type { Stores } from "./stores.ts";
import { type SettingsSync, syncSettings } from "./sync-settings.ts";
import { tellTab, tellTabs } from "./tell-tabs.ts";

/** Answers what tabs and the popup ask of the background. */
export function answerQuestions(matcher: Matcher, stores: Stores, signs: SiteSigns): void {
  const sync = syncSettings(stores, tellTabs);
  answerAboutRecords(matcher);
  answerFrames();
  answerAboutReader(matcher, stores, sync);
  answerAboutPage(matcher, stores, signs);
  // Whoever opens the popup may search next.
  answerSiteQuestions(
    stores,
    () => signs.changed(),
    () => matcher.prepareSearch(),
  );
  answerOptions(matcher, stores, sync, signs);
}

function answerAboutRecords(matcher: Matcher): void {
  const shelf = new PageShelf(matcher);
  onMessage("recognise", ({ data, sender }) => {
    assertOwnExtension(sender);
    return shelf.recognise(frameOf(sender), data);
  });
  onMessage("settle", ({ data, sender }) => {
    assertOwnExtension(sender);
    return shelf.settle(frameOf(sender), data);
  });
  onMessage("cardContents", ({ data, sender }) => {
    assertOwnExtension(sender);
    return matcher.cardContents(data.ids);
  });
  onMessage("pageRecords", ({ data, sender }) => {
    assertOwnPage(sender);
    const requests = requestsMade(browser.runtime.getURL("/"), performance);
    return { ...matcher.slimRecords(data.ids), requests };
  });
  onMessage("search", ({ data, sender }) => {
    assertOwnPage(sender);
    return matcher.search(data);
  });
  onMessage("searchOptions", ({ sender }) => {
    assertOwnPage(sender);
    return matcher.searchOptions();
  });
  onMessage("openRecord", ({ data, sender }) => {
    assertOwnExtension(sender);
    return openFactBrowser({ id: data.id });
  });
}

function answerFrames(): void {
  onMessage("topPage", async ({ sender }) => {
    assertOwnExtension(sender);
    const { tab, frameId } = sender;
    if (tab?.id === undefined || !frameId) return undefined;
    const top = { tabId: tab.id, frameId: 0 };
    // No answer: the script at the top has not started yet. It tells its frames when it has.
    return sendMessage("describeTop", { frame: frameId }, top).catch(() => undefined);
  });
  onMessage("topChanged", async ({ sender }) => {
    assertOwnExtension(sender);
    if (sender.tab?.id === undefined) return;
    await sendMessage("topChanged", undefined, sender.tab.id).catch(() => undefined);
  });
  onMessage("cardNews", async ({ data, sender }) => {
    assertOwnExtension(sender);
    if (sender.tab?.id === undefined) return;
    await sendMessage("cardNews", data, sender.tab.id).catch(() => undefined);
  });
}

function answerAboutPage(matcher: Matcher, stores: Stores, signs: SiteSigns): void {
  onMessage("siteState", async ({ sender }) => {
    assertOwnExtension(sender);
    const page = pageOf(sender);
    const state = stateOf(page, stores);
    // The tab's first text follows at once, and the stores take their time.
    matcher.prepare();
    const site = await state;
    if (sender.tab?.id !== undefined && sender.frameId === 0 && !isOwnPage(sender)) {
      void signs.pageStands(sender.tab.id, site);
    }
    // The samples on Sidelight's own pages work whatever the rules for sites are.
    const isOn = site.on || isOwnPage(sender);
    return isOn ? { site, known: await settingsAt(page, stores) } : { site };
  });
  onMessage("foundOthers", ({ sender }) => {
    assertOwnExtension(sender);
    if (sender.tab?.id !== undefined) void signs.foundOthers(sender.tab.id);
  });
}

async function settingsAt({ address, isPrivate }: TabPage, { settings, choices }: Stores) {
  const [set, chosen] = await Promise.all([settings.read(), choices.read(address, isPrivate)]);
  return { settings: set, choices: chosen };
}

function answerAboutReader(matcher: Matcher, stores: Stores, sync: SettingsSync): void {
  const { settings, choices } = stores;
  onMessage("pageSettings", ({ sender }) => {
    assertOwnExtension(sender);
    return settingsAt(pageOf(sender), stores);
  });
  onMessage("decide", async ({ data, sender }) => {
    assertOwnExtension(sender);
    if (matcher.cardContents([data.id]).length === 0) throw new Error(`No record ${data.id}.`);
    const { address, isPrivate } = pageOf(sender);
    const after = await choices.decide(address, data, isPrivate);
    // The tab that asked need not wait until every other has heard, and every other frame.
    if (data.kind === "never") void tellTabs();
    else if (sender.tab?.id !== undefined) void tellTab(sender.tab.id);
    return after;
  });
  onMessage("setSettings", async ({ data, sender }) => {
    assertOwnPage(sender);
    await settings.change((before) => readSettings({ ...before, ...data }).value);
    await tellTabs();
    await sync.push();
  });
}
