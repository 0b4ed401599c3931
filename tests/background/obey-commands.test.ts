import { beforeEach, expect, test, vi } from "vitest";
import { fakeBrowser } from "wxt/testing";
import { sendMessage } from "../../contract/messages.ts";
import { obeyCommand, obeyCommands } from "../../entrypoints/background/obey-commands.ts";
import { createStores, type Stores } from "../../entrypoints/background/stores.ts";

vi.mock("../../contract/messages.ts", () => ({ sendMessage: vi.fn() }));

const send = vi.mocked(sendMessage as (...message: unknown[]) => Promise<unknown>);
const PAGE = { id: 7, url: "https://news.example:8080/story" };

const rulesOf = async ({ siteRules }: Stores) => (await siteRules.read(false)).rules;

beforeEach(() => {
  fakeBrowser.reset();
  fakeBrowser.tabs.query = vi.fn().mockResolvedValue([{ id: 7 }, { id: 8 }]);
  send.mockResolvedValue(undefined);
});

test.each(["next-mention", "previous-mention", "enter-card"])(
  "%s goes to the script of the tab in front",
  async (name) => {
    await obeyCommand(name, PAGE, createStores());
    expect(send.mock.calls).toEqual([["command", { name }, 7]]);
  },
);

test("a tab without our script is left alone", async () => {
  send.mockRejectedValue(new Error("Receiving end does not exist."));
  await expect(obeyCommand("next-mention", PAGE, createStores())).resolves.toBeUndefined();
  await obeyCommand("next-mention", undefined, createStores());
  expect(send).toHaveBeenCalledTimes(1);
});

test("toggle-site switches the host off and on again, and every tab is told", async () => {
  const stores = createStores();
  await obeyCommand("toggle-site", PAGE, stores);
  expect(await rulesOf(stores)).toEqual({ "news.example": "off" });
  expect(send.mock.calls).toEqual([
    ["siteMayHaveChanged", undefined, 7],
    ["siteMayHaveChanged", undefined, 8],
    ["tellState", undefined, { tabId: 7, frameId: 0 }],
  ]);
  await obeyCommand("toggle-site", PAGE, stores);
  expect(await rulesOf(stores)).toEqual({});
});

test("while Sidelight is paused the page says so, and nothing is switched", async () => {
  const stores = createStores();
  await stores.pause.set("restart");
  await obeyCommand("toggle-site", PAGE, stores);
  expect(await rulesOf(stores)).toEqual({});
  expect(send.mock.calls).toEqual([["tellState", undefined, { tabId: 7, frameId: 0 }]]);
});

test("in a private window the switch is remembered there alone", async () => {
  const stores = createStores();
  await obeyCommand("toggle-site", { ...PAGE, incognito: true }, stores);
  expect(await rulesOf(stores)).toEqual({});
  expect((await stores.siteRules.read(true)).rules).toEqual({ "news.example": "off" });
});

test("where the browser withholds the address, the tab's script is asked for its host", async () => {
  const stores = createStores();
  send.mockImplementation(async (question) => question === "pageReport" && { address: PAGE.url });
  await obeyCommand("toggle-site", { id: 7 }, stores);
  expect(await rulesOf(stores)).toEqual({ "news.example": "off" });
  expect(send.mock.calls[0]).toEqual(["pageReport", undefined, { tabId: 7, frameId: 0 }]);
});

test.each([undefined, "about:addons", "chrome://extensions"])(
  "toggle-site does nothing on %s, where no script of ours answers",
  async (url) => {
    const stores = createStores();
    send.mockRejectedValue(new Error("Receiving end does not exist."));
    await obeyCommand("toggle-site", { id: 7, url }, stores);
    expect(await rulesOf(stores)).toEqual({});
    expect(send.mock.calls.filter(([question]) => question !== "pageReport")).toEqual([]);
  },
);

test("a name that is no command of ours does nothing", async () => {
  const stores = createStores();
  await obeyCommand("no-such-command", PAGE, stores);
  expect(await rulesOf(stores)).toEqual({});
  expect(send).not.toHaveBeenCalled();
});

test("the browser's commands are heeded", async () => {
  let press = (_name: string, _tab: object) => {};
  Object.assign(fakeBrowser, {
    commands: { onCommand: { addListener: (heed: typeof press) => (press = heed) } },
  });
  obeyCommands(createStores());
  press("previous-mention", PAGE);
  expect(send.mock.calls).toEqual([["command", { name: "previous-mention" }, 7]]);
});
