import indexText from "virtual:matching-index";
import { defineBackground } from "wxt/utils/define-background";
import { forgetPrivateViews } from "../../contract/private-views.ts";
import { factBase } from "../../data/fact-base.ts";
import { readIndex } from "../../matching/index-text.ts";
import { answerQuestions } from "./answer-questions.ts";
import { makeContextMenus } from "./context-menus.ts";
import { followAddresses } from "./follow-addresses.ts";
import { offerLookUp } from "./look-up-menu.ts";
import { createMatcher } from "./matcher.ts";
import { obeyCommands } from "./obey-commands.ts";
import { openWelcome } from "./open-welcome.ts";
import { endPauses } from "./pause-alarm.ts";
import { forgetWithPrivateWindows } from "./private-windows.ts";
import { offerSiteEntry } from "./site-menu.ts";
import { SiteSigns } from "./site-signs.ts";
import { createStores } from "./stores.ts";
import { siteToggler } from "./toggle-site.ts";
import { ToolbarButton } from "./toolbar-button.ts";

// The browser stops the worker when it is idle and wakes it for an event; listeners that are not
// there at once miss the event that woke it.
export default defineBackground(() => {
  const stores = createStores();
  const signs = new SiteSigns(stores, new ToolbarButton(async () => true));
  const onChange = () => signs.changed();
  const toggle = siteToggler(stores, onChange);
  answerQuestions(
    createMatcher(factBase, () => readIndex(indexText)),
    stores,
    signs,
  );
  obeyCommands(toggle);
  makeContextMenus();
  offerLookUp();
  openWelcome();
  offerSiteEntry(stores, toggle, onChange);
  endPauses(stores.pause, onChange);
  forgetWithPrivateWindows(
    stores.siteRules.forgetPrivate,
    stores.choices.forgetPrivate,
    forgetPrivateViews,
  );
  followAddresses(stores.siteRules);
  void signs.showDefault();
});
