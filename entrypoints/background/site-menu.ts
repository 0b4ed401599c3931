import { browser } from "wxt/browser";
import { readableHost } from "../../components/readable-host.ts";
import type { SiteState } from "../../contract/site-rules/decide-site.ts";
import { setPause, stateOf } from "./site-control.ts";
import type { Stores } from "./stores.ts";
import { pageOfTab, type ToggledTab, type ToggleSite, tellState } from "./toggle-site.ts";

/** The entry of the context menu that switches the site in front; unseen until that is known. */
export const SITE_ENTRY = {
  id: "site",
  title: "Sidelight",
  contexts: ["page", "action"],
  visible: false,
} satisfies Parameters<typeof browser.contextMenus.create>[0];

/** What the entry says; nothing where there is nothing to switch. */
export function siteEntryTitle({ host, on, why }: SiteState): string | undefined {
  if (host === "") return undefined;
  if (why.kind === "paused") return browser.i18n.getMessage("endPause");
  return browser.i18n.getMessage(on ? "siteOff" : "siteOn", readableHost(host));
}

/** Has the entry speak of the page in front. */
export async function showSiteEntry(state: SiteState): Promise<void> {
  const title = siteEntryTitle(state);
  const looks = title === undefined ? { visible: false } : { title, visible: true };
  // A page may ask before the entries are made at installation.
  await browser.contextMenus.update(SITE_ENTRY.id, looks).catch(() => undefined);
}

/** Keeps the entry to the tab in front, and does what it says. */
export function offerSiteEntry(stores: Stores, toggle: ToggleSite, onChange: () => Promise<void>) {
  const follow = async () => showSiteEntry(await stateInFront(stores));
  browser.tabs.onActivated.addListener(() => void follow());
  browser.windows.onFocusChanged.addListener(() => void follow());
  browser.contextMenus.onClicked.addListener(async ({ menuItemId }, tab) => {
    if (menuItemId === SITE_ENTRY.id && tab) await pressSiteEntry(tab, stores, toggle, onChange);
  });
}

async function pressSiteEntry(
  tab: ToggledTab,
  stores: Stores,
  toggle: ToggleSite,
  onChange: () => Promise<void>,
): Promise<void> {
  const page = await pageOfTab(tab);
  const { why } = await stateOf(page, stores);
  if (why.kind !== "paused") return toggle(tab);
  await setPause("none", stores);
  await onChange();
  if (tab.id !== undefined) await tellState(tab.id, page, stores);
}

async function stateInFront(stores: Stores): Promise<SiteState> {
  const [tab] = await browser.tabs.query({ active: true, lastFocusedWindow: true });
  return stateOf(tab ? await pageOfTab(tab) : { address: undefined, isPrivate: false }, stores);
}

/** Whether a tab is the one that the reader has in front. */
export async function isInFront(tabId: number): Promise<boolean> {
  const [tab] = await browser.tabs.query({ active: true, lastFocusedWindow: true });
  return tab?.id === tabId;
}
