import { onMessage } from "../../contract/messages.ts";
import { readSettings } from "../../contract/read-settings.ts";
import { siteStateOf } from "../../contract/site-rule.ts";
import { labelOf } from "./card-contents.ts";
import type { Matcher } from "./matcher.ts";
import { openFactBrowser } from "./open-fact-browser.ts";
import { assertOwnExtension, assertOwnPage, topAddressOf } from "./sender.ts";
import type { Stores } from "./stores.ts";
import { tellTabs } from "./tell-tabs.ts";

/** Answers what tabs and the popup ask of the background. */
export function answerQuestions(matcher: Matcher, stores: Stores): void {
  answerAboutRecords(matcher);
  answerAboutReader(matcher, stores);
}

function answerAboutRecords(matcher: Matcher): void {
  onMessage("recognise", ({ data, sender }) => {
    assertOwnExtension(sender);
    return matcher.recognise(data.blocks);
  });
  onMessage("cardContents", ({ data, sender }) => {
    assertOwnExtension(sender);
    return matcher.cardContents(data.ids);
  });
  onMessage("search", ({ data, sender }) => {
    assertOwnPage(sender);
    return matcher
      .search(data.query, data.kind)
      .map((entity) => ({ ...labelOf(entity), description: entity.description }));
  });
  onMessage("openRecord", ({ data, sender }) => {
    assertOwnExtension(sender);
    return openFactBrowser({ id: data.id });
  });
}

function answerAboutReader(matcher: Matcher, { siteRules, settings, choices }: Stores): void {
  onMessage("siteState", async ({ sender }) => {
    assertOwnExtension(sender);
    return siteStateOf(topAddressOf(sender), await siteRules.read());
  });
  onMessage("pageSettings", async ({ sender }) => {
    assertOwnExtension(sender);
    const [set, chosen] = await Promise.all([settings.read(), choices.read(topAddressOf(sender))]);
    return { settings: set, choices: chosen };
  });
  onMessage("decide", async ({ data, sender }) => {
    assertOwnExtension(sender);
    if (matcher.cardContents([data.id]).length === 0) throw new Error(`No record ${data.id}.`);
    const after = await choices.decide(topAddressOf(sender), data);
    // The tab that asked need not wait until every other has heard.
    if (data.kind === "never") void tellTabs();
    return after;
  });
  onMessage("setSite", async ({ data, sender }) => {
    assertOwnPage(sender);
    await siteRules.switchSite(data.host, data.on);
    await tellTabs();
  });
  onMessage("setSettings", async ({ data, sender }) => {
    assertOwnPage(sender);
    await settings.change((before) => readSettings({ ...before, ...data }).value);
    await tellTabs();
  });
}
