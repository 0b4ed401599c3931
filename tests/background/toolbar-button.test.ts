import { beforeEach, expect, test, vi } from "vitest";
import { fakeBrowser } from "wxt/testing/fake-browser";
import { reportsOfTab } from "../../contract/page-report.ts";
import type { SiteState, Why } from "../../contract/site-rules/decide-site.ts";
import { ToolbarButton } from "../../entrypoints/background/toolbar-button.ts";

vi.mock("../../contract/page-report.ts", () => ({ reportsOfTab: vi.fn() }));

const report = vi.mocked(reportsOfTab as (tabId: number) => Promise<unknown>);
const setIcon = vi.fn();
const setTitle = vi.fn();
const setBadgeText = vi.fn();
const button = new ToolbarButton(async () => true);

beforeEach(() => {
  vi.resetAllMocks();
  for (const set of [setIcon, setTitle, setBadgeText]) set.mockResolvedValue(undefined);
  Object.assign(fakeBrowser.action, {
    ...{ setIcon, setTitle, setBadgeText },
    setBadgeTextColor: async () => undefined,
    setBadgeBackgroundColor: async () => undefined,
  });
});

const state = (on: boolean, why: Why, host = "a.example"): SiteState => ({ host, on, why });
const iconName = () => setIcon.mock.calls[0]?.[0].path[16];

test.each<[SiteState, string, string]>([
  [state(true, { kind: "mode", mode: "everywhere" }), "/icon-16.png", "Sidelight"],
  [
    state(false, { kind: "rule", pattern: "a.example" }),
    "/icon-off-16.png",
    "Sidelight: off on a.example",
  ],
  [
    state(false, { kind: "sensitive", pattern: "mail.*" }, "mail.xn--bcher-kva.example"),
    "/icon-off-16.png",
    "Sidelight: off on mail.bücher.example",
  ],
  [
    state(false, { kind: "paused", until: "restart" }),
    "/icon-paused-16.png",
    "Sidelight: paused on every site",
  ],
  [state(false, { kind: "browser-page" }, ""), "/icon-off-16.png", "Sidelight: off"],
])("%j looks like %s and is called %s, in its tab alone", async (site, icon, title) => {
  await button.showState(7, site);
  expect(iconName()).toBe(icon);
  expect(setTitle.mock.calls).toEqual([[{ tabId: 7, title }]]);
  expect(setIcon.mock.calls[0]?.[0].tabId).toBe(7);
  expect(setBadgeText.mock.calls).toEqual(site.on ? [] : [[{ tabId: 7, text: "" }]]);
});

test("where no page has asked, it looks like the mode and the pause", async () => {
  await button.showDefault({ on: false, why: { kind: "mode", mode: "chosen" } });
  expect(setIcon.mock.calls).toEqual([
    [{ path: { 16: "/icon-off-16.png", 32: "/icon-off-32.png" } }],
  ]);
});

const found = (ids: readonly string[], within: readonly string[] = [], on = true) => ({
  top: { report: { on, subjects: ids.map((id) => ({ id })) } },
  within: [{ report: { on, subjects: within.map((id) => ({ id })) } }],
});
const many = Array.from({ length: 100 }, (_, index) => `person-${index}`);

test.each<[string, ReturnType<typeof found>, string]>([
  ["nobody", found([]), ""],
  ["three", found(["ann", "bob", "cas"]), "3"],
  ["two, one of them in a frame as well", found(["ann", "bob"], ["ann"]), "2"],
  ["one, in a frame", found([], ["ann"]), "1"],
  ["very many", found(many), "99+"],
  ["a page that is off by now", found(["ann"], [], false), ""],
])("the badge counts who is named: %s", async (_, reports, text) => {
  report.mockResolvedValue(reports);
  await button.showCount(7);
  expect(setBadgeText.mock.calls).toEqual([[{ tabId: 7, text }]]);
});

test("the badge stays empty for a reader who does not want it", async () => {
  report.mockResolvedValue(found(["ann"]));
  await new ToolbarButton(async () => false).showCount(7);
  expect(setBadgeText.mock.calls).toEqual([[{ tabId: 7, text: "" }]]);
});

test("a tab that is gone is no fault", async () => {
  for (const set of [setIcon, setTitle, setBadgeText]) set.mockRejectedValue(new Error("No tab."));
  await button.showState(7, state(false, { kind: "browser-page" }));
  report.mockRejectedValueOnce(new Error("Receiving end does not exist."));
  await button.showCount(7);
  report.mockResolvedValueOnce(found(["ann"]));
  await button.showCount(7);
  expect(setBadgeText).toHaveBeenCalledTimes(2);
});
