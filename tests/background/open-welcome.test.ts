import { beforeEach, expect, test, vi } from "vitest";
import { fakeBrowser } from "wxt/testing/fake-browser";
import { openWelcome } from "../../entrypoints/background/open-welcome.ts";

beforeEach(() => fakeBrowser.reset());

test.each([
  ["install", 1],
  ["update", 0],
  ["browser_update", 0],
] as const)("after an %s the first-run page opens %d times", async (reason, times) => {
  const create = vi.spyOn(fakeBrowser.tabs, "create");
  openWelcome();
  await fakeBrowser.runtime.onInstalled.trigger({ reason, temporary: false } as never);
  expect(create).toHaveBeenCalledTimes(times);
});
