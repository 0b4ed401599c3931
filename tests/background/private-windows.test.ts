import { beforeEach, expect, test, vi } from "vitest";
import { fakeBrowser } from "wxt/testing/fake-browser";
import { forgetWithPrivateWindows } from "../../entrypoints/background/private-windows.ts";

beforeEach(() => fakeBrowser.reset());

test.each([
  ["another private one is open", [{ incognito: true }, { incognito: false }], 0],
  ["only others are open", [{ incognito: false }], 1],
  ["none is open", [], 1],
])("when a window closes and %s", async (_, windows, times) => {
  const forget = [vi.fn(async () => undefined), vi.fn(async () => undefined)];
  forgetWithPrivateWindows(...forget);
  fakeBrowser.windows.getAll = vi.fn().mockResolvedValue(windows);
  await fakeBrowser.windows.onRemoved.trigger(3);
  for (const each of forget) expect(each).toHaveBeenCalledTimes(times);
});
