import { beforeEach, describe, expect, test } from "vitest";
import { fakeBrowser } from "wxt/testing/fake-browser";
import { NO_CHOICES } from "../../contract/reader-choices.ts";
import { createChoicesStore } from "../../entrypoints/background/choices-store.ts";

const HERE = "https://a.example/story?id=1#top";
const NOT_ADA = { kind: "not-here", id: "ada-lund" } as const;
const NEVER_ADA = { kind: "never", id: "ada-lund" } as const;

beforeEach(() => fakeBrowser.reset());

describe("what is said of a page", () => {
  test("holds there, beyond the life of the worker, whatever part of the page is shown", async () => {
    const ids = ["bo-berg", "ada-lund"];
    await createChoicesStore().decide(HERE, { kind: "meant", ids, id: "ada-lund" });
    const after = await createChoicesStore().decide(HERE, NOT_ADA);
    const expected = {
      meant: { "ada-lund bo-berg": "ada-lund" },
      notHere: ["ada-lund"],
      never: [],
    };
    expect(after).toEqual(expected);
    expect(await createChoicesStore().read("https://a.example/story?id=1#end")).toEqual(expected);
  });

  test("does not hold elsewhere, and not on this machine's disk", async () => {
    const store = createChoicesStore();
    await store.decide(HERE, NOT_ADA);
    expect(await store.read("https://a.example/story?id=2")).toEqual(NO_CHOICES);
    expect(await store.read(undefined)).toEqual(NO_CHOICES);
    expect(await fakeBrowser.storage.local.get(null)).toEqual({});
  });

  test("can be taken back", async () => {
    const store = createChoicesStore();
    await store.decide(HERE, NOT_ADA);
    expect(await store.decide(HERE, { ...NOT_ADA, undo: true })).toEqual(NO_CHOICES);
  });

  test("needs a page", async () => {
    await expect(createChoicesStore().decide(undefined, NOT_ADA)).rejects.toThrow("page");
  });

  test("at the same time loses none", async () => {
    const store = createChoicesStore();
    await Promise.all(["a", "b", "c"].map((id) => store.decide(HERE, { kind: "not-here", id })));
    expect((await store.read(HERE)).notHere).toEqual(["a", "b", "c"]);
  });

  test("is forgotten for the page decided on longest ago once there are many", async () => {
    const store = createChoicesStore();
    for (let n = 0; n <= 200; n++) await store.decide(`https://a.example/${n}`, NOT_ADA);
    expect((await store.read("https://a.example/0")).notHere).toEqual([]);
    expect((await store.read("https://a.example/1")).notHere).toEqual(["ada-lund"]);
    expect((await store.read("https://a.example/200")).notHere).toEqual(["ada-lund"]);
  });
});

describe("what is said of a page in a private window", () => {
  test("holds in private windows alone, is listed nowhere, and is forgotten with them", async () => {
    const store = createChoicesStore();
    expect((await store.decide(HERE, NOT_ADA, true)).notHere).toEqual(["ada-lund"]);
    expect((await createChoicesStore().read(HERE, true)).notHere).toEqual(["ada-lund"]);
    expect(await store.read(HERE)).toEqual(NO_CHOICES);
    expect(await store.pages()).toEqual({});
    await store.forgetPrivate();
    expect(await store.read(HERE, true)).toEqual(NO_CHOICES);
    expect(JSON.stringify(await fakeBrowser.storage.session.get(null))).not.toContain("a.example");
  });

  test("begins with what holds elsewhere, and takes it back there alone", async () => {
    const store = createChoicesStore();
    await store.decide(HERE, NOT_ADA);
    expect((await store.read(HERE, true)).notHere).toEqual(["ada-lund"]);
    await store.decide(HERE, { ...NOT_ADA, undo: true }, true);
    expect(await store.read(HERE, true)).toEqual(NO_CHOICES);
    expect((await store.read(HERE)).notHere).toEqual(["ada-lund"]);
  });
});

describe("what is never to be marked", () => {
  test("holds on every page and stays stored, until it is taken back", async () => {
    await createChoicesStore().decide(HERE, NEVER_ADA);
    expect((await createChoicesStore().read("https://b.example/")).never).toEqual(["ada-lund"]);
    expect(await fakeBrowser.storage.local.get(null)).toEqual({ neverMark: ["ada-lund"] });
    const after = await createChoicesStore().decide(undefined, { ...NEVER_ADA, undo: true });
    expect(after.never).toEqual([]);
  });

  test("a broken list is set aside, and what is good of it used", async () => {
    await fakeBrowser.storage.local.set({ neverMark: ["bo-berg", 7] });
    expect((await createChoicesStore().decide(HERE, NEVER_ADA)).never).toEqual([
      "bo-berg",
      "ada-lund",
    ]);
    expect(await fakeBrowser.storage.local.get("neverMarkSetAside")).toEqual({
      neverMarkSetAside: [["bo-berg", 7]],
    });
  });
});
