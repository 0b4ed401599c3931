import { storage } from "wxt/utils/storage";
import { privateViews } from "../../contract/private-views.ts";
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
const keptPrivately = privateViews<Views>({});

/** The tab that the popup is about. */
export interface FrontTab {
  readonly id: number;
  /** Whether its window is private: what is kept of it is forgotten with the last such window. */
  readonly isPrivate: boolean;
}

const storeOf = ({ isPrivate }: FrontTab) => (isPrivate ? keptPrivately : kept);

export async function recallView(tab: FrontTab): Promise<KeptView | undefined> {
  return (await storeOf(tab).getValue())[tab.id];
}

export async function keepView(tab: FrontTab, view: KeptView): Promise<void> {
  const store = storeOf(tab);
  const { [tab.id]: _, ...others } = await store.getValue();
  const newest = Object.entries(others).slice(1 - tuning.viewsKept);
  // Keys that are numbers come in the order of the numbers: about the order in which tabs were opened.
  await store.setValue({ ...Object.fromEntries(newest), [tab.id]: view });
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
