import { browser } from "wxt/browser";
import { readableHost } from "../../components/readable-host.ts";
import { reportsOfTab } from "../../contract/page-report.ts";
import type { SiteState } from "../../contract/site-rules/decide-site.ts";

/** Ink on the badge and its ground: the icon's own colours, where browsers would choose an alarm's. */
const BADGE_INK = "#ffffff";
const BADGE_GROUND = "#1b3a5f";
/** More would not fit the badge. */
const COUNT_MAX = 99;

type Look = "on" | "off" | "paused";

const lookOf = ({ on, why }: Pick<SiteState, "on" | "why">): Look =>
  why.kind === "paused" ? "paused" : on ? "on" : "off";

/** What the toolbar button says of itself, to the pointer and to screen readers. */
function titleOf(look: Look, host: string): string {
  const { getMessage } = browser.i18n;
  if (look === "on") return getMessage("name");
  if (look === "paused") return getMessage("titlePaused");
  return host === "" ? getMessage("titleOff") : getMessage("titleOffOn", readableHost(host));
}

/** How the toolbar button looks: in general, and on the tabs whose pages have asked how they stand. */
export class ToolbarButton {
  /** Whether the reader wants to see how many are named on a page. */
  constructor(private readonly isCountWanted: () => Promise<boolean>) {}

  /** How it looks where no script of ours runs, and on a page before its script has started. */
  async showDefault(state: Pick<SiteState, "on" | "why">): Promise<void> {
    const look = lookOf(state);
    await Promise.all([
      browser.action.setBadgeTextColor({ color: BADGE_INK }),
      browser.action.setBadgeBackgroundColor({ color: BADGE_GROUND }),
      browser.action.setIcon({ path: iconOf(look) }),
    ]);
  }

  /** How Sidelight stands on the page of a tab. The browser forgets it when the tab goes elsewhere. */
  async showState(tabId: number, state: SiteState): Promise<void> {
    const look = lookOf(state);
    await Promise.all([
      browser.action.setIcon({ tabId, path: iconOf(look) }),
      browser.action.setTitle({ tabId, title: titleOf(look, state.host) }),
      look !== "on" && browser.action.setBadgeText({ tabId, text: "" }),
    ]).catch(tabIsGone);
  }

  /** How many are named on the page of a tab, its frames included. */
  async showCount(tabId: number): Promise<void> {
    const found = await reportsOfTab(tabId).catch(tabIsGone);
    if (!found) return;
    const { top, within } = found;
    const subjects = [top, ...within].flatMap(({ report }) => report.subjects);
    const { size } = new Set(subjects.map(({ id }) => id));
    const isShown = top.report.on && size > 0 && (await this.isCountWanted());
    const count = size > COUNT_MAX ? `${COUNT_MAX}+` : `${size}`;
    const text = isShown ? count : "";
    await browser.action.setBadgeText({ tabId, text }).catch(tabIsGone);
  }
}

/** A tab that was closed, or whose page is another by now, has nothing to show. */
const tabIsGone = () => undefined;

function iconOf(look: Look): Record<string, string> {
  const name = look === "on" ? "icon" : `icon-${look}`;
  return { 16: `/${name}-16.png`, 32: `/${name}-32.png` };
}
