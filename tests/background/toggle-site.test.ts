import { beforeEach, expect, test, vi } from "vitest";
import { fakeBrowser } from "wxt/testing/fake-browser";
import { sendMessage } from "../../contract/messages.ts";
import { createStores, type Stores } from "../../entrypoints/background/stores.ts";
import { siteToggler } from "../../entrypoints/background/toggle-site.ts";

vi.mock("../../contract/messages.ts", () => ({ sendMessage: vi.fn() }));

const send = vi.mocked(sendMessage as (...message: unknown[]) => Promise<unknown>);
const onChange = vi.fn(async () => undefined);
const PAGE = { id: 7, url: "https://news.example:8080/story" };
const tell = (text: string) => ["tellState", { text }, { tabId: 7, frameId: 0 }];

const rulesOf = async ({ siteRules }: Stores) => (await siteRules.read(false)).rules;

beforeEach(() => {
  fakeBrowser.reset();
  onChange.mockClear();
  send.mockReset();
  send.mockResolvedValue(undefined);
});

test("the host is switched off and on again, and the page says so once every tab is told", async () => {
  const stores = createStores();
  const toggle = siteToggler(stores, onChange);
  await toggle(PAGE);
  expect(await rulesOf(stores)).toEqual({ "news.example": "off" });
  expect(onChange).toHaveBeenCalledBefore(send);
  expect(send.mock.calls).toEqual([tell("Sidelight is off on news.example.")]);
  await toggle(PAGE);
  expect(await rulesOf(stores)).toEqual({});
  expect(send.mock.lastCall).toEqual(tell("Sidelight is on again on news.example."));
});

test("while Sidelight is paused the page says so, and nothing is switched", async () => {
  const stores = createStores();
  await stores.pause.set("restart");
  await siteToggler(stores, onChange)(PAGE);
  expect(await rulesOf(stores)).toEqual({});
  expect(onChange).not.toHaveBeenCalled();
  expect(send.mock.calls).toEqual([tell(expect.stringMatching(/^Sidelight is paused/))]);
});

test("in a private window the switch is remembered there alone", async () => {
  const stores = createStores();
  await siteToggler(stores, onChange)({ ...PAGE, incognito: true });
  expect(await rulesOf(stores)).toEqual({});
  expect((await stores.siteRules.read(true)).rules).toEqual({ "news.example": "off" });
});

test("where the browser withholds the address, the tab's script is asked for it", async () => {
  const stores = createStores();
  send.mockImplementation(async (question) => question === "pageReport" && { address: PAGE.url });
  await siteToggler(stores, onChange)({ id: 7 });
  expect(await rulesOf(stores)).toEqual({ "news.example": "off" });
  expect(send.mock.calls[0]).toEqual(["pageReport", undefined, { tabId: 7, frameId: 0 }]);
});

test.each([undefined, "about:addons", "chrome://extensions"])(
  "nothing is done on %s, where no script of ours answers",
  async (url) => {
    const stores = createStores();
    send.mockRejectedValue(new Error("Receiving end does not exist."));
    await siteToggler(stores, onChange)({ id: 7, url });
    expect(await rulesOf(stores)).toEqual({});
    expect(send.mock.calls.filter(([question]) => question !== "pageReport")).toEqual([]);
  },
);

test("a tab that is none is left alone", async () => {
  await siteToggler(createStores(), onChange)({});
  expect(send).not.toHaveBeenCalled();
});
