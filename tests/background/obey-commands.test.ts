import { beforeEach, expect, test, vi } from "vitest";
import { fakeBrowser } from "wxt/testing/fake-browser";
import { sendMessage } from "../../contract/messages.ts";
import { obeyCommand, obeyCommands } from "../../entrypoints/background/obey-commands.ts";

vi.mock("../../contract/messages.ts", () => ({ sendMessage: vi.fn() }));

const send = vi.mocked(sendMessage as (...message: unknown[]) => Promise<unknown>);
const PAGE = { id: 7, url: "https://news.example:8080/story" };

const toggle = vi.fn(async () => undefined);

beforeEach(() => {
  fakeBrowser.reset();
  toggle.mockClear();
  fakeBrowser.tabs.query = vi.fn().mockResolvedValue([{ id: 7 }, { id: 8 }]);
  send.mockResolvedValue(undefined);
});

test.each(["next-mention", "previous-mention", "enter-card"])(
  "%s goes to the script of the tab in front",
  async (name) => {
    await obeyCommand(name, PAGE, toggle);
    expect(send.mock.calls).toEqual([["command", { name }, 7]]);
  },
);

test("a tab without our script is left alone", async () => {
  send.mockRejectedValue(new Error("Receiving end does not exist."));
  await expect(obeyCommand("next-mention", PAGE, toggle)).resolves.toBeUndefined();
  await obeyCommand("next-mention", undefined, toggle);
  expect(send).toHaveBeenCalledTimes(1);
});

test("toggle-site is handed on with its tab", async () => {
  await obeyCommand("toggle-site", PAGE, toggle);
  expect(toggle.mock.calls).toEqual([[PAGE]]);
});

test("a name that is no command of ours does nothing", async () => {
  await obeyCommand("no-such-command", PAGE, toggle);
  expect(toggle).not.toHaveBeenCalled();
  expect(send).not.toHaveBeenCalled();
});

test("the browser's commands are heeded", async () => {
  let press = (_name: string, _tab: object) => {};
  Object.assign(fakeBrowser, {
    commands: { onCommand: { addListener: (heed: typeof press) => (press = heed) } },
  });
  obeyCommands(toggle);
  press("previous-mention", PAGE);
  expect(send.mock.calls).toEqual([["command", { name: "previous-mention" }, 7]]);
});
