import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { fakeBrowser } from "wxt/testing/fake-browser";
import { endPauses } from "../../entrypoints/background/pause-alarm.ts";
import { createPauseStore } from "../../entrypoints/background/pause-store.ts";

const NOW = Date.UTC(2026, 10, 22, 12);
const MINUTE = 60_000;
const onEnd = vi.fn(async () => undefined);
const ring = () => fakeBrowser.alarms.onAlarm.trigger({ name: "pause-ends", scheduledTime: NOW });
const nextRing = async () =>
  (await fakeBrowser.alarms.getAll()).map(({ scheduledTime }) => scheduledTime);

beforeEach(() => {
  fakeBrowser.reset();
  onEnd.mockClear();
  vi.useFakeTimers({ now: NOW, toFake: ["Date"] });
});
afterEach(() => void vi.useRealTimers());

function begin() {
  const store = createPauseStore();
  endPauses(store, onEnd);
  return store;
}

test("a pause of an hour has an alarm at its end, which a new one moves and an early end clears", async () => {
  const store = begin();
  await store.set(NOW + 60 * MINUTE);
  await vi.waitFor(async () => expect(await nextRing()).toEqual([NOW + 60 * MINUTE]));
  await store.set(NOW + 30 * MINUTE);
  await vi.waitFor(async () => expect(await nextRing()).toEqual([NOW + 30 * MINUTE]));
  await store.set(undefined);
  await vi.waitFor(async () => expect(await nextRing()).toEqual([]));
});

test("a pause until the next start has none", async () => {
  await begin().set("restart");
  expect(await nextRing()).toEqual([]);
});

test("at the end every tab is told, and nothing of the pause is left", async () => {
  const store = begin();
  await store.set(NOW + 60 * MINUTE);
  vi.setSystemTime(NOW + 60 * MINUTE);
  await ring();
  await vi.waitFor(() => expect(onEnd).toHaveBeenCalledOnce());
  expect(await fakeBrowser.storage.local.get()).toEqual({});
});

test("so it is where the end has passed before the background hears of the pause", async () => {
  begin();
  await fakeBrowser.storage.local.set({ pausedUntil: NOW - 1 });
  await vi.waitFor(() => expect(onEnd).toHaveBeenCalledOnce());
  expect(await fakeBrowser.storage.local.get()).toEqual({});
  expect(await nextRing()).toEqual([]);
});

test("an alarm that rings before the end, or is another's, ends nothing", async () => {
  const store = begin();
  await store.set(NOW + 60 * MINUTE);
  await ring();
  await fakeBrowser.alarms.onAlarm.trigger({ name: "other", scheduledTime: NOW });
  expect(onEnd).not.toHaveBeenCalled();
  expect(await store.read()).toBe(NOW + 60 * MINUTE);
});

test("a pause until the next start outlives the alarm of an hour's", async () => {
  const store = begin();
  await store.set("restart");
  await ring();
  expect(await store.read()).toBe("restart");
});

test("after a restart of the browser the alarm is there again", async () => {
  await fakeBrowser.storage.local.set({ pausedUntil: NOW + 10 * MINUTE });
  begin();
  expect(await nextRing()).toEqual([]);
  await fakeBrowser.runtime.onStartup.trigger();
  await vi.waitFor(async () => expect(await nextRing()).toEqual([NOW + 10 * MINUTE]));
});
