import { beforeEach, expect, test, vi } from "vitest";
import { fakeBrowser } from "wxt/testing/fake-browser";
import { type Backup, NOTHING_SET } from "../../contract/backup.ts";
import {
  keepReplacing,
  lastReplaced,
  readAll,
  replaceAll,
  undoReplacing,
} from "../../entrypoints/background/replace-all.ts";
import { createStores } from "../../entrypoints/background/stores.ts";

beforeEach(() => fakeBrowser.reset());

const OTHER: Backup = {
  settings: { ...NOTHING_SET.settings, density: "all" },
  siteControl: { mode: "chosen", rules: { "a.example": "on" }, sensitive: { "mail.*": false } },
  neverMark: ["ada-lund"],
};

test("everything is replaced, and brought back", async () => {
  const stores = createStores();
  await replaceAll(stores, "import", () => OTHER);
  expect(await readAll(createStores())).toEqual(OTHER);
  expect(await lastReplaced()).toEqual({ by: "import", at: expect.stringMatching(/^20\d\d-.*Z$/) });
  await undoReplacing(stores);
  expect(await readAll(createStores())).toEqual(NOTHING_SET);
  expect(await lastReplaced()).toBeUndefined();
  await expect(undoReplacing(stores)).rejects.toThrow("Nothing");
});

test("what was replaced can be left at that", async () => {
  await replaceAll(createStores(), "reset", () => OTHER);
  await keepReplacing();
  expect(await lastReplaced()).toBeUndefined();
  expect(await readAll(createStores())).toEqual(OTHER);
});

test("where the browser has no room nothing of it is stored", async () => {
  const stores = createStores();
  await stores.settings.change((before) => ({ ...before, theme: "dark" }));
  const before = await fakeBrowser.storage.local.get(null);
  vi.spyOn(fakeBrowser.storage.local, "set").mockRejectedValueOnce(new Error("QUOTA_BYTES"));
  await expect(replaceAll(stores, "import", () => OTHER)).rejects.toThrow("QUOTA");
  expect(await fakeBrowser.storage.local.get(null)).toEqual(before);
});

test("all of it is stored in one go, so that no moment shows the half of it", async () => {
  const set = vi.spyOn(fakeBrowser.storage.local, "set");
  await replaceAll(createStores(), "import", () => OTHER);
  expect(set).toHaveBeenCalledTimes(1);
});

test("changes at the same time come before or after it, and are not lost in between", async () => {
  const stores = createStores();
  await Promise.all([
    stores.settings.change((before) => ({ ...before, theme: "dark" })),
    replaceAll(stores, "import", (before) => ({ ...before, neverMark: ["ada-lund"] })),
    stores.settings.change((before) => ({ ...before, events: false })),
    stores.siteRules.change((before) => ({ ...before, mode: "chosen" })),
  ]);
  const all = await readAll(stores);
  expect(all.settings).toMatchObject({ theme: "dark", events: false });
  expect(all.siteControl.mode).toBe("chosen");
  expect(all.neverMark).toEqual(["ada-lund"]);
});

test("what cannot be read is kept aside before it is replaced", async () => {
  await fakeBrowser.storage.local.set({ settings: "broken" });
  await replaceAll(createStores(), "reset", () => NOTHING_SET);
  expect(await fakeBrowser.storage.local.get("settingsSetAside")).toEqual({
    settingsSetAside: ["broken"],
  });
});
