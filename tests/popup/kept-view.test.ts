import { beforeEach, describe, expect, test } from "vitest";
import { fakeBrowser } from "wxt/testing/fake-browser";
import { NO_ARTICLE_DAY } from "../../contract/article-day.ts";
import { forgetPrivateViews } from "../../contract/private-views.ts";
import { type KeptView, keepView, pageOf, recallView } from "../../entrypoints/popup/kept-view.ts";
import type { PageStatus } from "../../entrypoints/popup/services.ts";
import { tuning } from "../../entrypoints/popup/tuning.ts";

beforeEach(() => fakeBrowser.reset());

const view = (query: string): KeptView => ({
  ...{ page: "page-1", tab: "facts", search: { query }, trail: ["ada-lund"] },
});

const inTab = (id: number, isPrivate = false) => ({ id, isPrivate });

describe("a kept view", () => {
  test("is that of its tab", async () => {
    await keepView(inTab(3), view("three"));
    await keepView(inTab(8), view("eight"));
    await keepView(inTab(3), view("three again"));
    expect(await recallView(inTab(3))).toEqual(view("three again"));
    expect(await recallView(inTab(8))).toEqual(view("eight"));
    expect(await recallView(inTab(9))).toBeUndefined();
  });

  test("lasts until the browser restarts, and is never stored on the disk", async () => {
    await keepView(inTab(3), view("three"));
    expect(await fakeBrowser.storage.local.get()).toEqual({});
    expect(Object.keys(await fakeBrowser.storage.session.get())).toEqual(["popupViews"]);
  });

  test("of a private window is kept apart, and forgotten with the last of them", async () => {
    await keepView(inTab(3, true), view("three"));
    expect(await recallView(inTab(3, true))).toEqual(view("three"));
    expect(await recallView(inTab(3))).toBeUndefined();
    await forgetPrivateViews();
    expect(await recallView(inTab(3, true))).toBeUndefined();
    expect(JSON.stringify(await fakeBrowser.storage.session.get())).not.toContain("three");
  });

  test("of many tabs those opened last are kept", async () => {
    for (let tab = 1; tab <= tuning.viewsKept + 5; tab++)
      await keepView(inTab(tab), view(String(tab)));
    expect(await recallView(inTab(1))).toBeUndefined();
    expect(await recallView(inTab(tuning.viewsKept + 5))).toBeDefined();
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
