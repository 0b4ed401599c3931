import { beforeEach, describe, expect, test, vi } from "vitest";
import { fakeBrowser } from "wxt/testing/fake-browser";
import { openWelcome } from "../../entrypoints/background/open-welcome.ts";

beforeEach(() => {
  vi.restoreAllMocks();
  fakeBrowser.reset();
});

type Reason = "install" | "update" | "browser_update";

const install = (reason: Reason = "install") =>
  fakeBrowser.runtime.onInstalled.trigger({ reason, temporary: false } as never);
const settled = () => new Promise((resolve) => setTimeout(resolve));
const tabsCreated = () => vi.spyOn(fakeBrowser.tabs, "create");

/** The background after the browser has stopped it: of what it knew only the stored is left. */
async function startAgain(): Promise<void> {
  fakeBrowser.runtime.onInstalled.removeAllListeners();
  openWelcome();
  await settled();
}

describe("the first-run page", () => {
  test("opens once after an installation, however soon the browser tells of it", async () => {
    const create = tabsCreated();
    openWelcome();
    await install();
    await settled();
    expect(create).toHaveBeenCalledExactlyOnceWith({
      url: expect.stringMatching(/welcome\.html$/),
    });
    await startAgain();
    expect(create).toHaveBeenCalledOnce();
  });

  test("opens once where the browser tells of it late", async () => {
    const create = tabsCreated();
    await startAgain();
    await install();
    await settled();
    expect(create).toHaveBeenCalledOnce();
  });

  test("opens where the browser never tells of it", async () => {
    const create = tabsCreated();
    await startAgain();
    expect(create).toHaveBeenCalledOnce();
  });

  test("opens at the next start where there was no window to open it in", async () => {
    const create = tabsCreated().mockRejectedValue(new Error("No current window"));
    openWelcome();
    await install();
    await settled();
    expect(create).toHaveBeenCalled();
    create.mockClear().mockResolvedValue({} as never);
    for (let start = 0; start < 2; start++) await startAgain();
    expect(create).toHaveBeenCalledOnce();
  });

  test("does not open at each start where nothing can be stored; at the installation it does", async () => {
    vi.spyOn(fakeBrowser.storage.local, "set").mockRejectedValue(new Error("QuotaExceededError"));
    const create = tabsCreated();
    for (let start = 0; start < 3; start++) await startAgain();
    expect(create).not.toHaveBeenCalled();
    await install();
    await settled();
    expect(create).toHaveBeenCalledOnce();
  });

  test("opens again after the extension was removed and installed anew", async () => {
    await startAgain();
    await fakeBrowser.storage.local.clear();
    const create = tabsCreated();
    await startAgain();
    expect(create).toHaveBeenCalledOnce();
  });

  test.each(["update", "browser_update"] as const)("does not open after an %s", async (reason) => {
    await startAgain();
    const create = tabsCreated();
    await startAgain();
    await install(reason);
    await settled();
    expect(create).not.toHaveBeenCalled();
  });
});
