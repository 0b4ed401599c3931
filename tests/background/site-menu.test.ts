import { beforeEach, describe, expect, test, vi } from "vitest";
import { fakeBrowser } from "wxt/testing/fake-browser";
import type { SiteState } from "../../contract/site-rules/decide-site.ts";
import { makeContextMenus } from "../../entrypoints/background/context-menus.ts";
import {
  offerSiteEntry,
  showSiteEntry,
  siteEntryTitle,
} from "../../entrypoints/background/site-menu.ts";
import { createStores } from "../../entrypoints/background/stores.ts";

const create = vi.fn();
const removeAll = vi.fn();
const update = vi.fn();
let click: (info: object, tab?: object) => Promise<void>;

beforeEach(() => {
  fakeBrowser.reset();
  create.mockClear();
  update.mockReset();
  update.mockResolvedValue(undefined);
  Object.assign(fakeBrowser.contextMenus, {
    create,
    update,
    removeAll: removeAll.mockResolvedValue(undefined),
    onClicked: { addListener: (listener: typeof click) => (click = listener) },
  });
});

const state = (on: boolean, why: SiteState["why"], host = "news.example"): SiteState => ({
  host,
  on,
  why,
});
const BY_MODE = { kind: "mode", mode: "everywhere" } as const;

test("the entries are made anew at each installation and update", async () => {
  makeContextMenus();
  await fakeBrowser.runtime.onInstalled.trigger({ reason: "update", temporary: false });
  expect(removeAll).toHaveBeenCalledBefore(create);
  expect(create.mock.calls.map(([{ id, contexts }]) => [id, contexts])).toEqual([
    ["look-up", ["selection"]],
    ["site", ["page", "action"]],
  ]);
});

test.each<[SiteState, string | undefined]>([
  [state(true, BY_MODE), "Turn Sidelight off for news.example"],
  [state(false, { kind: "rule", pattern: "news.example" }), "Turn Sidelight on for news.example"],
  [state(true, BY_MODE, "xn--bcher-kva.example"), "Turn Sidelight off for bücher.example"],
  [state(false, { kind: "paused", until: "restart" }), "End Sidelight’s pause"],
  [state(false, { kind: "browser-page" }, ""), undefined],
])("for %j the entry says %s", async (site, title) => {
  expect(siteEntryTitle(site)).toBe(title);
  await showSiteEntry(site);
  const looks = title === undefined ? { visible: false } : { title, visible: true };
  expect(update.mock.calls).toEqual([["site", looks]]);
});

test("an entry that is not made yet is no fault", async () => {
  update.mockRejectedValue(new Error("Cannot find menu item with id site"));
  await expect(showSiteEntry(state(true, BY_MODE))).resolves.toBeUndefined();
});

describe("a press on the entry", () => {
  const tab = { id: 7, url: "https://news.example/" };
  const toggle = vi.fn(async () => undefined);
  const onChange = vi.fn(async () => undefined);
  const offer = () => {
    const stores = createStores();
    offerSiteEntry(stores, toggle, onChange);
    return stores;
  };
  beforeEach(() => {
    toggle.mockClear();
    onChange.mockClear();
    // The messages' library hands a callback over.
    const sendMessage = (...message: unknown[]) => (message.at(-1) as () => void)();
    Object.assign(fakeBrowser.tabs, { sendMessage });
  });

  test("switches the site of its tab", async () => {
    offer();
    await click({ menuItemId: "site" }, tab);
    expect(toggle.mock.calls).toEqual([[tab]]);
  });

  test("ends a pause", async () => {
    const stores = offer();
    await stores.pause.set("restart");
    await click({ menuItemId: "site" }, tab);
    expect(await stores.pause.read()).toBeUndefined();
    expect(onChange).toHaveBeenCalledOnce();
    expect(toggle).not.toHaveBeenCalled();
  });

  test("means nothing on another entry", async () => {
    offer();
    await click({ menuItemId: "look-up" }, tab);
    expect(toggle).not.toHaveBeenCalled();
  });
});
