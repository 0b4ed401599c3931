import { beforeAll, beforeEach, describe, expect, test, vi } from "vitest";
import { fakeBrowser } from "wxt/testing";
import { answerQuestions } from "../../entrypoints/background/answer-questions.ts";
import { createMatcher } from "../../entrypoints/background/matcher.ts";
import type { Sender } from "../../entrypoints/background/sender.ts";
import { createSiteRulesStore } from "../../entrypoints/background/site-rules-store.ts";
import { event, GAZETTE, person } from "../components/sample-content.ts";

interface Answer {
  readonly res?: unknown;
  readonly err?: { readonly message: string };
}
type Respond = (answer?: Answer) => void;
type Listener = (message: object, sender: Sender, respond: (answer: Answer) => void) => unknown;

let listen: Listener;

beforeAll(() => {
  const base = { entities: [person(), event()], sources: [GAZETTE] };
  // Answers go back through a callback that the fake browser does not hand on; so it is called here.
  const add = vi.spyOn(fakeBrowser.runtime.onMessage, "addListener");
  answerQuestions(createMatcher(base), createSiteRulesStore());
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
      host: "off.example",
      on: false,
    });
    expect((await ask("siteState", undefined, tabOf("https://on.example/"))).res).toEqual({
      host: "on.example",
      on: true,
    });
  });

  test("of a frame is that of the page at the top", async () => {
    await fakeBrowser.storage.local.set({ siteRules: { "top.example": "off" } });
    const frame = { ...tabOf("https://top.example/"), url: "https://frame.example/", frameId: 3 };
    expect((await ask("siteState", undefined, frame)).res).toEqual({
      host: "top.example",
      on: false,
    });
  });

  test("is had from the frame's own address where the browser withholds the tab's, at the top alone", async () => {
    const url = "https://on.example/";
    expect((await ask("siteState", undefined, { id, url, frameId: 0 })).res).toMatchObject({
      host: "on.example",
      on: true,
    });
    expect((await ask("siteState", undefined, { id, url, frameId: 2 })).res).toEqual({
      host: "",
      on: false,
    });
  });
});

describe("switching a site", () => {
  test("is remembered, and every tab hears of it, also after one that cannot", async () => {
    const heard: number[] = [];
    fakeBrowser.tabs.query = vi.fn().mockResolvedValue([{ id: 1 }, {}, { id: 2 }, { id: 3 }]);
    const send = (tab: number, message: { type: string }, _: unknown, respond: Respond) => {
      expect(message.type).toBe("siteMayHaveChanged");
      heard.push(tab);
      respond(tab === 2 ? undefined : {});
    };
    fakeBrowser.tabs.sendMessage = send as never;
    expect((await ask("setSite", { host: "a.example", on: false }, popup)).err).toBeUndefined();
    expect(heard).toEqual([1, 2, 3]);
    expect(await fakeBrowser.storage.local.get()).toEqual({ siteRules: { "a.example": "off" } });
  });

  test.each<[string, Sender]>([
    ["a script in a tab", tabOf("https://a.example/")],
    ["another extension", { id: "other", url: popup.url }],
    ["nobody known", {}],
  ])("is refused to %s", async (_, sender) => {
    const { err } = await ask("setSite", { host: "a.example", on: false }, sender);
    expect(err?.message).toMatch(/^Only /);
    expect(await fakeBrowser.storage.local.get()).toEqual({});
  });
});

describe("records", () => {
  test("are found for the popup", async () => {
    expect((await ask("search", { query: "lund" }, popup)).res).toEqual([
      {
        id: "ada-lund",
        kind: "person",
        name: "Ada Lund",
        description: "Norwegian geologist and rector.",
      },
    ]);
    expect((await ask("search", { query: "", kind: "event" }, popup)).res).toMatchObject([
      { id: "harbour-fire" },
    ]);
  });

  test("are recognised for a tab, block by block", async () => {
    const blocks = [{ text: "Nobody here." }, { text: "Ada Lund spoke." }];
    const { res } = await ask("recognise", { blocks }, tabOf("https://a.example/"));
    expect(res).toMatchObject({
      candidates: [[], [{ start: 0, end: 8, readings: [{ id: "ada-lund" }] }]],
    });
  });

  test("come as cards; unknown ids are left out", async () => {
    const ids = ["nobody", "harbour-fire"];
    const { res } = await ask("cardContents", { ids }, tabOf("https://a.example/"));
    expect(res).toMatchObject([{ entity: { id: "harbour-fire" } }]);
  });

  test.each(["siteState", "recognise", "cardContents", "search"])(
    "%s: another extension gets no answer",
    async (type) => {
      const { err } = await ask(type, { blocks: [], ids: [], query: "" }, { id: "other" });
      expect(err?.message).toMatch(/^Only /);
    },
  );
});
