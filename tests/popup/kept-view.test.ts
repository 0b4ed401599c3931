import { beforeEach, describe, expect, test } from "vitest";
import { fakeBrowser } from "wxt/testing/fake-browser";
import { NO_ARTICLE_DAY } from "../../contract/article-day.ts";
import { type KeptView, keepView, pageOf, recallView } from "../../entrypoints/popup/kept-view.ts";
import type { PageStatus } from "../../entrypoints/popup/services.ts";
import { tuning } from "../../entrypoints/popup/tuning.ts";

beforeEach(() => fakeBrowser.reset());

const view = (query: string): KeptView => ({
  ...{ page: "page-1", tab: "facts", search: { query }, trail: ["ada-lund"] },
});

describe("a kept view", () => {
  test("is that of its tab", async () => {
    await keepView(3, view("three"));
    await keepView(8, view("eight"));
    await keepView(3, view("three again"));
    expect(await recallView(3)).toEqual(view("three again"));
    expect(await recallView(8)).toEqual(view("eight"));
    expect(await recallView(9)).toBeUndefined();
  });

  test("lasts until the browser restarts, and is never stored on the disk", async () => {
    await keepView(3, view("three"));
    expect(await fakeBrowser.storage.local.get()).toEqual({});
    expect(Object.keys(await fakeBrowser.storage.session.get())).toEqual(["popupViews"]);
  });

  test("of many tabs those opened last are kept", async () => {
    for (let tab = 1; tab <= tuning.viewsKept + 5; tab++) await keepView(tab, view(String(tab)));
    expect(await recallView(1)).toBeUndefined();
    expect(await recallView(tuning.viewsKept + 5)).toBeDefined();
    const { popupViews } = await fakeBrowser.storage.session.get("popupViews");
    expect(Object.keys(popupViews as object)).toHaveLength(tuning.viewsKept);
  });
});

describe("the page that a view is about", () => {
  const report = {
    ...{ host: "a.example", on: true, address: "https://a.example/", articleDay: NO_ARTICLE_DAY },
    ...{ page: "p", subjects: [], open: [], marks: 0 },
  };
  const off = { ...report, on: false, page: "" };
  test.each<[string, PageStatus, string | undefined]>([
    ["unknown yet", { kind: "asking" }, undefined],
    ["on its way", { kind: "loading" }, undefined],
    ["read", { kind: "report", report, frames: [] }, "p"],
    ["off", { kind: "report", report: off, frames: [] }, "off: a.example"],
    ["not started", { kind: "not-started", host: "b.example" }, "not started: b.example"],
    ["closed to extensions", { kind: "cannot-run" }, "cannot run"],
  ])("%s", (_, status, page) => expect(pageOf(status)).toBe(page));
});
