import { type SiteState, siteStateOf } from "../../contract/site-rules/decide-site.ts";
import { isInFront, showSiteEntry } from "./site-menu.ts";
import type { Stores } from "./stores.ts";
import { tellTabs } from "./tell-tabs.ts";
import type { ToolbarButton } from "./toolbar-button.ts";

/** Any site that nothing has been said of. */
const ANY_SITE = "https://any-site.invalid/";

/** What shows outside of the pages how Sidelight stands: the toolbar button and the context menu. */
export class SiteSigns {
  constructor(
    private readonly stores: Stores,
    private readonly button: ToolbarButton,
  ) {}

  /** The page at the top of a tab has asked how it stands. */
  async pageStands(tabId: number, state: SiteState): Promise<void> {
    await this.button.showState(tabId, state);
    if (await isInFront(tabId)) await showSiteEntry(state);
  }

  /** Others are named in a tab than before. */
  foundOthers(tabId: number): Promise<void> {
    return this.button.showCount(tabId);
  }

  /** A rule, the mode or the pause has changed: every tab and every sign follows. */
  async changed(): Promise<void> {
    await Promise.all([this.showDefault(), tellTabs()]);
  }

  /** How Sidelight stands in general, which the browser forgets when it closes. */
  async showDefault(): Promise<void> {
    const { siteRules, pause } = this.stores;
    const [control, paused] = await Promise.all([siteRules.read(false), pause.read()]);
    await this.button.showDefault(siteStateOf(ANY_SITE, control, paused, Date.now()));
  }
}
