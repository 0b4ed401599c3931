import { beforeAll, beforeEach, describe, expect, test, vi } from "vitest";
import { fakeBrowser } from "wxt/testing/fake-browser";
import type { PageStart } from "../../contract/messages.ts";
import { NO_CHOICES } from "../../contract/reader-choices.ts";
import { DEFAULT_SETTINGS } from "../../contract/settings.ts";
import { answerQuestions } from "../../entrypoints/background/answer-questions.ts";
import { createMatcher } from "../../entrypoints/background/matcher.ts";
import type { Sender } from "../../entrypoints/background/sender.ts";
import type { SiteSigns } from "../../entrypoints/background/site-signs.ts";
import { createStores } from "../../entrypoints/background/stores.ts";
import { event, GAZETTE, person } from "../components/sample-content.ts";

interface Answer {
  readonly res?: unknown;
  readonly err?: { readonly message: string };
}
type Listener = (message: object, sender: Sender, respond: (answer: Answer) => void) => unknown;

let listen: Listener;
const pageStands = vi.fn();
const foundOthers = vi.fn();
const signs = { pageStands, foundOthers, changed: vi.fn() } as unknown as SiteSigns;

beforeAll(() => {
  const base = { entities: [person(), event()], sources: [GAZETTE] };
  // Answers go back through a callback that the fake browser does not hand on; so it is called here.
  const add = vi.spyOn(fakeBrowser.runtime.onMessage, "addListener");
  answerQuestions(createMatcher(base), createStores(), signs);
  listen = add.mock.calls[0]?.[0] as Listener;
});

beforeEach(() => fakeBrowser.reset());

function ask(type: string, data: unknown, sender: Sender): Promise<Answer> {
  return new Promise((resolve) => listen({ id: 1, type, data, timestamp: 0 }, sender, resolve));
}

const id = fakeBrowser.runtime.id;
const popup: Sender = { id, url: fakeBrowser.runtime.getURL("/popup.html") };
const tabOf = (url: string): Sender => ({ id, url, frameId: 0, tab: { url } });

describe("the site's state", () => {
  test("follows the stored rules", async () => {
    await fakeBrowser.storage.local.set({ siteRules: { "off.example": "off" } });
    expect((await ask("siteState", undefined, tabOf("https://off.example/a"))).res).toEqual({
      site: { host: "off.example", on: false, why: { kind: "rule", pattern: "off.example" } },
    });
    expect((await ask("siteState", undefined, tabOf("https://on.example/"))).res).toMatchObject({
      site: { host: "on.example", on: true },
    });
  });

  test("of a frame is that of the page at the top", async () => {
    await fakeBrowser.storage.local.set({ siteRules: { "top.example": "off" } });
    const frame = { ...tabOf("https://top.example/"), url: "https://frame.example/", frameId: 3 };
    expect((await ask("siteState", undefined, frame)).res).toEqual({
      site: { host: "top.example", on: false, why: { kind: "rule", pattern: "top.example" } },
    });
  });

  test("is shown outside of the page, by what the page at the top is told", async () => {
    pageStands.mockClear();
    const url = "https://a.example/";
    await ask("siteState", undefined, { id, url, frameId: 0, tab: { id: 7, url } });
    await ask("siteState", undefined, { id, url, frameId: 3, tab: { id: 7, url } });
    const site = { host: "a.example", on: true, why: { kind: "mode", mode: "everywhere" } };
    expect(pageStands.mock.calls).toEqual([[7, site]]);
    await ask("foundOthers", undefined, { id, url, frameId: 3, tab: { id: 7, url } });
    expect(foundOthers.mock.calls).toEqual([[7]]);
  });

  test("is had from the frame's own address where the browser withholds the tab's, at the top alone", async () => {
    const url = "https://on.example/";
    expect((await ask("siteState", undefined, { id, url, frameId: 0 })).res).toMatchObject({
      site: { host: "on.example", on: true },
    });
    expect((await ask("siteState", undefined, { id, url, frameId: 2 })).res).toEqual({
      site: { host: "", on: false, why: { kind: "browser-page" } },
    });
  });
});

describe("what the reader set and said", () => {
  const here = tabOf("https://a.example/story");
  const settingsAt = async (sender: Sender) => {
    const { known } = (await ask("siteState", undefined, sender)).res as PageStart;
    return known;
  };

  beforeEach(() => {
    fakeBrowser.tabs.query = vi.fn().mockResolvedValue([]);
  });

  test("are the defaults at first", async () => {
    expect(await settingsAt(here)).toEqual({ settings: DEFAULT_SETTINGS, choices: NO_CHOICES });
  });

  test("a decision about the page is answered with all that holds there", async () => {
    const decision = { kind: "not-here", id: "ada-lund" };
    const choices = { ...NO_CHOICES, notHere: ["ada-lund"] };
    expect((await ask("decide", decision, here)).res).toEqual(choices);
    expect(await settingsAt(here)).toMatchObject({ choices });
    expect(await settingsAt(tabOf("https://b.example/"))).toMatchObject({ choices: NO_CHOICES });
    expect(fakeBrowser.tabs.query).not.toHaveBeenCalled();
  });

  test("a decision in a private window holds in private windows alone", async () => {
    const privately = { ...here, tab: { ...here.tab, incognito: true } };
    await ask("decide", { kind: "not-here", id: "ada-lund" }, privately);
    const choices = { ...NO_CHOICES, notHere: ["ada-lund"] };
    expect(await settingsAt(privately)).toMatchObject({ choices });
    expect(await settingsAt(here)).toMatchObject({ choices: NO_CHOICES });
  });

  test("never is heard of by every tab", async () => {
    await ask("decide", { kind: "never", id: "ada-lund" }, here);
    expect(fakeBrowser.tabs.query).toHaveBeenCalledOnce();
    expect(await settingsAt(tabOf("https://b.example/"))).toMatchObject({
      choices: { never: ["ada-lund"] },
    });
  });

  test("nothing is remembered of an entity that nobody knows", async () => {
    const { err } = await ask("decide", { kind: "never", id: "nobody" }, here);
    expect(err?.message).toContain("nobody");
    expect(await fakeBrowser.storage.local.get()).toEqual({});
  });

  test("settings are changed by our own pages, one by one, and broken ones not at all", async () => {
    expect((await ask("setSettings", { density: "all" }, popup)).err).toBeUndefined();
    await ask("setSettings", { openDelay: -5, headings: false }, popup);
    expect(await settingsAt(here)).toMatchObject({
      settings: { ...DEFAULT_SETTINGS, density: "all", headings: false },
    });
    const { err } = await ask("setSettings", { density: "all" }, here);
    expect(err?.message).toMatch(/^Only /);
  });
});

test("a card opens its record in the fact browser", async () => {
  fakeBrowser.action.openPopup = vi.fn(async () => undefined);
  await ask("openRecord", { id: "ada-lund" }, tabOf("https://a.example/"));
  expect(fakeBrowser.action.openPopup).toHaveBeenCalledOnce();
  expect(await fakeBrowser.storage.session.get()).toEqual({ pendingLookUp: { id: "ada-lund" } });
});

describe("records", () => {
  test("are found for the popup", async () => {
    const ada = {
      ...{ id: "ada-lund", kind: "person", name: "Ada Lund", nameMarks: [[4, 8]] },
      note: { text: "Norwegian geologist and rector.", marks: [] },
      noteFrom: "description",
    };
    expect((await ask("search", { query: "lund" }, popup)).res).toEqual({
      total: 1,
      from: 0,
      results: [ada],
    });
    const events = { query: "", filter: { kind: "event" } };
    expect((await ask("search", events, popup)).res).toMatchObject({
      results: [{ id: "harbour-fire", days: "2020-03-01" }],
    });
    expect((await ask("search", { query: "lnd" }, popup)).res).toEqual({
      ...{ total: 0, from: 0, results: [] },
      instead: { unfiltered: 0, near: [{ id: "ada-lund", kind: "person", name: "Ada Lund" }] },
    });
  });

  test("tell what they can be filtered by: cited sources, and the years of facts and events", async () => {
    expect((await ask("searchOptions", undefined, popup)).res).toEqual({
      sources: [],
      years: { first: 2020, last: 2020 },
    });
  });

  test("come slim for the page's list, with the number of requests, of which there are none", async () => {
    const ids = ["nobody", "ada-lund", "ada-lund"];
    expect((await ask("pageRecords", { ids }, popup)).res).toEqual({
      entities: [person()],
      baseChecked: "2026-01-15",
      requests: 0,
    });
  });

  test("are recognised and settled for a tab, each frame by itself", async () => {
    const tab = { id: 7, url: "https://a.example/" };
    const frames = [0, 4].map((frameId) => ({ ...tabOf(tab.url), frameId, tab }));
    const [top, frame] = frames as [Sender, Sender];
    const blocks = [
      { number: 1, text: "Nobody here." },
      { number: 2, text: "Ada Lund spoke." },
    ];
    expect((await ask("recognise", { page: "p", blocks }, top)).res).toEqual([[], [0]]);
    const state = { page: "p", blocks: [1, 2], unseen: [], after: 0 };
    expect((await ask("settle", state, top)).res).toMatchObject({
      revision: 1,
      mentions: [[2, [{ start: 0, end: 8, ids: ["ada-lund"] }]]],
      labels: [{ id: "ada-lund", kind: "person", name: "Ada Lund" }],
    });
    expect((await ask("settle", state, frame)).res).toEqual({ missing: [1, 2] });
  });

  test("come as cards; unknown ids are left out", async () => {
    const ids = ["nobody", "harbour-fire"];
    const { res } = await ask("cardContents", { ids }, tabOf("https://a.example/"));
    expect(res).toMatchObject([{ entity: { id: "harbour-fire" } }]);
  });

  test.each([
    "siteState",
    "decide",
    "pageSettings",
    "recognise",
    "settle",
    "topPage",
    "topChanged",
    "cardContents",
    "openRecord",
    "pageRecords",
    "search",
    "searchOptions",
  ])("%s: another extension gets no answer", async (type) => {
    const { err } = await ask(type, { blocks: [], ids: [], query: "" }, { id: "other" });
    expect(err?.message).toMatch(/^Only /);
  });
});
