import { beforeEach, expect, test, vi } from "vitest";
import { fakeBrowser } from "wxt/testing/fake-browser";
import { openShortcutSettings, readShortcuts } from "../../contract/shortcuts.ts";

const createTab = vi.fn(async () => ({}));
beforeEach(() => {
  fakeBrowser.reset();
  createTab.mockClear();
  Object.assign(fakeBrowser.tabs, { create: createTab });
});
const withCommands = (commands: object) => Object.assign(fakeBrowser, { commands });

test("keys are those at work, whatever was suggested; a command without any stays", async () => {
  withCommands({
    getAll: async () => [
      { name: "next-mention", shortcut: "Ctrl+Shift+Period", description: "Go" },
      { name: "enter-card", shortcut: "" },
      { name: "toggle-site" },
      { shortcut: "F9" },
    ],
  });
  expect(await readShortcuts()).toEqual([
    { name: "next-mention", keys: "Ctrl+Shift+Period" },
    { name: "enter-card", keys: "" },
    { name: "toggle-site", keys: "" },
  ]);
});

test("Firefox has a way of its own to the settings", async () => {
  const openOwn = vi.fn(async () => undefined);
  withCommands({ openShortcutSettings: openOwn });
  await openShortcutSettings();
  expect(openOwn).toHaveBeenCalledOnce();
  expect(createTab).not.toHaveBeenCalled();
});

test("Chromium's settings are a page, and one that does not open is told", async () => {
  withCommands({});
  await openShortcutSettings();
  expect(createTab).toHaveBeenCalledExactlyOnceWith({ url: "chrome://extensions/shortcuts" });
  createTab.mockRejectedValueOnce(new Error("Illegal URL"));
  await expect(openShortcutSettings()).rejects.toThrow("Illegal URL");
});
