import { beforeEach, describe, expect, test, vi } from "vitest";
import { fakeBrowser } from "wxt/testing/fake-browser";
import { browserServices } from "../../entrypoints/popup/browser-services.ts";

const TAB = 7;
const REPORT = {
  host: "a.example",
  on: true,
  address: "https://a.example/c",
  subjects: [],
  open: [],
  marks: 0,
};
const REPORTED = { kind: "report", report: REPORT, frames: [{ frame: 0, report: REPORT }] };

const insertCSS = vi.fn();
const executeScript = vi.fn();
let hasScript: boolean;
let asked: unknown[];
let isAllowed: boolean;
let willAllow: boolean;
let requested: string[];

beforeEach(() => {
  fakeBrowser.reset();
  hasScript = false;
  asked = [];
  willAllow = true;
  requested = [];
  fakeBrowser.runtime.getManifest = () => ({ version: "1.2.3" }) as never;
  fakeBrowser.tabs.query = vi.fn().mockResolvedValue([{ id: TAB }]);
  fakeBrowser.tabs.sendMessage = ((...message: unknown[]) => {
    const respond = message.pop() as (answer?: object) => void;
    asked.push(message);
    respond(hasScript ? { res: REPORT } : undefined);
  }) as never;
  isAllowed = true;
  Object.assign(fakeBrowser, {
    permissions: {
      contains: async ({ origins }: { origins: string[] }) =>
        isAllowed && origins.every((origin) => /^https?:/.test(origin)),
      request: async ({ origins }: { origins: string[] }) => {
        requested.push(...origins);
        isAllowed ||= willAllow;
        return willAllow;
      },
    },
  });
  fakeBrowser.scripting.insertCSS = insertCSS.mockResolvedValue(undefined);
  fakeBrowser.scripting.executeScript = executeScript.mockImplementation(async () => {
    hasScript = true;
    return [];
  });
});

const tabAt = (url: string | undefined, status = "complete") => {
  fakeBrowser.tabs.get = vi.fn().mockResolvedValue({ id: TAB, url, status });
};

describe("asking the page", () => {
  test("takes its script's word, whatever the address", async () => {
    hasScript = true;
    tabAt("chrome://newtab/");
    expect(await browserServices().askPage()).toEqual(REPORTED);
    expect(asked).toEqual([[TAB, expect.objectContaining({ type: "pageReport" }), { frameId: 0 }]]);
  });

  test.each<[string, string | undefined, object]>([
    ["a web page", "https://a.example:8/b", { kind: "not-started", host: "a.example" }],
    ["a page of the browser that has no address for us", undefined, { kind: "cannot-run" }],
    ["a page of the browser", "chrome://newtab/", { kind: "cannot-run" }],
    ["a file", "file:///a.html", { kind: "cannot-run" }],
  ])("without a script: %s", async (_, url, status) => {
    tabAt(url);
    expect(await browserServices().askPage()).toEqual(status);
  });

  test.each<[string, string | undefined, object]>([
    ["an address that is withheld too", undefined, { kind: "withheld" }],
    ["an address", "https://a.example/", { kind: "withheld", host: "a.example" }],
    ["a page of the browser", "chrome://newtab/", { kind: "cannot-run" }],
  ])("where access is withheld: %s", async (_, url, status) => {
    isAllowed = false;
    tabAt(url);
    expect(await browserServices().askPage()).toEqual(status);
  });

  test("a page that is still loading is waited for", async () => {
    tabAt("https://a.example/", "loading");
    expect(await browserServices().askPage()).toEqual({ kind: "loading" });
  });

  test("a tab that is gone is no page", async () => {
    fakeBrowser.tabs.query = vi.fn().mockResolvedValue([]);
    fakeBrowser.tabs.get = vi.fn().mockRejectedValue(new Error("no tab"));
    expect(await browserServices().askPage()).toEqual({ kind: "cannot-run" });
  });
});

describe("starting in an old tab", () => {
  test("brings in the marks' style and the script, and asks the page", async () => {
    tabAt("https://a.example/");
    expect(await browserServices().startHere()).toEqual(REPORTED);
    const target = { tabId: TAB, allFrames: true };
    expect(insertCSS).toHaveBeenCalledExactlyOnceWith({
      target,
      files: ["/assets/marks.css"],
      origin: "USER",
    });
    expect(executeScript).toHaveBeenCalledExactlyOnceWith({
      target,
      files: ["/content-script.js"],
    });
  });

  test("where the browser refuses, extensions cannot run", async () => {
    insertCSS.mockRejectedValue(new Error("Cannot access contents of the page"));
    expect(await browserServices().startHere()).toEqual({ kind: "cannot-run" });
    expect(executeScript).not.toHaveBeenCalled();
  });
});

describe("a site that the browser withholds", () => {
  beforeEach(() => {
    isAllowed = false;
    tabAt("https://a.example:8/b");
  });

  test("is told apart from a tab that is older than the extension", async () => {
    expect(await browserServices().askPage()).toEqual({ kind: "withheld", host: "a.example" });
  });

  test("is asked for alone, within the press, and then started", async () => {
    const granting = browserServices().grantAccess("a.example");
    expect(requested).toEqual(["http://a.example/*", "https://a.example/*"]);
    expect(await granting).toEqual(REPORTED);
  });

  test("is asked for with all others where the browser does not tell which it is", async () => {
    const granting = browserServices().grantAccess(undefined);
    expect(requested).toEqual(["http://*/*", "https://*/*"]);
    expect(await granting).toEqual(REPORTED);
  });

  test("that was read because the reader pressed the button is told, and can be kept so", async () => {
    hasScript = true;
    expect(await browserServices().askPage()).toEqual({ ...REPORTED, onceOn: "a.example" });
    expect(await browserServices().grantAccess("a.example")).toEqual(REPORTED);
    expect(executeScript).not.toHaveBeenCalled();
  });

  test("is no matter where the browser cannot be asked for it", async () => {
    hasScript = true;
    fakeBrowser.permissions.contains = async () => {
      throw new Error("Invalid host pattern");
    };
    expect(await browserServices().askPage()).toEqual(REPORTED);
  });

  test("has to be loaded again where the browser lets nothing start in it yet", async () => {
    tabAt(undefined);
    insertCSS.mockRejectedValue(new Error("Cannot access contents of the page"));
    expect(await browserServices().grantAccess(undefined)).toEqual({ kind: "allowed" });
  });

  test("stays so where the reader says no", async () => {
    willAllow = false;
    const after = await browserServices().grantAccess("a.example");
    expect(after).toEqual({ kind: "withheld", host: "a.example" });
    expect(executeScript).not.toHaveBeenCalled();
  });
});

describe("the site in front", () => {
  const standingAsked = async () => {
    await browserServices()
      .siteStanding()
      .catch(() => undefined);
    return sent.map(({ type, data }) => [type, data]);
  };
  let sent: { type: string; data: unknown }[];
  beforeEach(() => {
    sent = [];
    fakeBrowser.runtime.sendMessage = ((message: (typeof sent)[number], ...rest: unknown[]) => {
      sent.push(message);
      (rest.at(-1) as (answer: object) => void)({ res: {} });
    }) as never;
    Object.assign(fakeBrowser.runtime, { lastError: undefined });
  });

  test("goes by the tab's address, and by whether its window is private", async () => {
    const tab = { id: TAB, url: "https://a.example/", incognito: true };
    fakeBrowser.tabs.get = vi.fn().mockResolvedValue(tab);
    const page = { address: "https://a.example/", isPrivate: true };
    expect(await standingAsked()).toEqual([["siteStanding", page]]);
  });

  test("goes by the script's word where the browser withholds the address", async () => {
    hasScript = true;
    tabAt(undefined);
    const page = { address: REPORT.address, isPrivate: false };
    expect(await standingAsked()).toEqual([["siteStanding", page]]);
  });

  test("has no address where nobody tells it", async () => {
    fakeBrowser.tabs.get = vi.fn().mockRejectedValue(new Error("no tab"));
    expect(await standingAsked()).toEqual([["siteStanding", { isPrivate: false }]]);
  });
});

describe("what is to be looked up", () => {
  const session = fakeBrowser.storage.session;

  test("is taken once where it was stored before the popup opened", async () => {
    await session.set({ pendingLookUp: { query: "Ada" } });
    const listener = vi.fn();
    browserServices().onLookUp(listener);
    await vi.waitFor(() => expect(listener).toHaveBeenCalledExactlyOnceWith({ query: "Ada" }));
    await vi.waitFor(async () => expect(await session.get()).toEqual({}));
  });

  test("is taken where it comes after, until nobody listens", async () => {
    const listener = vi.fn();
    const stop = browserServices().onLookUp(listener);
    await session.set({ pendingLookUp: { query: "Ada" } });
    await vi.waitFor(() => expect(listener).toHaveBeenCalledExactlyOnceWith({ query: "Ada" }));
    stop();
    await session.set({ pendingLookUp: { id: "bo" } });
    expect(listener).toHaveBeenCalledOnce();
  });
});

test("the version is the manifest's", () => {
  expect(browserServices().version).toBe("1.2.3");
});
