import { onMessage } from "../../contract/messages.ts";
import { assertOwnPage } from "./sender.ts";
import { changeControl, setPause, standingOf, switchSite } from "./site-control.ts";
import type { Stores } from "./stores.ts";

/**
 * Answers what pages of the extension ask about sites; a change is at work in every tab at once. Where a
 * site stands is what the popup asks first: `onPopup` is called then.
 */
export function answerSiteQuestions(
  stores: Stores,
  onChange: () => Promise<void>,
  onPopup: () => void,
): void {
  onMessage("siteStanding", ({ data, sender }) => {
    assertOwnPage(sender);
    onPopup();
    return standingOf(data, stores);
  });
  onMessage("switchSite", async ({ data, sender }) => {
    assertOwnPage(sender);
    await switchSite(data, stores);
    await onChange();
  });
  onMessage("siteControl", ({ sender }) => {
    assertOwnPage(sender);
    return stores.siteRules.readStored();
  });
  onMessage("changeSiteControl", async ({ data, sender }) => {
    assertOwnPage(sender);
    await changeControl(data, stores);
    await onChange();
  });
  onMessage("setPause", async ({ data, sender }) => {
    assertOwnPage(sender);
    await setPause(data, stores);
    await onChange();
  });
}
