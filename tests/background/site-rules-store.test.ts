import { beforeEach, describe, expect, test, vi } from "vitest";
import { browser } from "wxt/browser";
import { fakeBrowser } from "wxt/testing/fake-browser";
import { withRule } from "../../contract/site-rules/change-control.ts";
import { storedControl } from "../../contract/site-rules/read-control.ts";
import { DEFAULT_CONTROL, type SiteRule } from "../../contract/site-rules/site-control.ts";
import {
  createSiteRulesStore,
  type SiteRulesStore,
} from "../../entrypoints/background/site-rules-store.ts";

beforeEach(() => fakeBrowser.reset());

const stored = () => browser.storage.local.get(null);
const setTo = (pattern: string, rule: SiteRule | "none") => (control: typeof DEFAULT_CONTROL) => ({
  ...control,
  rules: withRule(control.rules, pattern, rule),
});
const switchOff = (store: SiteRulesStore, host: string) => store.change(setTo(host, "off"));
const rulesOf = async (store: SiteRulesStore) => (await store.read(false)).rules;

test("there are no rules at first, and reading stores nothing", async () => {
  expect(await createSiteRulesStore().read(false)).toMatchObject(DEFAULT_CONTROL);
  expect(await stored()).toEqual({});
});

test("a change is remembered beyond the life of the worker", async () => {
  await switchOff(createSiteRulesStore(), "a.example");
  expect(await rulesOf(createSiteRulesStore())).toEqual({ "a.example": "off" });
});

test("changes at the same time lose none", async () => {
  const store = createSiteRulesStore();
  const hosts = ["a.example", "b.example", "c.example"];
  await Promise.all(hosts.map((host) => switchOff(store, host)));
  expect(Object.keys(await rulesOf(store))).toEqual(hosts);
});

test("reading waits for a change under way", async () => {
  const store = createSiteRulesStore();
  const changed = switchOff(store, "a.example");
  expect(await rulesOf(store)).toEqual({ "a.example": "off" });
  await changed;
});

test("the rules of the first format are taken over, every one of them", async () => {
  await browser.storage.local.set({ siteRules: { "a.example": "off", "b.example": "on" } });
  const store = createSiteRulesStore();
  expect(await rulesOf(store)).toEqual({ "a.example": "off", "b.example": "on" });
  expect(await store.readStored()).not.toHaveProperty("trouble");
  await switchOff(store, "c.example");
  const rules = { "a.example": "off", "b.example": "on", "c.example": "off" } as const;
  expect(await stored()).toEqual({ siteRules: storedControl({ ...DEFAULT_CONTROL, rules }) });
});

const NEWER = { format: 3, rules: { "a.example": "off", "c.example": { for: 1 } }, mode: "chosen" };
test.each<[string, unknown, string, object, object]>([
  ["a list", ["a.example"], "corrupt", {}, { "b.example": "off" }],
  [
    "one broken entry",
    { "a.example": "off", "c.example": { since: 1 } },
    "corrupt",
    { "a.example": "off" },
    { "a.example": "off", "b.example": "off" },
  ],
  [
    "a newer version's",
    NEWER,
    "newer",
    { "a.example": "off" },
    { "a.example": "off", "b.example": "off" },
  ],
])(
  "%s: what is good is used and the trouble told; the stored value is kept aside",
  async (_, broken, trouble, good, after) => {
    await browser.storage.local.set({ siteRules: broken });
    const store = createSiteRulesStore();
    expect(await rulesOf(store)).toEqual(good);
    expect(await store.readStored()).toMatchObject({ trouble });
    expect(await stored()).toEqual({ siteRules: broken });
    await switchOff(store, "b.example");
    expect(await stored()).toMatchObject({
      siteRules: { rules: after },
      siteRulesSetAside: [broken],
    });
    expect(await store.readStored()).not.toHaveProperty("trouble");
  },
);

test("values set aside before are kept too", async () => {
  await browser.storage.local.set({ siteRules: "worse", siteRulesSetAside: ["bad"] });
  await switchOff(createSiteRulesStore(), "b.example");
  expect((await stored()).siteRulesSetAside).toEqual(["bad", "worse"]);
});

test("a full store is told, and the next change is tried all the same", async () => {
  const store = createSiteRulesStore();
  const set = vi.spyOn(browser.storage.local, "set").mockRejectedValueOnce(new Error("full"));
  await expect(switchOff(store, "a.example")).rejects.toThrow("full");
  await switchOff(store, "b.example");
  expect(set).toHaveBeenCalledTimes(2);
  expect(await rulesOf(store)).toEqual({ "b.example": "off" });
});

describe("in private windows", () => {
  test("what is said is written nowhere, adds to what is stored, and is forgotten", async () => {
    const store = createSiteRulesStore();
    await switchOff(store, "a.example");
    const before = await stored();
    await store.changePrivately(setTo("secret.example", "off"));
    await store.changePrivately(setTo("a.example", "none"));
    expect(await stored()).toEqual(before);
    expect(await rulesOf(store)).toEqual({ "a.example": "off" });
    await switchOff(store, "b.example");
    const privately = async () => (await createSiteRulesStore().read(true)).rules;
    expect(await privately()).toEqual({ "b.example": "off", "secret.example": "off" });
    await store.forgetPrivate();
    expect(await privately()).toEqual({ "a.example": "off", "b.example": "off" });
  });

  test("changes at the same time lose none", async () => {
    const store = createSiteRulesStore();
    const hosts = ["a.example", "b.example", "c.example"];
    await Promise.all(hosts.map((host) => store.changePrivately(setTo(host, "off"))));
    expect(Object.keys((await store.read(true)).rules)).toEqual(hosts);
  });
});
