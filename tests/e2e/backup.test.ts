import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { NOTHING_SET, writeBackup } from "../../contract/backup.ts";
import { DEFAULT_SETTINGS } from "../../contract/settings.ts";
import type { WebPage } from "../../scripts/browsers/driven-browser.ts";
import { readMarks } from "../../scripts/browsers/read-marks.ts";
import {
  button,
  chooseFile,
  openOptions,
  press,
  resetAll,
  settingOf,
  store,
  stored,
  textOf,
} from "./options-page.ts";
import { startBrowser } from "./start-browser.ts";

const started = startBrowser();
let page: WebPage;

beforeEach(async () => {
  page = await openOptions(started.browser);
});
afterEach(async () => {
  await resetAll(page);
  await page.tab.close();
});

const BACKUP = writeBackup(
  {
    settings: { ...DEFAULT_SETTINGS, density: "all", openDelay: 500 },
    siteControl: {
      ...NOTHING_SET.siteControl,
      rules: { "www.example.com": "off", "*.example.org": "on" },
    },
    neverMark: ["mark-rutte"],
  },
  "2026-11-22",
);

describe("a backup", () => {
  test("is shown before it is applied, is applied to open tabs at once, and can be undone", async () => {
    const article = await started.openMarked("news.html");
    const names = async () => (await readMarks(article.tab)).map(({ text }) => text);
    await expect.poll(names).toContain("Mark Rutte");
    await page.tab.bringToFront();
    await chooseFile(page, BACKUP);
    expect(await textOf(page, "dialog h2")).toBe("Import this backup?");
    const table = (await textOf(page, "dialog table"))?.replace(/\s+/g, " ");
    expect(table).toMatch(/Marked The first in each section Every mention/);
    expect(table).toMatch(/Delay before a card opens 300 ms 500 ms/);
    expect(table).toMatch(/Site rules 0 2 \(2 added\)/);
    expect(table).toMatch(/Subjects never marked 0 1 \(1 added\)/);

    await page.tab.keyboard.press("Escape");
    await expect.poll(() => textOf(page, "dialog h2")).toBeNull();
    expect(await settingOf(page, "input[name=density][value=all]")).toBe("false");

    await chooseFile(page, BACKUP);
    await press(page, button("Import"));
    await expect.poll(() => settingOf(page, "input[name=density][value=all]")).toBe("true");
    await expect.poll(() => textOf(page, "[data-pattern='*.example.org']")).toMatch(/subdomains/);
    await expect.poll(names).not.toContain("Mark Rutte");
    await press(page, button("Undo"));
    await expect.poll(names).toContain("Mark Rutte");
    await expect.poll(() => settingOf(page, "input[name=density][value=all]")).toBe("false");
    await expect.poll(() => textOf(page, ".told")).toBe("");
  });

  test.each([
    ["cut off", BACKUP.slice(0, 200), /cannot be read/],
    ["somebody else's", '{"format":"other-backup","version":1}', /no backup of Sidelight/],
    ["made by a newer Sidelight", BACKUP.replace('"version": 1', '"version": 2'), /newer/],
    ["hostile", BACKUP.replace('"neverMark"', '"__proto__": {"on": true}, "neverMark"'), /damaged/],
    ["huge", `"${"x".repeat(5_000_001)}"`, /far larger/],
  ])("that is %s is refused, says why, and changes nothing", async (_, text, why) => {
    const before = await stored(page);
    await chooseFile(page, text);
    expect(await textOf(page, "dialog h2")).toBe("Nothing was imported");
    expect(await textOf(page, "dialog")).toMatch(why);
    await press(page, button("Close"));
    await expect.poll(() => textOf(page, "dialog h2")).toBeNull();
    expect(await stored(page)).toEqual(before);
  });
});

test("ten thousand rules are imported, searched and changed, and are at work", async () => {
  const article = await started.openMarked("news.html");
  const host = new URL(started.origin).hostname;
  const many = Array.from({ length: 9_999 }, (_, index) => [`s${index}.example`, "off"] as const);
  const rules = Object.fromEntries([...many, [host, "off"] as const]);
  const siteControl = { ...NOTHING_SET.siteControl, rules };
  await page.tab.bringToFront();
  await chooseFile(page, writeBackup({ ...NOTHING_SET, siteControl }, "2026-11-22"));
  expect(await textOf(page, "dialog table")).toMatch(/10,000 \(10,000 added\)/);
  await press(page, button("Import"));
  await expect.poll(() => readMarks(article.tab)).toEqual([]);
  const listed = () => page.tab.evaluate(() => document.querySelectorAll("[data-pattern]").length);
  await expect.poll(listed).toBe(50);
  await press(page, button("9,950 more"));
  await expect.poll(listed).toBe(100);
  await press(page, "input[name=rule-search]");
  await page.tab.keyboard.type(host);
  await expect.poll(listed).toBe(1);
  await page.tab.select(`[data-pattern="${host}"] select`, "on");
  await expect.poll(() => readMarks(article.tab)).not.toEqual([]);
});

describe("what is stored and cannot be read", () => {
  test.each([
    ["broken", { density: "sometimes", openDelay: 100 }, /could not be read/, "100 ms"],
    ["newer", { version: 99, openDelay: 100 }, /newer Sidelight/, "300 ms"],
  ])(
    "%s settings are kept and told; what is good of them is used",
    async (_, value, told, delay) => {
      await store(page, { settings: value });
      await expect.poll(() => textOf(page, ".told")).toMatch(told);
      await expect.poll(() => textOf(page, ".slider output")).toBe(delay);
      // A change overwrites nothing that is not kept.
      await press(page, "input[name=headings]");
      await expect.poll(async () => (await stored(page)).settingsSetAside).toEqual([value]);
      await expect.poll(() => textOf(page, ".told")).toMatch(/kept as it was found/);
      await press(page, button("Discard it"));
      await expect.poll(() => textOf(page, ".told")).toBe("");
    },
  );
});

describe("the reader's other browsers", () => {
  const KEPT = { ...DEFAULT_SETTINGS, version: 1 };

  afterEach(async () => {
    if ((await settingOf(page, "input[name=sync]")) === "true")
      await press(page, "input[name=sync]");
    await expect.poll(() => stored(page, "sync")).toEqual({});
  });

  test("hear of nothing, until the reader wants it; then of the settings alone", async () => {
    await chooseFile(page, BACKUP);
    await press(page, button("Import"));
    await expect.poll(() => settingOf(page, "input[name=density][value=all]")).toBe("true");
    expect(await stored(page, "sync")).toEqual({});
    await press(page, "input[name=sync]");
    const settings = { ...KEPT, density: "all", openDelay: 500 };
    await expect.poll(() => stored(page, "sync")).toEqual({ settings });
    await press(page, "input[name=events]");
    await expect
      .poll(() => stored(page, "sync"))
      .toEqual({ settings: { ...settings, events: false } });
  });

  test("have their settings taken over, at once and in open tabs", async () => {
    const article = await started.openMarked("news.html");
    const kinds = async () => (await readMarks(article.tab)).map(({ highlight }) => highlight);
    await page.tab.bringToFront();
    await press(page, "input[name=sync]");
    await expect.poll(() => stored(page, "sync")).toEqual({ settings: KEPT });
    await store(page, { settings: { ...KEPT, markStyle: "dotted" } }, "sync");
    await expect.poll(kinds).toContain("sidelight-person-dotted");
    await store(page, { settings: { ...KEPT, version: 7 } }, "sync");
    await expect.poll(() => textOf(page, "#sync .problem")).toMatch(/newer Sidelight/);
    expect(await settingOf(page, "input[name=markStyle][value=dotted]")).toBe("true");
  });
});
