import { onMessage } from "../../contract/messages.ts";
import { siteStateOf } from "../../contract/site-rule.ts";
import { labelOf } from "./card-contents.ts";
import type { Matcher } from "./matcher.ts";
import { assertOwnExtension, assertOwnPage, topAddressOf } from "./sender.ts";
import type { SiteRulesStore } from "./site-rules-store.ts";
import { tellTabs } from "./tell-tabs.ts";

/** Answers what tabs and the popup ask of the background. */
export function answerQuestions(matcher: Matcher, siteRules: SiteRulesStore): void {
  onMessage("siteState", async ({ sender }) => {
    assertOwnExtension(sender);
    return siteStateOf(topAddressOf(sender), await siteRules.read());
  });
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
  onMessage("setSite", async ({ data, sender }) => {
    assertOwnPage(sender);
    await siteRules.switchSite(data.host, data.on);
    await tellTabs();
  });
}
