import { beforeEach, describe, expect, test, vi } from "vitest";
import { fakeBrowser } from "wxt/testing/fake-browser";
import { DEFAULT_SETTINGS } from "../../contract/settings.ts";
import { createSettingsStore } from "../../entrypoints/background/settings-store.ts";

beforeEach(() => fakeBrowser.reset());

const stored = () => fakeBrowser.storage.local.get(null);

test("there are defaults at first, and reading stores nothing", async () => {
  expect(await createSettingsStore().read()).toEqual(DEFAULT_SETTINGS);
  expect(await stored()).toEqual({});
});

test("a change is remembered beyond the life of the worker, the rest stays", async () => {
  await createSettingsStore().change((before) => ({ ...before, density: "all" }));
  expect(await createSettingsStore().read()).toEqual({ ...DEFAULT_SETTINGS, density: "all" });
});

test("changes at the same time lose none", async () => {
  const store = createSettingsStore();
  await Promise.all([
    store.change((before) => ({ ...before, headings: false })),
    store.change((before) => ({ ...before, cards: "click" })),
  ]);
  expect(await store.read()).toMatchObject({ headings: false, cards: "click" });
});

describe("what is broken", () => {
  test.each<[string, unknown, object]>([
    ["one value", { density: "none", headings: false }, { headings: false }],
    ["a delay that is too long", { openDelay: 60_000, cards: "key" }, { cards: "key" }],
    ["an unknown setting", { colour: "red", cards: "off" }, { cards: "off" }],
    ["all of it", "quiet please", {}],
    ["a list", ["all"], {}],
  ])(
    "%s: the good is used, and it is set aside before it is overwritten",
    async (_, value, good) => {
      await fakeBrowser.storage.local.set({ settings: value });
      const store = createSettingsStore();
      const read = { ...DEFAULT_SETTINGS, ...good };
      expect(await store.read()).toEqual(read);
      expect(await stored()).toEqual({ settings: value });
      await store.change((before) => ({ ...before, openDelay: 500 }));
      expect(await stored()).toEqual({
        settings: { ...read, openDelay: 500, version: 1 },
        settingsSetAside: [value],
      });
    },
  );
});

describe("what could not be used", () => {
  test("is nothing where all is well", async () => {
    const store = createSettingsStore();
    await store.change((before) => ({ ...before, events: false }));
    expect(await store.keptAside()).toBeUndefined();
  });

  test("is told from the start, kept through changes, and forgotten when asked to", async () => {
    const newer = { version: 9, density: "sparse" };
    await fakeBrowser.storage.local.set({ settings: newer });
    const store = createSettingsStore();
    expect(await store.read()).toEqual(DEFAULT_SETTINGS);
    expect(await store.keptAside()).toEqual({ name: "settings", now: "newer", found: [newer] });
    await store.change((before) => ({ ...before, people: false }));
    expect(await store.keptAside()).toEqual({ name: "settings", found: [newer] });
    await store.discardKept();
    expect(await store.keptAside()).toBeUndefined();
    expect(await store.read()).toEqual({ ...DEFAULT_SETTINGS, people: false });
  });

  test("of a value in use only the good is left after that", async () => {
    await fakeBrowser.storage.local.set({ settings: { density: "all", theme: "pink" } });
    const store = createSettingsStore();
    await store.discardKept();
    expect(await store.keptAside()).toBeUndefined();
    expect(await store.read()).toEqual({ ...DEFAULT_SETTINGS, density: "all" });
  });
});

test("where the browser has no room a change rejects, and the settings stay as they were", async () => {
  const store = createSettingsStore();
  await store.change((before) => ({ ...before, density: "all" }));
  vi.spyOn(fakeBrowser.storage.local, "set").mockRejectedValueOnce(new Error("QUOTA_BYTES"));
  await expect(store.change((before) => ({ ...before, density: "first-on-page" }))).rejects.toThrow(
    "QUOTA",
  );
  expect(await store.read()).toMatchObject({ density: "all" });
  await store.change((before) => ({ ...before, headings: false }));
  expect(await store.read()).toMatchObject({ density: "all", headings: false });
});
