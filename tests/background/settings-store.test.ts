import { beforeEach, describe, expect, test } from "vitest";
import { fakeBrowser } from "wxt/testing";
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
        settings: { ...read, openDelay: 500 },
        settingsSetAside: [value],
      });
    },
  );
});
