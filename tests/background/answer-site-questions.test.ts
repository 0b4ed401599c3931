import { beforeAll, beforeEach, describe, expect, test, vi } from "vitest";
import { fakeBrowser } from "wxt/testing/fake-browser";
import { DEFAULT_CONTROL } from "../../contract/site-rules/site-control.ts";
import type { SiteStanding } from "../../contract/site-rules/site-questions.ts";
import { answerSiteQuestions } from "../../entrypoints/background/answer-site-questions.ts";
import type { Sender } from "../../entrypoints/background/sender.ts";
import { createStores } from "../../entrypoints/background/stores.ts";
import { tellTabs } from "../../entrypoints/background/tell-tabs.ts";

interface Answer {
  readonly res?: unknown;
  readonly err?: { readonly message: string };
}
type Respond = (answer?: Answer) => void;
type Listener = (message: object, sender: Sender, respond: (answer: Answer) => void) => unknown;

let listen: Listener;
const onPopup = vi.fn();

beforeAll(() => {
  // Answers go back through a callback that the fake browser does not hand on; so it is called here.
  const add = vi.spyOn(fakeBrowser.runtime.onMessage, "addListener");
  answerSiteQuestions(createStores(), tellTabs, onPopup);
  listen = add.mock.calls[0]?.[0] as Listener;
});

beforeEach(() => {
  fakeBrowser.reset();
  fakeBrowser.tabs.query = vi.fn().mockResolvedValue([]);
});

const id = fakeBrowser.runtime.id;
const popup: Sender = { id, url: fakeBrowser.runtime.getURL("/popup.html") };
const ask = (type: string, data: unknown, sender = popup): Promise<Answer> =>
  new Promise((resolve) => listen({ id: 1, type, data, timestamp: 0 }, sender, resolve));
const page = (address: string | undefined, isPrivate = false) => ({ address, isPrivate });
const standingOf = async (address: string | undefined, isPrivate = false) =>
  (await ask("siteStanding", page(address, isPrivate))).res as SiteStanding;
const stored = () => fakeBrowser.storage.local.get();

const OFF = { ...page("https://www.a.example/b"), scope: "host", on: false };

test("whoever asks how a site stands is the popup, and nobody else", async () => {
  onPopup.mockClear();
  await ask("changeSiteControl", { kind: "mode", mode: "everywhere" });
  expect((await ask("siteStanding", page(OFF.address), { id })).err).toBeDefined();
  expect(onPopup).not.toHaveBeenCalled();
  await standingOf(OFF.address);
  expect(onPopup).toHaveBeenCalledOnce();
});

describe("the standing of a site", () => {
  test.each<[string, object]>([
    [
      "https://news.site.co.uk/story",
      { place: { host: "news.site.co.uk", path: "/story" }, domain: "site.co.uk" },
    ],
    [
      "https://alice.github.io/",
      { place: { host: "alice.github.io", path: "/" }, domain: "alice.github.io" },
    ],
  ])("of %s knows its domain by the public suffixes", async (address, parts) => {
    expect(await standingOf(address)).toEqual({
      state: {
        host: new URL(address).host,
        on: true,
        why: { kind: "mode", mode: "everywhere" },
      },
      mode: "everywhere",
      page: page(address),
      ...parts,
    });
  });

  test.each([
    "https://github.io/",
    "http://localhost:3000/",
    "http://10.0.0.1/",
    "http://[::1]/",
    "http://intranet/",
  ])("of %s knows no domain", async (address) => {
    expect(await standingOf(address)).not.toHaveProperty("domain");
  });

  test.each([undefined, "about:blank"])("of %s has no place", async (address) => {
    expect(await standingOf(address)).toMatchObject({ state: { why: { kind: "browser-page" } } });
    expect(await standingOf(address)).not.toHaveProperty("place");
  });

  test("tells what was amiss with the stored rules", async () => {
    await fakeBrowser.storage.local.set({ siteRules: ["broken"] });
    expect(await standingOf("https://a.example/")).toMatchObject({ trouble: "corrupt" });
  });
});

describe("switching", () => {
  test("is remembered, and every tab hears of it, also after one that cannot", async () => {
    const heard: number[] = [];
    fakeBrowser.tabs.query = vi.fn().mockResolvedValue([{ id: 1 }, {}, { id: 2 }, { id: 3 }]);
    const send = (tab: number, message: { type: string }, _: unknown, respond: Respond) => {
      expect(message.type).toBe("siteMayHaveChanged");
      heard.push(tab);
      respond(tab === 2 ? undefined : {});
    };
    fakeBrowser.tabs.sendMessage = send as never;
    expect((await ask("switchSite", OFF)).err).toBeUndefined();
    expect(heard).toEqual([1, 2, 3]);
    expect((await standingOf(OFF.address)).state.on).toBe(false);
  });

  test("of a domain covers its subdomains, and of a page no other page", async () => {
    await ask("switchSite", { ...OFF, scope: "domain" });
    expect((await standingOf("https://x.a.example/")).state.on).toBe(false);
    await ask("switchSite", { ...page("https://b.example/one"), scope: "page", on: false });
    expect((await standingOf("https://b.example/one?q")).state.on).toBe(false);
    expect((await standingOf("https://b.example/two")).state.on).toBe(true);
  });

  test("in a private window is written nowhere", async () => {
    await ask("switchSite", { ...OFF, isPrivate: true });
    expect(await stored()).toEqual({});
    expect((await standingOf(OFF.address)).state.on).toBe(true);
    expect((await standingOf(OFF.address, true)).state.on).toBe(false);
  });

  test("does nothing where there is no site", async () => {
    await ask("switchSite", { ...OFF, address: "about:blank" });
    expect(await stored()).toEqual({});
  });

  test("that could not be stored is told", async () => {
    vi.spyOn(fakeBrowser.storage.local, "set").mockRejectedValueOnce(new Error("full"));
    expect((await ask("switchSite", OFF)).err?.message).toBe("full");
  });
});

describe("a pause", () => {
  test("for an hour is stored as its end, and taken back", async () => {
    const before = Date.now();
    await ask("setPause", "hour");
    const { pausedUntil } = await stored();
    expect(Number(pausedUntil) - before).toBeGreaterThanOrEqual(60 * 60 * 1000);
    const { state } = await standingOf(OFF.address);
    expect(state).toMatchObject({ on: false, why: { kind: "paused", until: pausedUntil } });
    await ask("setPause", "none");
    expect((await standingOf(OFF.address)).state.on).toBe(true);
    expect(await stored()).toEqual({});
  });

  test("until the next start is kept in memory alone, and goes before an hour's", async () => {
    await ask("setPause", "hour");
    await ask("setPause", "restart");
    expect(await stored()).toEqual({});
    expect((await standingOf(OFF.address)).state.why).toEqual({ kind: "paused", until: "restart" });
    await ask("setPause", "hour");
    expect(await fakeBrowser.storage.session.get()).toEqual({});
  });

  test("whose stored end is none is no pause", async () => {
    await fakeBrowser.storage.local.set({ pausedUntil: "soon" });
    expect((await standingOf(OFF.address)).state.on).toBe(true);
  });
});

test("where Sidelight runs is changed and read as a whole", async () => {
  await ask("changeSiteControl", { kind: "mode", mode: "chosen" });
  await ask("changeSiteControl", { kind: "rule", pattern: "a.example", rule: "on" });
  expect((await ask("siteControl", undefined)).res).toEqual({
    value: { ...DEFAULT_CONTROL, mode: "chosen", rules: { "a.example": "on" } },
  });
});

test.each<[string, Sender]>([
  ["a script in a tab", { id, url: "https://a.example/", frameId: 0 }],
  ["another extension", { id: "other", url: popup.url }],
  ["nobody known", {}],
])("nothing is told to %s, nor changed by it", async (_, sender) => {
  for (const [question, data] of [
    ["siteStanding", page("https://a.example/")],
    ["siteControl", undefined],
    ["switchSite", OFF],
    ["setPause", "restart"],
    ["changeSiteControl", { kind: "mode", mode: "chosen" }],
  ] as const) {
    expect((await ask(question, data, sender)).err?.message).toMatch(/^Only /);
  }
  expect(await stored()).toEqual({});
});
