import { beforeEach, expect, test, vi } from "vitest";
import { browser } from "wxt/browser";
import { fakeBrowser } from "wxt/testing";
import { createSiteRulesStore } from "../../entrypoints/background/site-rules-store.ts";

beforeEach(() => fakeBrowser.reset());

const stored = () => browser.storage.local.get(null);

test("there are no rules at first, and reading stores nothing", async () => {
  expect(await createSiteRulesStore().read()).toEqual({});
  expect(await stored()).toEqual({});
});

test("a switch is remembered beyond the life of the worker", async () => {
  await createSiteRulesStore().switchSite("a.example", false);
  expect(await createSiteRulesStore().read()).toEqual({ "a.example": "off" });
});

test("switches at the same time lose none", async () => {
  const store = createSiteRulesStore();
  const hosts = ["a.example", "b.example", "c.example"];
  await Promise.all(hosts.map((host) => store.switchSite(host, false)));
  expect(Object.keys(await store.read())).toEqual(hosts);
});

test("reading waits for a switch under way", async () => {
  const store = createSiteRulesStore();
  const switched = store.switchSite("a.example", false);
  expect(await store.read()).toEqual({ "a.example": "off" });
  await switched;
});

test.each<[string, unknown, object, object]>([
  ["a list", ["a.example"], {}, { "b.example": "off" }],
  [
    "one broken entry",
    { "a.example": "off", "c.example": { since: 1 } },
    { "a.example": "off" },
    { "a.example": "off", "b.example": "off" },
  ],
])(
  "%s: what is good is used, and the stored value is kept aside",
  async (_, broken, good, after) => {
    await browser.storage.local.set({ siteRules: broken });
    const store = createSiteRulesStore();
    expect(await store.read()).toEqual(good);
    expect(await stored()).toEqual({ siteRules: broken });
    await store.switchSite("b.example", false);
    expect(await stored()).toEqual({ siteRules: after, siteRulesSetAside: [broken] });
  },
);

test("values set aside before are kept too", async () => {
  await browser.storage.local.set({ siteRules: "worse", siteRulesSetAside: ["bad"] });
  await createSiteRulesStore().switchSite("b.example", false);
  expect((await stored()).siteRulesSetAside).toEqual(["bad", "worse"]);
});

test("a full store is told, and the next switch is tried all the same", async () => {
  const store = createSiteRulesStore();
  const set = vi.spyOn(browser.storage.local, "set").mockRejectedValueOnce(new Error("full"));
  await expect(store.switchSite("a.example", false)).rejects.toThrow("full");
  await store.switchSite("b.example", false);
  expect(set).toHaveBeenCalledTimes(2);
  expect(await store.read()).toEqual({ "b.example": "off" });
});
