import { beforeEach, describe, expect, test, vi } from "vitest";
import { fakeBrowser } from "wxt/testing/fake-browser";
import { withVersion } from "../../contract/read-settings.ts";
import { DEFAULT_SETTINGS, type Settings } from "../../contract/settings.ts";
import { lastReplaced } from "../../entrypoints/background/replace-all.ts";
import { createStores } from "../../entrypoints/background/stores.ts";
import { syncSettings } from "../../entrypoints/background/sync-settings.ts";

beforeEach(() => fakeBrowser.reset());

const carried = async () => (await fakeBrowser.storage.sync.get(null)) as Record<string, unknown>;
const carry = (settings: unknown) => fakeBrowser.storage.sync.set({ settings });

function start() {
  const stores = createStores();
  const onTaken = vi.fn(async () => undefined);
  const sync = syncSettings(stores, onTaken);
  const set = async (changes: Partial<Settings>) => {
    await stores.settings.change((before) => ({ ...before, ...changes }));
    await sync.push();
  };
  return { stores, sync, onTaken, set };
}

test("it is off at first, and off means that nothing is carried or taken over", async () => {
  const { stores, sync, set, onTaken } = start();
  expect(await sync.state()).toEqual({ on: false });
  await set({ density: "all" });
  expect(await carried()).toEqual({});
  await carry(withVersion({ ...DEFAULT_SETTINGS, theme: "dark" }));
  expect((await stores.settings.read()).theme).toBe("page");
  expect(onTaken).not.toHaveBeenCalled();
});

test("switched on it carries the settings and nothing else; switched off it takes them away", async () => {
  const { stores, sync, set } = start();
  await stores.choices.decide(undefined, { kind: "never", id: "ada-lund" });
  await stores.siteRules.change((before) => ({ ...before, rules: { "a.example": "off" } }));
  await sync.switchTo(true);
  expect(await carried()).toEqual({ settings: withVersion(DEFAULT_SETTINGS) });
  await set({ events: false });
  expect(await carried()).toEqual({
    settings: withVersion({ ...DEFAULT_SETTINGS, events: false }),
  });
  await sync.switchTo(false);
  expect(await carried()).toEqual({});
  expect((await stores.settings.read()).events).toBe(false);
});

test("settings of another browser take the place of these, which can be brought back", async () => {
  const { stores, sync, onTaken } = start();
  await carry(withVersion({ ...DEFAULT_SETTINGS, theme: "dark" }));
  await sync.switchTo(true);
  expect((await stores.settings.read()).theme).toBe("dark");
  expect(onTaken).toHaveBeenCalledTimes(1);
  expect(await lastReplaced()).toMatchObject({ by: "sync" });
});

test("later changes of another browser are taken over; what this one has stored is no news", async () => {
  const { stores, sync, set, onTaken } = start();
  await sync.switchTo(true);
  await set({ density: "all" });
  expect(onTaken).not.toHaveBeenCalled();
  await carry(withVersion({ ...DEFAULT_SETTINGS, textSize: "large" }));
  await vi.waitFor(() => expect(onTaken).toHaveBeenCalledTimes(1));
  expect((await stores.settings.read()).textSize).toBe("large");
});

test("what another browser stores is news as soon as this one has stored its own", async () => {
  const { stores, sync, set, onTaken } = start();
  await sync.switchTo(true);
  let goOn = () => {};
  const remove = vi.spyOn(fakeBrowser.storage.local, "remove");
  remove.mockImplementationOnce(
    () =>
      new Promise((done) => {
        goOn = done;
      }),
  );
  const pushed = set({ density: "all" });
  await vi.waitFor(() => expect(remove).toHaveBeenCalled());
  await carry(withVersion({ ...DEFAULT_SETTINGS, textSize: "large" }));
  goOn();
  await pushed;
  await vi.waitFor(() => expect(onTaken).toHaveBeenCalledTimes(1));
  expect((await stores.settings.read()).textSize).toBe("large");
});

describe("what cannot be taken over is told, and changes nothing here", () => {
  test.each<[string, unknown, string]>([
    ["newer settings", { version: 9 }, "newer"],
    ["broken settings", { density: "some" }, "damaged"],
    ["no settings at all", "hello", "damaged"],
  ])("%s", async (_, found, problem) => {
    const { stores, sync, onTaken } = start();
    await sync.switchTo(true);
    await carry(found);
    await vi.waitFor(async () => expect(await sync.state()).toEqual({ on: true, problem }));
    expect(await stores.settings.read()).toEqual(DEFAULT_SETTINGS);
    expect(onTaken).not.toHaveBeenCalled();
    // The other way round: found there when it is switched on.
    await sync.switchTo(false);
    await carry(found);
    await sync.switchTo(true);
    expect(await sync.state()).toEqual({ on: true, problem });
    expect(await carried()).toEqual({ settings: found });
  });
});

describe("where the browser does not take them", () => {
  test.each<[string, string]>([
    ["This request exceeds the MAX_WRITE_OPERATIONS_PER_MINUTE quota.", "quota"],
    ["QUOTA_BYTES_PER_ITEM quota exceeded", "quota"],
    ["storage.sync API call exceeded its quota limitations.", "quota"],
    ["The storage API is not available in this profile", "unavailable"],
    ["An unexpected error occurred", "failed"],
  ])("“%s” is told, the settings stay here, and the next try mends it", async (words, problem) => {
    const { stores, sync, set } = start();
    await sync.switchTo(true);
    vi.spyOn(fakeBrowser.storage.sync, "set").mockRejectedValueOnce(new Error(words));
    await set({ people: false });
    expect(await sync.state()).toEqual({ on: true, problem });
    expect((await stores.settings.read()).people).toBe(false);
    await sync.push();
    expect(await sync.state()).toEqual({ on: true });
    expect(await carried()).toMatchObject({ settings: { people: false } });
  });

  test("or has no such storage", async () => {
    const { sync } = start();
    vi.spyOn(fakeBrowser.storage, "sync", "get").mockReturnValue(undefined as never);
    await sync.switchTo(true);
    expect(await sync.state()).toEqual({ on: true, problem: "unavailable" });
    await sync.switchTo(false);
    expect(await sync.state()).toEqual({ on: false });
  });
});
