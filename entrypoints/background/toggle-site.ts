import { describeSwitch } from "../../components/describe-switch.ts";
import { sendMessage } from "../../contract/messages.ts";
import { reportOfTop } from "../../contract/page-report.ts";
import type { TabPage } from "../../contract/site-rules/site-questions.ts";
import { stateOf, switchSite } from "./site-control.ts";
import type { Stores } from "./stores.ts";

/** A tab as the browser hands it over; it withholds the address of some. */
export interface ToggledTab {
  readonly id?: number | undefined;
  readonly url?: string | undefined;
  readonly incognito?: boolean | undefined;
}

/** Switches the site of a tab to the other state, and has its page say so. */
export type ToggleSite = (tab: ToggledTab) => Promise<void>;

/** `onChange` is called once a switch is stored. */
export const siteToggler =
  (stores: Stores, onChange: () => Promise<void>): ToggleSite =>
  async (tab) => {
    if (tab.id === undefined) return;
    const page = await pageOfTab(tab);
    const { on, host, why } = await stateOf(page, stores);
    if (host === "") return;
    // While Sidelight is paused a switch would change nothing that can be seen; the page says why.
    if (why.kind !== "paused") {
      await switchSite({ ...page, scope: "host", on: !on }, stores);
      await onChange();
    }
    await tellState(tab.id, page, stores);
  };

/** The page of a tab; where the browser withholds the address, the tab's script knows it. */
export async function pageOfTab({ id, url, incognito }: ToggledTab): Promise<TabPage> {
  const isPrivate = incognito === true;
  if (url !== undefined || id === undefined) return { address: url, isPrivate };
  const report = await reportOfTop(id).catch(() => undefined);
  return { address: report?.address, isPrivate };
}

/** Has the page in a tab say how it stands; one without our script says nothing. */
export async function tellState(tabId: number, page: TabPage, stores: Stores): Promise<void> {
  const text = describeSwitch(await stateOf(page, stores));
  await sendMessage("tellState", { text }, { tabId, frameId: 0 }).catch(() => undefined);
}
