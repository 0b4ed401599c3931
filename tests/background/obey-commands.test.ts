import { beforeEach, expect, test, vi } from "vitest";
import { fakeBrowser } from "wxt/testing";
import { sendMessage } from "../../contract/messages.ts";
import { obeyCommand, obeyCommands } from "../../entrypoints/background/obey-commands.ts";
import { createSiteRulesStore } from "../../entrypoints/background/site-rules-store.ts";

vi.mock("../../contract/messages.ts", () => ({ sendMessage: vi.fn() }));

const send = vi.mocked(sendMessage as (...message: unknown[]) => Promise<unknown>);
const PAGE = { id: 7, url: "https://news.example:8080/story" };

beforeEach(() => {
  fakeBrowser.reset();
  fakeBrowser.tabs.query = vi.fn().mockResolvedValue([{ id: 7 }, { id: 8 }]);
  send.mockResolvedValue(undefined);
});

test.each(["next-mention", "previous-mention", "enter-card"])(
  "%s goes to the script of the tab in front",
  async (name) => {
    await obeyCommand(name, PAGE, createSiteRulesStore());
    expect(send.mock.calls).toEqual([["command", { name }, 7]]);
  },
);

test("a tab without our script is left alone", async () => {
  send.mockRejectedValue(new Error("Receiving end does not exist."));
  await expect(obeyCommand("next-mention", PAGE, createSiteRulesStore())).resolves.toBeUndefined();
  await obeyCommand("next-mention", undefined, createSiteRulesStore());
  expect(send).toHaveBeenCalledTimes(1);
});

test("toggle-site switches the host off and on again, and every tab is told", async () => {
  const rules = createSiteRulesStore();
  await obeyCommand("toggle-site", PAGE, rules);
  expect(await rules.read()).toEqual({ "news.example": "off" });
  expect(send.mock.calls).toEqual([
    ["siteMayHaveChanged", undefined, 7],
    ["siteMayHaveChanged", undefined, 8],
    ["tellState", undefined, { tabId: 7, frameId: 0 }],
  ]);
  await obeyCommand("toggle-site", PAGE, rules);
  expect(await rules.read()).toEqual({});
});

test("where the browser withholds the address, the tab's script is asked for its host", async () => {
  const rules = createSiteRulesStore();
  send.mockImplementation(
    async (question) => question === "pageReport" && { host: "news.example" },
  );
  await obeyCommand("toggle-site", { id: 7 }, rules);
  expect(await rules.read()).toEqual({ "news.example": "off" });
  expect(send.mock.calls[0]).toEqual(["pageReport", undefined, { tabId: 7, frameId: 0 }]);
});

test.each([undefined, "about:addons", "chrome://extensions"])(
  "toggle-site does nothing on %s, where no script of ours answers",
  async (url) => {
    const rules = createSiteRulesStore();
    send.mockRejectedValue(new Error("Receiving end does not exist."));
    await obeyCommand("toggle-site", { id: 7, url }, rules);
    expect(await rules.read()).toEqual({});
    expect(send.mock.calls.map(([question]) => question)).toEqual(["pageReport"]);
  },
);

test("a name that is no command of ours does nothing", async () => {
  const rules = createSiteRulesStore();
  await obeyCommand("no-such-command", PAGE, rules);
  expect(await rules.read()).toEqual({});
  expect(send).not.toHaveBeenCalled();
});

test("the browser's commands are heeded", async () => {
  let press = (_name: string, _tab: object) => {};
  Object.assign(fakeBrowser, {
    commands: { onCommand: { addListener: (heed: typeof press) => (press = heed) } },
  });
  obeyCommands(createSiteRulesStore());
  press("previous-mention", PAGE);
  expect(send.mock.calls).toEqual([["command", { name: "previous-mention" }, 7]]);
});
