import { storage } from "wxt/utils/storage";
import type { Search } from "./search-state.ts";
import type { PageStatus } from "./services.ts";
import type { TabName } from "./Tabs.tsx";
import { tuning } from "./tuning.ts";

/** What the popup shows, kept until the browser restarts so that it opens again where it was. */
export interface KeptView {
  /** The page that it was about; on another the popup begins anew. */
  readonly page: string;
  readonly tab: TabName;
  readonly search: Search;
  /** Ids of the records opened one from another. */
  readonly trail: readonly string[];
}

type Views = Readonly<Record<string, KeptView>>;

const kept = storage.defineItem<Views>("session:popupViews", { fallback: {} });

export async function recallView(tabId: number): Promise<KeptView | undefined> {
  return (await kept.getValue())[tabId];
}

export async function keepView(tabId: number, view: KeptView): Promise<void> {
  const { [tabId]: _, ...others } = await kept.getValue();
  const newest = Object.entries(others).slice(1 - tuning.viewsKept);
  // Keys that are numbers come in the order of the numbers: about the order in which tabs were opened.
  await kept.setValue({ ...Object.fromEntries(newest), [tabId]: view });
}

/** Names what the popup is about; nothing until that is known. */
export function pageOf(status: PageStatus): string | undefined {
  switch (status.kind) {
    case "asking":
    case "loading":
      return undefined;
    case "report":
      return status.report.page || `off: ${status.report.host}`;
    case "not-started":
      return `not started: ${status.host}`;
    case "cannot-run":
      return "cannot run";
  }
}
