// @vitest-environment happy-dom
import { describe, expect, test, vi } from "vitest";
import type { OptionsState, SyncProblem } from "../../contract/options-questions.ts";
import { STATE, showOptions } from "./show-options.tsx";

const withRules = (count: number): OptionsState => {
  const names = Array.from({ length: count }, (_, n) => [`site-${n}.example`, "off" as const]);
  const siteControl = { ...STATE.set.siteControl, rules: Object.fromEntries(names) };
  return { ...STATE, set: { ...STATE.set, siteControl } };
};

describe("what is asked for and cannot be done", () => {
  test.each([
    ["QUOTA_BYTES quota exceeded", /no room left/],
    ["An unexpected error occurred", /could not remember this/],
  ])("“%s” is told, and the page shows what is so", async (words, told) => {
    const set = vi.fn(() => Promise.reject(new Error(words)));
    const page = await showOptions(STATE, { set });
    await page.press("input[name=events]");
    await vi.waitFor(() => expect(page.text(".told [role=alert]")).toMatch(told));
    expect(set).toHaveBeenCalledWith({ events: false });
    expect(page.find("input[name=events]")).toHaveProperty("checked", true);
  });

  test("a background that does not answer is told", async () => {
    const page = await showOptions(STATE, { state: () => Promise.reject(new Error("gone")) });
    await vi.waitFor(() => expect(page.text("[role=alert]")).toMatch(/does not answer/));
  });
});

test("an answer that was on its way when the reader changed something does not undo that", async () => {
  let answer: (state: OptionsState) => void = () => undefined;
  const later = new Promise<OptionsState>((resolve) => {
    answer = resolve;
  });
  const state = vi.fn<() => Promise<OptionsState>>().mockResolvedValueOnce(STATE);
  state.mockReturnValueOnce(later).mockReturnValue(new Promise(() => undefined));
  let stored: () => void = () => undefined;
  const onStored = (listener: () => void) => {
    stored = listener;
    return () => undefined;
  };
  const page = await showOptions(STATE, { state, onStored });
  stored();
  await page.press("input[name=people]");
  answer(STATE);
  await later;
  expect(page.find("input[name=people]")).toHaveProperty("checked", false);
});

describe("ten thousand rules", () => {
  test("are searched, drawn in part, and removed with a way back", async () => {
    const page = await showOptions(withRules(10_000));
    const rows = () => page.root.querySelectorAll(".rules li");
    expect(rows()).toHaveLength(50);
    await page.type("input[type=search]", " SITE-9999 ");
    expect([...rows()].map((row) => row.getAttribute("data-pattern"))).toEqual([
      "site-9999.example",
    ]);
    await page.press(".rules li button");
    expect(page.services.changeSites).toHaveBeenCalledWith({
      kind: "rule",
      pattern: "site-9999.example",
      rule: "none",
    });
    await page.type("input[type=search]", "nowhere");
    expect(page.text(".rules .undone")).toMatch(/No rule has “nowhere” in it/);
  });

  test("few of them need no search", async () => {
    expect((await showOptions(withRules(3))).find("input[type=search]")).toBeNull();
  });
});

test.each<[SyncProblem, RegExp]>([
  ["unavailable", /offers extensions no way/],
  ["quota", /takes no more at the moment/],
  ["newer", /newer Sidelight/],
  ["damaged", /cannot be read/],
  ["failed", /could not store/],
])("a problem of syncing is told: %s", async (problem, told) => {
  const page = await showOptions({ ...STATE, sync: { on: true, problem } });
  expect(page.text("#sync [role=alert]")).toMatch(told);
});

test("the facts are counted, with the day of the newest check", async () => {
  const page = await showOptions(STATE);
  expect(page.text(".pack p")?.replace(/\s+/g, " ")).toMatch(
    /2 people and 3 events, with 40 facts from 5 sources\. Last checked on 3 October 2026/,
  );
});

test("what was said of single pages is listed and taken back", async () => {
  const correction = {
    address: "https://a.example/story",
    decision: { kind: "not-here", id: "ada-lund" },
    label: { id: "ada-lund", kind: "person", name: "Ada Lund" },
  } as const;
  const page = await showOptions({ ...STATE, corrections: [correction] });
  expect(page.text("#hidden li")).toMatch(/Not meant: Ada Lundhttps:\/\/a\.example\/story/);
  await page.press("#hidden li button");
  expect(page.services.takeBack).toHaveBeenCalledWith(correction);
});
