import { beforeEach, expect, test, vi } from "vitest";
import { fakeBrowser } from "wxt/testing/fake-browser";
import { followAddresses } from "../../entrypoints/background/follow-addresses.ts";
import { createSiteRulesStore } from "../../entrypoints/background/site-rules-store.ts";
import { tellTab } from "../../entrypoints/background/tell-tabs.ts";

vi.mock("../../entrypoints/background/tell-tabs.ts", () => ({ tellTab: vi.fn() }));

let update: (tabId: number, change: object, tab: object) => Promise<void>;

beforeEach(() => {
  fakeBrowser.reset();
  vi.mocked(tellTab).mockClear();
  const addListener = (listener: typeof update) => (update = listener);
  Object.assign(fakeBrowser.tabs, { onUpdated: { addListener } });
  followAddresses(createSiteRulesStore());
});

test.each<[string, object, object, number]>([
  ["a page's", { "a.example/b": "off" }, { url: "https://a.example/c" }, 1],
  ["a page's", { "a.example/b": "off" }, { status: "complete" }, 1],
  ["a page's", { "a.example/b": "off" }, { status: "loading" }, 0],
  ["a page's", { "a.example/b": "off" }, { audible: true }, 0],
  ["a section's", { "a.example/b/*": "off" }, { status: "complete" }, 1],
  ["a site's", { "a.example": "off", "*.b.example": "off" }, { status: "complete" }, 0],
  ["no", {}, { status: "complete" }, 0],
])("with %s rule %j, after %j, a tab is told %i times", async (_, siteRules, change, times) => {
  await fakeBrowser.storage.local.set({ siteRules });
  await update(7, change, { incognito: false });
  expect(vi.mocked(tellTab)).toHaveBeenCalledTimes(times);
});
